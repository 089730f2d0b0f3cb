import { EXAMPLES } from './examples.mjs';
import type { Attributes, WidgetTag } from './widgets.js';

/** All tags that show something. */
export const TAGS = Object.keys(EXAMPLES) as WidgetTag[];

/** What each tag asks of a document. */
export const ASKS = Object.fromEntries(TAGS.map((tag) => [tag, EXAMPLES[tag].asks])) as Readonly<
  Record<WidgetTag, Attributes>
>;

/** A tag as a page has it. */
export const markupOf = (tag: WidgetTag, attributes: Attributes, content = '…'): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${content}</${tag}>`;
