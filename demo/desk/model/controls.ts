import { MAPPING_ATTRIBUTES } from '../../../src/adapters/mapping-attributes.js';
import type { Locale } from '../../../src/format/locale.js';

/** An attribute, as the manifest describes it. */
export interface ManifestItem {
  readonly name: string;
  readonly description: string;
  readonly vi: string;
  readonly type?: { readonly text: string };
}

/** A tag, as the manifest describes it. */
export interface ManifestTag {
  readonly tagName: string;
  /** The name of the tag and what it says, parted by a colon. */
  readonly summary: string;
  readonly vi: string;
  readonly attributes: readonly ManifestItem[];
}

/** How an attribute is set: on or off, one of some values, or words. */
export interface Control {
  readonly name: string;
  readonly label: string;
  /** What the label has no room for. */
  readonly hint: string;
  readonly kind: 'switch' | 'choice' | 'text';
  readonly values: readonly string[];
}

/** What the desk writes itself, or has a place of its own for. */
const OF_THE_DESK: readonly string[] = [
  'endpoint',
  'format',
  'snapshot',
  'theme',
  'locale',
  'indicator',
  'ranking',
];

/** The tags in a parsed `custom-elements.json`. */
export function tagsIn(manifest: unknown): ManifestTag[] {
  const { modules } = manifest as { readonly modules: readonly { declarations?: readonly ManifestTag[] }[] };
  return modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
}

/** What a tag is called. */
export function tagLabel(tagName: string, tags: readonly ManifestTag[], language: Locale): string {
  const tag = tags.find((one) => one.tagName === tagName);
  const [label] = (tag && (language === 'vi' ? tag.vi : tag.summary))?.split(':') ?? [];
  return label ?? tagName;
}

/** A description in two parts: up to the first pause, and the rest. */
function split(description: string): readonly [string, string] {
  const [, label = description, rest = ''] = /^(.{12,}?)[;:.]\s+(.*)$/s.exec(description) ?? [];
  return [label.replace(/\.$/, ''), rest];
}

/** The control of an attribute. */
export function controlOf({ name, description, vi, type }: ManifestItem, language: Locale): Control {
  const [label, hint] = split((language === 'vi' ? vi : description).replace(/\s+/g, ' '));
  const text = type?.text ?? '';
  const values = text.match(/(?<=')[^' |]+(?=')/g) ?? [];
  const kind = values.length ? 'choice' : text.startsWith('boolean') ? 'switch' : 'text';
  return { name, label, hint, kind, values };
}

const isShared = ({ name }: ManifestItem, tags: readonly ManifestTag[]): boolean =>
  tags.every(({ attributes }) => attributes.some((item) => item.name === name));

/** The controls of a tag: its own, and those that all tags have. */
export function controlsOf(
  tagName: string,
  tags: readonly ManifestTag[],
  language: Locale,
): { readonly own: readonly Control[]; readonly shared: readonly Control[] } {
  const items = (tags.find((tag) => tag.tagName === tagName)?.attributes ?? []).filter(
    ({ name }) => !OF_THE_DESK.includes(name) && !MAPPING_ATTRIBUTES.includes(name),
  );
  const control = (item: ManifestItem) => controlOf(item, language);
  return {
    own: items.filter((item) => !isShared(item, tags)).map(control),
    shared: items.filter((item) => isShared(item, tags)).map(control),
  };
}

/** The controls of how a source is read, but for the columns, which are chosen on the table. */
export function mappingControls(tags: readonly ManifestTag[], format: string, language: Locale): Control[] {
  const items = tags[0]?.attributes ?? [];
  const isPath = (name: string) => name === 'rows' || name.startsWith('path-');
  const isOfLines = (name: string) => ['lines', 'headings'].includes(name);
  return items
    .filter(
      ({ name }) => MAPPING_ATTRIBUTES.includes(name) && (!name.startsWith('col-') || name === 'col-parts'),
    )
    .filter(({ name }) => (format === 'csv' ? !isPath(name) : !isOfLines(name)))
    .map((item) => controlOf(item, language));
}
