import { existsSync, readFileSync } from 'node:fs';
import { MAPPING_ATTRIBUTES } from '../../src/adapters/mapping-attributes.js';

/** Something that a page can set, listen to or style, with what it is in English and in Vietnamese. */
export interface Item {
  readonly name: string;
  readonly description: string;
  readonly vi: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** The lists that the manifest has of a tag. */
export type List = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

/** A tag, as the manifest describes it. */
export type Tag = Readonly<Record<List, readonly Item[]>> & {
  readonly tagName: string;
  /** Its name, a colon, and what it says. */
  readonly summary: string;
  readonly vi: string;
  readonly description: string;
  readonly descriptionVi: string;
};

const NOTHING = { attributes: [], events: [], slots: [], cssParts: [], cssProperties: [] };

/** Reads the tags of `custom-elements.json`. */
export function readTags(file: string): Tag[] {
  if (!existsSync(file)) throw new Error(`${file} is not there: run "npm run manifest" first`);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations: Tag[] }[] };
  return modules.flatMap(({ declarations }) => declarations.map((tag) => ({ ...NOTHING, ...tag })));
}

/** Whether a tag shows something itself. */
export const isShown = ({ tagName }: Tag): boolean => tagName !== 'cchc-provider';

/** All tags, those that show something first. */
export const inOrder = (tags: readonly Tag[]): Tag[] => [
  ...tags.filter(isShown),
  ...tags.filter((tag) => !isShown(tag)),
];

/** What all tags that show something have of a list. */
export function shared(tags: readonly Tag[], list: List): Item[] {
  const [first, ...others] = tags.filter(isShown);
  const isInAll = ({ name }: Item) => others.every((tag) => tag[list].some((item) => item.name === name));
  return (first?.[list] ?? []).filter(isInAll);
}

/** What of a list is a tag's own. */
export function own(tag: Tag, tags: readonly Tag[], list: List): Item[] {
  const names = shared(tags, list).map(({ name }) => name);
  return tag[list].filter(({ name }) => !names.includes(name));
}

/** Whether an attribute says how a foreign format is read. */
export const isMapping = ({ name }: Item): boolean => MAPPING_ATTRIBUTES.includes(name);
