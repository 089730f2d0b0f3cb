/** A colour with its opacity, from 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** A colour in any notation of CSS, as the screen shows it. */
export function colourOf(text: string): Colour {
  const found = known.get(text);
  if (found) return found;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, opacity];
  known.set(text, colour);
  return colour;
}

/** What is seen of a colour that lies over an opaque one. */
export function over([red, green, blue, opacity]: Colour, below: Colour): Colour {
  const share = opacity / 255;
  const mixed = [red, green, blue].map((value, index) => value * share + below[index]! * (1 - share));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 255];
}

function luminanceOf([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of two opaque colours by WCAG 2, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
