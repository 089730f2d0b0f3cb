import { BRIEF, heightOf, type Height, type Heights } from '../src/element/reserve-room.js';
import type { Registry } from './registry.js';

/** A tag, or what stands for one. */
const boxOf = (tag: string): string => `:is(${tag}, [data-cchc=${tag}])`;

/** Tags before their script has run, and what stands for one; a browser leaves out of `:is` what it does not know. */
const waiting = (tags: string): string =>
  `:is(:is(${tags}):is(:not(:defined), :state(cchc-waiting)), [data-cchc]:not(:where([data-cchc=cchc-provider]), :has(${tags})))`;

/**
 * The attributes of a figure that is lower than others, also of one that stands in the tag but that a framework has yet to
 * write there; rows in the tag have a height of their own.
 */
const ATTRIBUTES = `[snapshot]:not(:has(table)),${BRIEF.cssText}`;

const briefly = `${ATTRIBUTES},${ATTRIBUTES.replace(/\[/g, '[data-').replace(/,:.*/, '')}`;

/** The heights of a tag's box, as numbers of pixels under a name. */
function rules(tag: string, name: string, { wide, upTo, compact }: Heights): string[] {
  const rule = (height: Height): string =>
    `${boxOf(tag)}::before { ${name}: ${String(heightOf(height, compact))}; }`;
  return [
    rule(wide),
    ...upTo.map(([width, height]) => `@container cchc (max-width: ${width}px) { ${rule(height)} }`),
  ];
}

/** The height of a box under a name, with what its attributes change. */
const height = (name: string): string => `height: calc(${name} * 1px + var(--_more, 0px));`;

/** A selector of attributes, for a tag and for what stands for one. */
const orData = (attributes: string): string => `:is(${attributes}, ${attributes.replace(/\[/g, '[data-')})`;

const RANKING = `${boxOf('province-ranking')}${orData('[top]')}`;

/** The number of rows that a tag asks for; where the browser cannot read it, ten. One is fewer without one of our own. */
const TOP = `${RANKING} { --_top: 10; }
@supports (width: attr(x type(*))) {
  ${RANKING} { --_top: calc(attr(top type(<number>), attr(data-top type(<number>), 10)) - var(--_pinned, 1.1)); }
}`;

/** What attributes change in the height of a box. */
const CHANGES = [
  ['dossier-ontime-gauge', '[target]', '--_more: 20px'],
  ['dossier-ontime-gauge', '[bands]', '--_more: 24px'],
  ['dossier-ontime-gauge', '[target][bands]', '--_more: 44px'],
  ['province-ranking', '[searchable]', '--_more: 44px'],
  ['cchc-index-breakdown', '[compare]', '--_more: 92px'],
] as const;

/** The same inside the element, to which a custom property of the page comes as well. */
const changes = [
  TOP,
  `${orData('[compact]')} { --_compact: 1; }`,
  `${orData('[highlight], [area]')} { --_pinned: 0; }`,
  ...CHANGES.map(([tag, attributes, style]) => `${boxOf(tag)}${orData(attributes)} { ${style}; }`),
];

/** The style sheet that reserves each widget's box before its script has run, so that the page does not jump. */
export function reserveStyles(widgets: Registry): string {
  const box = waiting(widgets.map(({ tag }) => tag).join());
  const heights = widgets.flatMap(({ tag, element: { heights: of } }) => [
    ...rules(tag, '--_height', of),
    ...(of.brief ? rules(tag, '--_brief', of.brief) : []),
  ]);
  return [
    'cchc-provider { display: contents; }',
    // Paragraphs of many a portal have a margin below them only, and would touch the frame; a page's own rule wins.
    ':where([data-cchc]:not([data-cchc=cchc-provider])) { margin-block-end: 16px; }',
    '.cchc-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 16px; }',
    // Cards whose labels, figures, changes and source lines meet those of their neighbours.
    '@supports (grid-template-rows: subgrid) { .cchc-cards { row-gap: 0; margin-block-end: -16px; } .cchc-cards > * { margin-block-end: 16px; } .cchc-cards > cchc-kpi-card { grid-row: span 5; --_rows: grid; --_rows-container: normal; --cchc-value-size: 36px; } }',
    // By name, since WebKit finds a box that stands in a slot by no other means.
    `${box} { display: flow-root; box-sizing: border-box; container: cchc / inline-size; contain-intrinsic-inline-size: 300px; }`,
    // A float without width, since a box that asks for the width of its column cannot take a height from the answer. A
    // script that has not come for so long never will, and leaves no hole in the page.
    `${box}::before { content: ''; float: left; ${height('var(--_height)')} animation: cchc-let-go 0s 30s forwards; }`,
    `${box}:is(${briefly})::before { ${height('var(--_brief, var(--_height))')} }`,
    '@keyframes cchc-let-go { to { height: 0; } }',
    ...changes,
    ...heights,
  ].join('\n');
}
