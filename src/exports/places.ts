import type { Box } from './svg-element.js';

/** Where something that has a place on the screen stands in a frame, in the frame's own pixels. */
export type PlaceOf = (onScreen: DOMRect) => Box;

/** The places in a frame, which the screen shows in another size where the page has a zoom or a transform. */
export function placesIn(frame: HTMLElement): PlaceOf {
  const origin = frame.getBoundingClientRect();
  const scale = origin.width / frame.offsetWidth || 1;
  return ({ left, top, width, height }) => ({
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  });
}
