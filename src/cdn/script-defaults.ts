import { cleanAttribute } from '../platform/clean-attribute.js';
import type { SettingsElement } from '../element/settings-element.js';
import { attributeOf, FLAG_SETTINGS, VALUE_SETTINGS } from '../element/setting-names.js';
import { setPageDefaults, type Settings } from '../element/settings.js';
import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';

/** What the `data-*` of a script tag say. */
function defaultsOf(script: Element): Partial<Settings> {
  const defaults: Record<string, unknown> = {};
  const mapping: Record<string, string> = {};
  const read = (attribute: string) => cleanAttribute(script.getAttribute(`data-${attribute}`) ?? '');
  for (const name of VALUE_SETTINGS) if (read(attributeOf(name))) defaults[name] = read(attributeOf(name));
  for (const name of FLAG_SETTINGS)
    if (script.hasAttribute(`data-${attributeOf(name)}`))
      defaults[name] = read(attributeOf(name)) !== 'false';
  for (const name of MAPPING_ATTRIBUTES)
    if (read(name)) defaults.mapping = JSON.stringify(Object.assign(mapping, { [name]: read(name) }));
  return defaults;
}

/** Takes the `data-*` of the script tag as defaults for every widget of the page. */
export function readScriptDefaults(script: Element): void {
  const defaults = defaultsOf(script);
  setPageDefaults(defaults);
  // The tags of an earlier copy of the script look for their defaults there.
  (customElements.get('cchc-provider') as Partial<typeof SettingsElement> | undefined)?.setPageDefaults?.(
    defaults,
  );
}
