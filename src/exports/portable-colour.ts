import { createHtml } from '../platform/safe-dom.js';

const known = new Map<string, string>();

/** The colour as every program that opens a picture reads it: `oklch()` and the like are for browsers only. */
function converted(colour: string): string {
  const context = createHtml('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return 'none';
  return alpha === 255
    ? `rgb(${red},${green},${blue})`
    : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(2)})`;
}

/** A computed colour for a picture; `none` for a transparent one. */
export function portable(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour;
  const ready = known.get(colour) ?? converted(colour);
  known.set(colour, ready);
  return ready;
}
