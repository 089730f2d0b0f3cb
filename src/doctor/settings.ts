import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import { SETTINGS } from '../element/settings.js';
import { knownAttributes } from '../element/unknown-attributes.js';
import type { MessagesOf } from '../i18n/messages.js';
import { isSet } from '../lib/is-set.js';
import type { OurElement } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { fact, type Remark } from './remark.js';

type Words = MessagesOf<typeof doctorMessages>;
type Origin = keyof Words['from'];

/** What an element sets itself, by an attribute or, as frameworks do, by a property. */
const isSetOn = (element: Element, name: string, attribute: string): boolean =>
  element.hasAttribute(attribute) ||
  isSet((element as unknown as Readonly<Record<string, unknown>>)[name] || undefined);

/** Where the value in force of a setting comes from. */
function originOf(element: Element, name: string, attribute: string, script: Element | null): Origin {
  if (isSetOn(element, name, attribute)) return 'tag';
  for (
    let provider = element.parentElement?.closest('cchc-provider');
    provider;
    provider = provider.parentElement?.closest('cchc-provider')
  )
    if (isSetOn(provider, name, attribute)) return 'provider';
  return script?.hasAttribute(`data-${attribute}`) ? 'script' : 'default';
}

/** The attributes that only this tag has, such as what it asks for. */
function ownOf(element: Element): readonly string[] {
  const shared = [...SETTINGS.map(({ attribute }) => attribute), ...MAPPING_ATTRIBUTES];
  const known = knownAttributes(element.localName) ?? [];
  return known.filter((name) => !shared.includes(name) && element.hasAttribute(name));
}

/** The settings in force of a widget, and which of tag, provider and script each comes from. */
export function settingRemarks(element: OurElement, script: Element | null, words: Words): Remark[] {
  const { settings } = element;
  if (!settings) return [];
  const remarkOf = (name: string, attribute: string, value: unknown) =>
    fact(words.setting(attribute, String(value), words.from[originOf(element, name, attribute, script)]));
  const shared = SETTINGS.filter(({ name }) => settings[name] !== undefined && settings[name] !== false);
  const mapping = JSON.parse(settings.mapping) as Readonly<Record<string, string>>;
  return [
    ...ownOf(element).map((name) => remarkOf(name, name, element.getAttribute(name))),
    ...shared.map(({ name, attribute }) => remarkOf(name, attribute, settings[name])),
    ...Object.keys(mapping).map((name) => remarkOf(name, name, mapping[name])),
  ];
}
