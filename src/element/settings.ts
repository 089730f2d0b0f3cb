/**
 * The settings that a tag, a provider and the script tag share: the property, the attribute, and whether it holds a
 * text (or a number as text) or is on or off. What each means stands beside the properties of `SettingsElement`.
 */
export const SETTINGS = [
  { name: 'endpoint', attribute: 'endpoint', kind: 'text' },
  { name: 'format', attribute: 'format', kind: 'text' },
  { name: 'refresh', attribute: 'refresh', kind: 'text' },
  { name: 'locale', attribute: 'locale', kind: 'text' },
  { name: 'area', attribute: 'area', kind: 'text' },
  { name: 'theme', attribute: 'theme', kind: 'text' },
  { name: 'headingLevel', attribute: 'heading-level', kind: 'text' },
  { name: 'label', attribute: 'label', kind: 'text' },
  { name: 'period', attribute: 'period', kind: 'text' },
  { name: 'updatedAt', attribute: 'updated', kind: 'text' },
  { name: 'source', attribute: 'source', kind: 'text' },
  { name: 'sourceHref', attribute: 'source-href', kind: 'text' },
  { name: 'snapshot', attribute: 'snapshot', kind: 'flag' },
  { name: 'compact', attribute: 'compact', kind: 'flag' },
  { name: 'withoutSource', attribute: 'without-source', kind: 'flag' },
  { name: 'withoutMenu', attribute: 'without-menu', kind: 'flag' },
  { name: 'select', attribute: 'select', kind: 'flag' },
] as const;

type Setting = (typeof SETTINGS)[number];
type NameOf<Kind extends Setting['kind']> = Extract<Setting, { readonly kind: Kind }>['name'];

/** What a tag, a provider or the script tag may set for a widget. */
export type Settings = Readonly<Partial<Record<NameOf<'text'>, string | undefined>>> &
  Readonly<Record<NameOf<'flag'>, boolean>> & {
    /** How the fields of a foreign format are found: the mapping attributes as JSON, so that equal ones compare equal. */
    readonly mapping: string;
  };
