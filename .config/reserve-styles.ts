import { BRIEF, type Height, type Heights } from '../src/element/reserve-room.js';
import type { Registry } from './registry.js';

/** A tag, or what stands for one. */
const boxOf = (tag: string): string => `:is(${tag}, [data-cchc=${tag}])`;

/** What stands for a widget, in a rule that any of the page's own outweighs. */
const STAND_IN = ':where([data-cchc]:not([data-cchc=cchc-provider]))';

/** Tags before their script has run, and what stands for one; a browser leaves out of `:is` what it does not know. */
const waiting = (tags: string): string =>
  `:is(:is(${tags}):is(:not(:defined), :state(cchc-waiting)), ${STAND_IN}:not(:has(${tags})))`;

/** Selectors of attributes, for a tag and for what stands for one. */
const withData = (attributes: string): string =>
  attributes
    .split(',')
    .map((attribute) => `${attribute}, ${attribute.replace(/\[/g, '[data-')}`)
    .join();

const orData = (attributes: string): string => `:is(${withData(attributes)})`;

/**
 * What says that a figure is lower than others, also of one that stands in the tag but that a framework has yet to write
 * there.
 */
const BRIEFLY = `:is(${withData(`[snapshot],${BRIEF.cssText}`)}, :state(cchc-brief))`;

/** The heights of a box, as numbers of pixels: in wide columns, with what `compact` takes from them, and in narrower ones. */
function heightRules(box: string, { wide, upTo, compact }: Heights): { wide: string; narrower: string[] } {
  const rule = (height: Height, rest = ''): string =>
    `${box}::before { --_height: ${String(height)}; ${rest} }`;
  return {
    wide: rule(wide, compact === undefined ? '' : `--_less: ${compact};`),
    narrower: upTo.map(([width, height]) => `@container cchc (max-width: ${width}px) { ${rule(height)} }`),
  };
}

/** Rankings whose rows stand in the tag, and those that show the first rows only. */
const FROZEN_ROWS = `${boxOf('province-ranking')}${orData('[snapshot]')}`;
const FIRST_ROWS = `${boxOf('province-ranking')}${orData('[top]')}`;

/** The number of rows that a tag asks for; where the browser cannot read it, ten. One is fewer without one of our own. */
const TOP = `${FIRST_ROWS} { --_top: 10; }
@supports (top: attr(top type(<number>))) {
  ${FIRST_ROWS} { --_top: calc(attr(top type(<number>), attr(data-top type(<number>), 10)) - var(--_own, 1.1)); }
}`;

/** What attributes change in the height of a box. */
const CHANGES = [
  ['dossier-ontime-gauge', '[target]', '--_more: 20'],
  ['dossier-ontime-gauge', '[bands]', '--_more: 24'],
  ['dossier-ontime-gauge', '[target][bands]', '--_more: 44'],
  ['province-ranking', '[searchable]', '--_more: 44'],
  ['cchc-index-breakdown', '[compare]', '--_more: 92'],
] as const;

/** All that attributes change, as custom properties: elements inherit them for the room that they reserve themselves. */
const changes = [
  TOP,
  `${orData('[compact]')} { --_compact: 1; }`,
  `${orData('[highlight],[area]')} { --_own: 0; }`,
  ...CHANGES.map(([tag, attributes, style]) => `${boxOf(tag)}${orData(attributes)} { ${style}; }`),
];

/** The style sheet that reserves each widget's box before its script has run, so that the page does not jump. */
export function reserveStyles(widgets: Registry): string {
  const box = waiting(widgets.map(({ tag }) => tag).join());
  const heights = widgets.flatMap(({ tag, heights: { brief, ...heights } }) => [
    heightRules(boxOf(tag), heights),
    ...(brief ? [heightRules(boxOf(tag) + BRIEFLY, brief)] : []),
  ]);
  return [
    'cchc-provider { display: contents; }',
    // Paragraphs of many a portal have a margin below them only, and would touch the frame; a page's own rule wins.
    `${STAND_IN} { margin-block-end: 16px; }`,
    // Margins in place of a gap between rows, of which a card has several.
    '.cchc-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); column-gap: 16px; margin-block-end: -16px; } .cchc-cards > * { margin-block-end: 16px; }',
    // Cards that go over to the next sheet leave their margins on the way, and what stands below would lie upon them.
    '@media print { .cchc-cards { margin-block-end: 0; } }',
    // Cards whose labels, figures, changes and source lines meet those of their neighbours.
    '@supports (grid-template-rows: subgrid) { .cchc-cards > cchc-kpi-card { grid-row: span 5; --_rows: grid; --_rows-container: normal; --cchc-value-size: 36px; } }',
    // By name, since WebKit finds a box that stands in a slot by no other means. Cards in rows that they share have one
    // height at all widths, as their frames have, which may be no containers there either.
    `${box} { display: flow-root; box-sizing: border-box; container: cchc / var(--_rows-container, inline-size); contain-intrinsic-inline-size: 300px; }`,
    // A float without width, since a box that asks for the width of its column cannot take a height from the answer. A
    // script that has not come for so long never will, and leaves no hole in the page.
    `${box}::before { content: ''; float: left; height: calc((var(--_height) + var(--_more, 0) - var(--_less, 0) * var(--_compact, 0)) * 1px); animation: cchc 0s 30s forwards; }`,
    // A ranking in the tag has its own number of rows, which are as high as they will be, below what stands around them.
    `${FROZEN_ROWS}::before { --_height: 151; width: 100%; }`,
    `${box}${FROZEN_ROWS} tr { height: 36px; }`,
    '@keyframes cchc { to { height: 0; } }',
    ...changes,
    // In this order, in which like stands beside like, the file is smaller.
    ...heights.map(({ wide }) => wide),
    ...heights.flatMap(({ narrower }) => narrower),
  ].join('\n');
}
