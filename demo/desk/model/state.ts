import type { Sheet } from '../../../src/authoring/workbook/read-workbook.js';
import type { Locale } from '../../../src/format/locale.js';

/** Values of attributes by their names. */
export type Values = Readonly<Record<string, string>>;

/** A text with the name that it came under: of a file, an address, or none. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Where the figures come from: a text, or the sheets of a workbook, of which one is read. */
export type Source =
  | (NamedText & { readonly kind: 'text' })
  | {
      readonly kind: 'workbook';
      readonly name: string;
      readonly sheets: readonly Sheet[];
      readonly chosen: number;
    };

/** How a source is read: the name of its format, nothing for a version-1 document, and the mapping attributes. */
export interface Reading {
  readonly format: string;
  readonly mapping: Values;
}

/** What a snippet shows: the figures of today, those of the document on a server, or those of the source itself. */
export type Freshness = 'frozen' | 'document' | 'source';

/** A way to place a widget. */
export type Carrier = 'tag' | 'div' | 'iframe' | 'npm';

/** All that somebody has entered or chosen: what is kept in the browser, and what a link holds. */
export interface DeskState {
  readonly language: Locale;
  /** Whether the page is light or dark; nothing for what the system says. */
  readonly scheme: string;
  readonly source: Source | null;
  readonly reading: Reading;
  /** What the figures are, of whom and of when, where the source does not say it, and whose unit is ours. */
  readonly words: Values;
  /** The document of the period before. */
  readonly last: NamedText | null;
  /** The key of the figure that is looked at. */
  readonly figure: string;
  /** The keys of the figures that are taken away together; without any, it is the one that is looked at. */
  readonly together: readonly string[];
  /** The attributes of each figure that has been changed, by its key. */
  readonly attributes: Readonly<Record<string, Values>>;
  readonly width: string;
  readonly freshness: Freshness;
  readonly system: string;
  readonly carrier: Carrier;
  /** Where the script files are. */
  readonly folder: string;
  /** Where the document will be. */
  readonly endpoint: string;
  readonly hasIntegrity: boolean;
}

/** The desk before anything is on it. */
export const EMPTY: DeskState = {
  language: 'vi',
  scheme: '',
  source: null,
  reading: { format: '', mapping: {} },
  words: {},
  last: null,
  figure: '',
  together: [],
  attributes: {},
  width: '480',
  freshness: 'frozen',
  system: 'html',
  carrier: 'tag',
  folder: '/cchc/',
  endpoint: '/data/so-lieu.json',
  hasIntegrity: false,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAlike = (value: unknown, like: unknown): boolean =>
  isRecord(like) ? isRecord(value) : typeof value === typeof like;

const isKeys = (value: unknown): boolean =>
  Array.isArray(value) && value.every((key) => typeof key === 'string');

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.name === 'string' && typeof value.text === 'string';

const isSheet = (value: unknown): boolean => isRecord(value) && Array.isArray(value.rows);

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'text') return isText(value);
  return value.kind === 'workbook' && Array.isArray(value.sheets) && value.sheets.every(isSheet);
}

/** What is kept or linked as a state; a field that is not as it should be is as on an empty desk. */
export function stateOf(kept: unknown): DeskState {
  const given = isRecord(kept) ? kept : {};
  const fields = Object.entries(EMPTY).map(([name, empty]): readonly [string, unknown] => {
    const value = given[name];
    if (name === 'source') return [name, isSource(value) ? value : null];
    if (name === 'last') return [name, isText(value) ? value : null];
    if (name === 'together') return [name, isKeys(value) ? value : empty];
    return [name, isAlike(value, empty) ? value : empty];
  });
  const state = Object.fromEntries(fields) as unknown as DeskState;
  return { ...state, reading: { ...EMPTY.reading, ...state.reading } };
}
