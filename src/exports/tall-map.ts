import { placesIn } from './places.js';
import { textAt, widthOf } from './set-text.js';
import { setAttributes } from './svg-element.js';
import type { Layout } from './picture-layouts.js';
import type { Drawing, DrawableWidget } from './drawable-widget.js';

/** A map beside all else on a picture, and how far from the left it begins. */
export interface TallMap {
  readonly elements: readonly Element[];
  readonly left: number;
}

/** Letters that can be read where a map is no taller than the picture: names have no room there, abbreviations have. */
const MAP_LOOKS = `
  .map .name, .map .foot, .archipelago text { display: none !important }
  .map .short { display: inline; font-size: 17px; transform: translateY(2px) !important }
`;

/** What stands beside the map: the first units, the last ones and our own in two columns. */
const REST_LOOKS = `
  .country { display: none }
  .layout, .ends { display: block !important }
  ul { columns: 2; column-gap: 28px }
  li { break-inside: avoid }
`;

/** A column in which a map has its own size. */
const COLUMN = 480;

/** The name of an archipelago and the middle of its tile's right edge, in the units of the map. */
interface Island {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function islandsOf(map: HTMLElement): Island[] {
  const placeOf = placesIn(map);
  return [...map.querySelectorAll('.archipelago')].map((tile) => {
    const { x, y, width, height } = placeOf(tile.getBoundingClientRect());
    const name = tile.querySelector('text')?.textContent?.trim() ?? '';
    return { name, x: x + width, y: y + height / 2 };
  });
}

/** Puts a map at the right of a picture, as tall as there is room, and beside its islands their names in letters of the picture's size. */
function placed(drawing: Drawing, islands: readonly Island[], layout: Layout, ink: string): TallMap {
  const { width, height = 0, margin, fontSize } = layout;
  const top = margin * 0.9;
  const scale = (height - top - margin * 0.6) / drawing.height;
  const reach = Math.max(
    ...islands.map(({ name, x }) => x * scale + fontSize / 2 + widthOf(name, fontSize, 600)),
  );
  const left = width - margin * 0.6 - Math.max(reach, drawing.width * scale);
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  setAttributes(drawing.element, { x: left, y: top, ...size });
  const names = islands.flatMap(({ name, x, y }) =>
    textAt([name], left + x * scale + fontSize / 2, top + y * scale - fontSize * 0.65, fontSize, {
      'font-weight': 600,
      fill: ink,
    }),
  );
  return { elements: [drawing.element, ...names], left };
}

/** Takes the map out of a widget, where it has one, for a picture with a height to keep. */
export async function takeMap(
  drawable: DrawableWidget,
  layout: Layout,
  ink: string,
): Promise<TallMap | undefined> {
  const map = drawable.part('.country');
  if (!map || layout.height === undefined) return undefined;
  drawable.addStyles(MAP_LOOKS);
  const drawing = await drawable.drawnAt(COLUMN, '.country');
  const islands = islandsOf(map);
  drawable.addStyles(REST_LOOKS);
  return placed(drawing, islands, layout, ink);
}
