import { attributeName } from './attribute-name.js';

/**
 * The settings that a tag, a provider and the script tag share: the property, and whether it holds a text (or a number
 * as text) or is on or off. What each means stands beside the properties of `SettingsElement`.
 */
const KINDS = {
  endpoint: 'text',
  format: 'text',
  refresh: 'text',
  locale: 'text',
  area: 'text',
  theme: 'text',
  headingLevel: 'text',
  label: 'text',
  period: 'text',
  updatedAt: 'text',
  source: 'text',
  sourceHref: 'text',
  snapshot: 'flag',
  compact: 'flag',
  withoutSource: 'flag',
  withoutMenu: 'flag',
  select: 'flag',
} as const;

type Kinds = typeof KINDS;
type NameOf<Kind extends Kinds[keyof Kinds]> = {
  [Name in keyof Kinds]: Kinds[Name] extends Kind ? Name : never;
}[keyof Kinds];

/** The same as a list, each with its attribute. */
export const SETTINGS = (Object.keys(KINDS) as (keyof Kinds)[]).map((name) => ({
  name,
  attribute: attributeName(name),
  kind: KINDS[name],
}));

/** What a tag, a provider or the script tag may set for a widget. */
export type Settings = Readonly<Partial<Record<NameOf<'text'>, string | undefined>>> &
  Readonly<Record<NameOf<'flag'>, boolean>> & {
    /** How the fields of a foreign format are found: the mapping attributes as JSON, so that equal ones compare equal. */
    readonly mapping: string;
  };
