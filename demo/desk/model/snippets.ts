import { attempt } from '../../../src/authoring/attempt.js';
import type { StaticAttributes } from '../../../src/figures/frozen.js';
import { carrier } from '../../../src/snapshot/markup.js';
import type { Snapshot } from '../../../src/snapshot/snapshot.js';
import { snapshotOf } from '../../../src/authoring/freezing.js';
import { NotFrozen } from '../../../src/snapshot/static-attributes.js';
import type { ReportLanguage } from '../../../src/authoring/report-language.js';
import type { CchcDocument } from '../../../src/document/schema.js';
import { DataError } from '../../../src/document/error.js';
import { failureText } from '../../../src/figures/failure-text.js';
import { escapeAttribute, escapeHtml } from '../../../src/lib/escape-html.js';
import type { Figure } from './derive.js';
import type { Carrier, Reading, Values } from './state.js';

/** A widget as it is to be placed. */
export interface Placement {
  readonly tag: string;
  readonly attributes: StaticAttributes;
  /** What stands inside the tag, as HTML. */
  readonly inside: string;
  /** What it shows, in words. */
  readonly label: string;
}

/** Where the script files are, and how high a frame is before its own script has measured it. */
interface Setting {
  readonly folder: string;
  readonly height: number;
}

/** The hashes of the built files by their names. */
export type Hashes = Readonly<Record<string, string>>;

/** The attributes that somebody has chosen, of which a switch says `true`. */
const chosenAttributes = (values: Values): StaticAttributes =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === 'true' ? true : value] as const),
  );

/** A figure as it is today; the reason in words where a tag by itself cannot hold it. */
export function frozenFigure(
  document: CchcDocument,
  { tag, attributes }: Figure,
  chosen: Values,
  reportLanguage: ReportLanguage,
): Snapshot | string {
  try {
    const snapshot = attempt(() =>
      snapshotOf(document, tag, { ...attributes, ...chosen }, reportLanguage.localizer),
    );
    return snapshot instanceof DataError ? failureText(snapshot, reportLanguage.localizer) : snapshot;
  } catch (error) {
    if (error instanceof NotFrozen) return error.message;
    throw error;
  }
}

const labelOf = ({ lines, tag }: Figure): string => lines[0] ?? tag;

/** A figure that never changes, as a tag that holds it by itself. */
export const frozenPlacement = (
  figure: Figure,
  chosen: Values,
  { attributes, inside }: Snapshot,
): Placement => ({
  tag: figure.tag,
  label: labelOf(figure),
  attributes: { snapshot: true, ...chosenAttributes(chosen), ...attributes },
  inside,
});

/** A figure that is asked for anew; what it is today stands inside the tag for readers without JavaScript. */
export function livePlacement(
  figure: Figure,
  chosen: Values,
  frozen: Snapshot | string,
  source: Values,
): Placement {
  return {
    tag: figure.tag,
    label: labelOf(figure),
    attributes: { ...figure.attributes, ...chosenAttributes(chosen), ...source },
    inside: typeof frozen === 'string' ? escapeHtml(figure.lines[0] ?? '') : frozen.inside,
  };
}

/** The attributes by which a tag reads the source itself, from an address. */
export const sourceAttributes = ({ format, mapping }: Reading, words: Values, endpoint: string): Values => {
  const { area, period } = words;
  return {
    endpoint,
    ...(format && { format }),
    ...mapping,
    ...(area && { area }),
    ...(period && { period }),
  };
};

const isTable = (inside: string): boolean => inside.includes('<table');

const textIn = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a carrier can hold a widget: no address can hold a table of figures. */
export const isHeld = (way: Carrier, { attributes, inside }: Placement): boolean =>
  way !== 'iframe' || attributes.endpoint !== undefined || !isTable(inside);

function frame({ tag, attributes, inside, label }: Placement, { folder, height }: Setting): string {
  const query = new URLSearchParams([['widget', tag]]);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== '')
      query.set(name, value === true ? '' : String(value));
  const address = escapeAttribute(`${folder}embed.html?${query.toString()}`);
  const size = `width="100%" height="${height}" frameborder="0" loading="lazy"`;
  const below = isTable(inside) ? inside.replace(/^.*<\/table>/s, '') : `<p>${inside}</p>`;
  return `<iframe src="${address}" title="${escapeAttribute(textIn(label))}" ${size}></iframe>\n${below}`.trim();
}

function markup(way: Carrier, placement: Placement, setting: Setting): string {
  const { tag, attributes, inside } = placement;
  if (way === 'iframe') return frame(placement, setting);
  return carrier(tag, way === 'div' ? 'div' : 'tag', attributes, inside);
}

const importsOf = (placements: readonly Placement[]): string =>
  [...new Set(placements.map(({ tag }) => `import 'cchc-widgets/${tag}';\n`))].join('');

/** What to paste for some widgets, one below the other, without those that the carrier cannot hold. */
export function snippetFor(way: Carrier, placements: readonly Placement[], setting: Setting): string {
  const held = placements.filter((placement) => isHeld(way, placement));
  const code = held.map((placement) => markup(way, placement, setting)).join('\n');
  return way === 'npm' ? `${importsOf(held)}\n${code}` : code;
}

const hash = (file: string, hashes: Hashes, isChecked: boolean): string =>
  isChecked && hashes[file] ? ` integrity="${hashes[file]}" crossorigin="anonymous"` : '';

/** The lines that bring the style sheet and the script; a frame needs only the one that fits its height. */
export function scriptLines(way: Carrier, folder: string, hashes: Hashes, isChecked: boolean): string {
  const at = escapeAttribute(folder);
  if (way === 'npm') return 'npm install cchc-widgets';
  if (way === 'iframe') return `<script src="${at}cchc-embed-parent.js" defer></script>`;
  const [style, script] = ['cchc-widgets.css', 'cchc-widgets.js'].map((file) =>
    hash(file, hashes, isChecked),
  );
  return `<link rel="stylesheet" href="${at}cchc-widgets.css"${style}>\n<script src="${at}cchc-widgets.js"${script} defer></script>`;
}

const originOf = (address: string): string => {
  const [origin] = /^https?:\/\/[^/?#\s]+/i.exec(address) ?? [];
  return origin ?? "'self'";
};

/** The directives of a Content Security Policy that a snippet needs. */
export function policyFor(way: Carrier, folder: string, endpoint: string | undefined): string {
  const files = originOf(folder);
  const asks = endpoint === undefined ? [] : [`connect-src ${originOf(endpoint)}`];
  const directives =
    way === 'iframe'
      ? [`frame-src ${files}`, `script-src ${files}`]
      : way === 'npm'
        ? asks
        : [`script-src ${files}`, `style-src ${files}`, ...asks];
  return directives.map((directive) => `${directive};`).join('\n');
}
