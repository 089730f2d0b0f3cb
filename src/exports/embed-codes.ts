import type { LitElement } from 'lit';
import { nullPrototype } from '../lib/null-prototype.js';
import { isSet } from '../lib/is-set.js';
import { exceedsFallback } from '../platform/light-dom.js';
import { escapeAttribute, escapeHtml } from '../lib/escape-html.js';
import { SETTINGS, type Settings } from '../element/settings.js';
import { withClosedDetails } from './with-closed-details.js';

/** A way to place the same widget elsewhere, and what to paste for it. */
export interface EmbedCode {
  readonly carrier: 'tag' | 'div' | 'iframe' | 'npm';
  readonly code: string;
}

type Attributes = readonly (readonly [name: string, value: string])[];

/** The settings that belong to a widget's place in this page rather than to the widget. */
const OF_THE_PAGE: readonly string[] = ['headingLevel', 'select', 'withoutMenu'];

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Templates of XML take no attribute without a value, and no element without an end. */
const written = (attributes: Attributes, prefix = ''): string =>
  attributes.map(([name, value]) => ` ${prefix}${name}="${escapeAttribute(value)}"`).join('');

/** What is in force for a widget from around it, as the attributes that say the same. */
function inheritedAttributes(settings: Settings): Attributes {
  const known = SETTINGS.filter(({ name }) => settings[name] && !OF_THE_PAGE.includes(name)).map(
    ({ name, attribute, kind }) => [attribute, kind === 'flag' ? '' : String(settings[name])] as const,
  );
  const mapping = JSON.parse(settings.mapping) as Record<string, string>;
  return [...known, ...Object.keys(mapping).map((name) => [name, mapping[name] ?? ''] as const)];
}

/** What a framework has set as properties, of which no attribute tells, as the attributes that say the same. */
function propertiesOf(element: Element): Attributes {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([property, { attribute }]) => {
    const value = (element as unknown as Record<PropertyKey, unknown>)[property];
    if (typeof attribute !== 'string' || !isSet(value) || value === false) return [];
    return [[attribute, value === true ? '' : String(value)] as const];
  });
}

/** The attributes that make a widget what it is, those that it inherits here included. */
export function attributesOf(element: Element, settings: Settings): Attributes {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
  const own = element
    .getAttributeNames()
    .filter((name) => observedAttributes.includes(name))
    .map((name) => [name, element.getAttribute(name) ?? ''] as const);
  const all = [...own, ...propertiesOf(element), ...inheritedAttributes(settings)];
  const first = all.filter(([name], index) => all.findIndex(([known]) => known === name) === index);
  // Another page would read addresses as relative to itself.
  const { endpoint, sourceHref } = settings;
  const addresses = nullPrototype<Record<string, string | undefined>>({
    endpoint,
    'source-href': sourceHref,
  });
  return first.map(([name, value]) => [name, addresses[name] ?? value] as const);
}

/** What a table means by: its parts, the lines in its cells, and what is raised, lowered or struck out. */
const SEMANTIC = /^(table|caption|thead|tbody|tfoot|tr|th|td|su[bp]|br|p|div|li|del|s)$/;

/** A table as markup, with every figure in its column, and without anything that this page has put into it. */
function tableMarkup(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return escapeHtml(node.nodeValue!.replace(/\s+/g, ' '));
  const { localName, hidden, style, colSpan, rowSpan } = node as HTMLTableCellElement;
  if (!localName || hidden || style?.display === 'none' || localName === 'script') return '';
  const inside = [...node.childNodes].map(tableMarkup).join('');
  if (!SEMANTIC.test(localName)) return inside;
  const spans = (colSpan > 1 ? ` colspan="${colSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');
  return localName === 'br' ? '<br/>' : `<${localName}${spans}>${inside}</${localName}>`;
}

/** What stands in a tag, as markup; of a sentence also the text, which fits into an address. */
function contentOf(element: Element): { readonly markup: string; readonly sentence: string | null } {
  if (exceedsFallback(element)) return { markup: '', sentence: '' };
  const table = element.querySelector('table');
  const sentence = plain(element.textContent);
  return table ? { markup: tableMarkup(table), sentence: null } : { markup: escapeHtml(sentence), sentence };
}

/** The frame that shows a widget, as tall as it is here; `null` for a table in the tag, which no address can hold. */
function frameCode(
  element: Element,
  attributes: Attributes,
  sentence: string | null,
  label: string,
  folder: string | undefined,
): string | null {
  if (!folder) return null;
  if (sentence === null && !attributes.some(([name]) => name === 'endpoint')) return null;
  const query = new URLSearchParams([['widget', element.localName]]);
  for (const [name, value] of attributes) query.set(name, value);
  if (sentence) query.set('fallback', sentence);
  const address = escapeAttribute(`${folder}embed.html?${query.toString()}`);
  const root = element.shadowRoot ?? element;
  // Its own, and not that on the screen, which a zoom or a transform of the page changes.
  const height = withClosedDetails(root, 'details', () => parseFloat(getComputedStyle(element).height));
  return `<iframe src="${address}" title="${escapeAttribute(label)}" width="100%" height="${Math.ceil(height)}" frameborder="0"></iframe>`;
}

/** The line that brings the script, from the folder of its files; none where nobody knows that folder. */
export const scriptLine = (folder: string | undefined): string =>
  folder ? `<script src="${escapeAttribute(folder)}cchc-widgets.js" defer=""></script>\n` : '';

/** The embed codes of a widget; `folder` is where the script files are, if the page has any. */
export function embedCodesOf(
  element: Element,
  settings: Settings,
  label: string,
  folder: string | undefined,
): EmbedCode[] {
  const tag = element.localName;
  const attributes = attributesOf(element, settings);
  const { markup, sentence } = contentOf(element);
  const script = scriptLine(folder);
  const asTag = `<${tag}${written(attributes)}>${markup}</${tag}>`;
  const frame = frameCode(element, attributes, sentence, label, folder);
  return [
    { carrier: 'tag', code: script + asTag },
    {
      carrier: 'div',
      code: `${script}<div data-cchc="${tag}"${written(attributes, 'data-')}>${markup}</div>`,
    },
    ...(frame ? [{ carrier: 'iframe' as const, code: frame }] : []),
    { carrier: 'npm', code: `import 'cchc-widgets/${tag}';\n\n${asTag}` },
  ];
}
