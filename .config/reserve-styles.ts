import type { registry } from '../src/widgets/registry.js';

type Registry = typeof registry;

const rule = (tag: string, height: number): string =>
  `${tag}:is(:not(:defined), :state(cchc-waiting)) { min-height: ${height}px; }
  [data-cchc='${tag}']:not(:has(${tag})) { min-height: ${height}px; }`;

/** The style sheet that reserves each widget's box before its script has run, so that the page does not jump. */
export function reserveStyles(widgets: Registry): string {
  const waiting = widgets.map(({ tag }) => `${tag}:is(:not(:defined), :state(cchc-waiting))`);
  const widest = widgets.map(({ tag, element }) => rule(tag, element.heights.wide));
  const narrower = widgets.flatMap(({ tag, element: { heights } }) =>
    heights.upTo.map(([width, height]) => ({ width, rule: rule(tag, height) })),
  );
  const inOrder = [...narrower].sort((a, b) => b.width - a.width);
  return [
    'cchc-provider { display: contents; }',
    `${waiting.join(', ')} { display: block; box-sizing: border-box; }`,
    ...widest,
    ...inOrder.map((one) => `@media (max-width: ${one.width}px) { ${one.rule} }`),
  ].join('\n');
}
