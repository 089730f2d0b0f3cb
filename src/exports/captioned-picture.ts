import type { Caption } from '../element/lazy-modules.js';
import { LINE, linesOf, textAt } from './set-text.js';
import type { Layout } from './picture-layouts.js';
import type { DrawableWidget, Drawing } from './drawable-widget.js';
import { portable } from './portable-colour.js';
import { fold } from '../lib/fold.js';
import { makeSvg, setAttributes, SVG, type Box } from './svg-element.js';
import { takeMap } from './tall-map.js';

/** The parts of a picture: its title, the room of the widget, and the line of the source. */
interface Arrangement {
  readonly title: Element[];
  readonly box: Box;
}

/** The colours of a picture. */
interface Colours {
  readonly ground: string;
  readonly band: string;
  readonly ink: string;
}

/** What stands above a widget, and in which colour. */
interface Heading extends Caption {
  readonly ink: string;
}

/** The sizes of a title, in those of the line of the source: a long title is set smaller. */
const TITLE_SIZES = [1.9, 1.6, 1.35, 1.1, 0.9];

/** A place, and below it a title as large as a room allows. */
function heading({ title, place, ink }: Heading, layout: Layout, room: { width: number; height: number }) {
  const { margin, fontSize } = layout;
  const top = margin * 1.1;
  const above = place ? linesOf(place, fontSize, 400, room.width) : [];
  const start = top + above.length * fontSize * LINE + (place ? fontSize * 0.3 : 0);
  const sized = TITLE_SIZES.map((size) => {
    const lines = linesOf(title, size * fontSize, 600, room.width);
    return { size: size * fontSize, lines, bottom: start + lines.length * size * fontSize * LINE };
  });
  const { size, lines, bottom } =
    sized.filter((one) => one.bottom - top <= room.height)[0] ?? sized[sized.length - 1]!;
  const elements = [
    ...textAt(above, margin, top, fontSize, { fill: ink }),
    ...textAt(lines, margin, start, size, { fill: ink, 'font-weight': 600 }),
  ];
  return { elements, bottom };
}

/** The heading above the widget, or, where there is a height to keep and nothing else beside it, beside it as well. */
function arrangements(said: Heading, layout: Layout, foot: number, isAlone: boolean): Arrangement[] {
  const { width, height, margin, fontSize } = layout;
  const room = width - 2 * margin;
  const bottom = height === undefined ? Infinity : height - foot;
  const above = heading(said, layout, { width: room, height: bottom / 3 });
  const top = above.bottom + fontSize / 2;
  const stacked = {
    title: above.elements,
    box: { x: margin, y: top, width: room, height: bottom - top },
  };
  if (height === undefined || !isAlone) return [stacked];
  const column = { width: room * 0.34, height: bottom - 2 * margin };
  const left = width - margin - room * 0.62;
  const beside = {
    title: heading(said, layout, column).elements,
    box: { x: left, y: margin, width: width - margin - left, height: bottom - margin },
  };
  return [stacked, beside];
}

/** The widget as a drawing at each width at which it is tried. */
async function triedAt(drawable: DrawableWidget, widths: readonly number[]): Promise<Drawing[]> {
  const drawings = [];
  for (const width of widths) drawings.push(await drawable.drawnAt(width));
  return drawings;
}

/** The arrangement and the drawing with which the widget is largest, and where it stands. */
function bestOf(arrangements: readonly Arrangement[], drawings: readonly Drawing[]) {
  const fits = arrangements.flatMap(({ title, box }) =>
    drawings.map((drawing) => {
      const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
      return { title, box, drawing, scale };
    }),
  );
  const { title, box, drawing, scale } = fold(fits, fits[0]!, (best, one) =>
    one.scale > best.scale ? one : best,
  );
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  const y = Number.isFinite(box.height) ? box.y + (box.height - size.height) / 2 : box.y;
  const place = { x: box.x, y, ...size };
  setAttributes(drawing.element, place);
  return { title, drawing: drawing.element, bottom: place.y + place.height };
}

/** The colours of a widget, which those of its picture are. */
function colours(drawable: DrawableWidget): Colours {
  const { color, backgroundColor, borderTopColor } = getComputedStyle(drawable.part('.widget')!);
  return {
    ground: portable(backgroundColor),
    band: portable(borderTopColor),
    ink: portable(color),
  };
}

const paper = (width: number, height: number, fontSize: number, { ground, band }: Colours): Element[] => [
  makeSvg('rect', { width, height, fill: ground }),
  makeSvg('rect', { width, height: fontSize * 0.6, fill: band }),
];

/** A widget on paper, with what it is above or beside it, and whose it is below; a map has a side of its own. */
export async function captionedPicture(
  drawable: DrawableWidget,
  caption: Caption,
  layout: Layout,
): Promise<string> {
  const { width, height, margin, fontSize } = layout;
  const looks = colours(drawable);
  const { ink } = looks;
  const map = await takeMap(drawable, layout, ink);
  const rest = { ...layout, width: map?.left ?? width };
  const foot = linesOf(caption.origin, fontSize, 400, rest.width - 2 * margin);
  const footHeight = margin * 0.7 + foot.length * fontSize * LINE + fontSize / 2;
  const arranged = arrangements({ ...caption, ink }, rest, footHeight, !map);
  const best = bestOf(arranged, await triedAt(drawable, layout.widths));
  const whole = height ?? best.bottom + footHeight;
  const picture = makeSvg('svg', { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}` });
  const below = textAt(foot, margin, whole - footHeight + fontSize / 2, fontSize, { fill: ink });
  picture.append(...paper(width, whole, fontSize, looks), ...best.title, best.drawing, ...below);
  picture.append(...(map?.elements ?? []));
  return new XMLSerializer().serializeToString(picture);
}
