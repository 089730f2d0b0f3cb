import type { Box } from './svg-element.js';

/** Where something that has a place on the screen stands in a frame, in the frame's own pixels. */
export type PlaceOf = (onScreen: DOMRect) => Box;

/** How large the screen shows a frame: another size than its own where the page has a zoom or a transform, in hundredths. */
const scaleOf = (shown: number, own: number): number => Math.round((100 * shown) / own) / 100 || 1;

/** The places in a frame. */
export function placesIn(frame: HTMLElement): PlaceOf {
  const origin = frame.getBoundingClientRect();
  const scale = scaleOf(origin.width, frame.offsetWidth);
  return ({ left, top, width, height }) => ({
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  });
}
