import { BRIEF, type Heights } from '../src/element/reserve-room.js';
import type { Registry } from './registry.js';

/** A tag before its script has run, or what stands for a tag; a browser leaves out of `:is` what it does not know. */
const waiting = (tag: string): string =>
  `:is(${tag}:not(:defined), ${tag}:state(cchc-waiting), [data-cchc='${tag}']:not(:has(${tag})))`;

/**
 * The attributes of a figure that is lower than others, also of one that stands in the tag but that a framework has yet to
 * write there; rows in the tag have a height of their own.
 */
const ATTRIBUTES = `[snapshot]:not(:has(table)),${BRIEF.cssText}`;

const briefly = `${ATTRIBUTES},${ATTRIBUTES.replace(/\[/g, '[data-').replace(/,:.*/, '')}`;

const rule = (selector: string, height: Heights['wide']): string =>
  `${selector}::before { height: calc(${String(height)} * 1px + var(--_more, 0px)); }`;

const rules = (selector: string, { wide, upTo }: Heights): string[] => [
  rule(selector, wide),
  ...upTo.map(([width, height]) => `@container cchc (max-width: ${width}px) { ${rule(selector, height)} }`),
];

/** The number of rows that a tag asks for, where the browser can read it; inside the element it holds as well. */
const TOP = `@supports (width: attr(x type(*))) {
  province-ranking { --_top: attr(top type(<number>)); }
  [data-cchc='province-ranking'] { --_top: attr(data-top type(<number>)); }
}`;

/** Attributes that bring more, such as a line or a field, with its height; they hold inside the element as well. */
const MORE = [
  ['dossier-ontime-gauge', '[target]', 20],
  ['dossier-ontime-gauge', '[bands]', 24],
  ['dossier-ontime-gauge', '[target][bands]', 44],
  ['province-ranking', '[searchable]', 44],
] as const;

const more = MORE.map(
  ([tag, attributes, height]) =>
    `${tag}${attributes}, [data-cchc='${tag}']${attributes.replace(/\[/g, '[data-')} { --_more: ${height}px; }`,
);

/** The style sheet that reserves each widget's box before its script has run, so that the page does not jump. */
export function reserveStyles(widgets: Registry): string {
  const all = widgets.map(({ tag }) => waiting(tag));
  const heights = widgets.flatMap(({ tag, element: { heights: of } }) => [
    ...rules(waiting(tag), of),
    ...(of.brief ? rules(`${waiting(tag)}:is(${briefly})`, of.brief) : []),
  ]);
  return [
    'cchc-provider { display: contents; }',
    // Paragraphs of many a portal have a margin below them only, and would touch the frame; a page's own rule wins.
    ':where([data-cchc]:not([data-cchc=cchc-provider])) { margin-block-end: 16px; }',
    '.cchc-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 16px; }',
    // Cards whose labels, figures, changes and source lines meet those of their neighbours.
    '@supports (grid-template-rows: subgrid) { .cchc-cards { row-gap: 0; margin-block-end: -16px; } .cchc-cards > * { margin-block-end: 16px; } .cchc-cards > cchc-kpi-card { grid-row: span 5; --_rows: grid; --_rows-container: normal; --cchc-value-size: 36px; } }',
    // By name, since WebKit finds a box that stands in a slot by no other means.
    `${all.join()} { display: flow-root; box-sizing: border-box; container: cchc / inline-size; contain-intrinsic-inline-size: 300px; }`,
    // A float without width, since a box that asks for the width of its column cannot take a height from the answer. A
    // script that has not come for so long never will, and leaves no hole in the page.
    `${all.map((tag) => `${tag}::before`).join()} { content: ''; float: left; animation: cchc-let-go 0s 30s forwards; }`,
    '@keyframes cchc-let-go { to { height: 0; } }',
    TOP,
    ...more,
    ...heights,
  ].join('\n');
}
