import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import type { SettingsElement } from '../element/settings-element.js';
import { setPageDefaults } from '../element/settings-context.js';
import { SETTINGS, type Settings } from '../element/settings.js';
import { safeUrl } from '../lib/safe-url.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { safeDocument } from '../platform/safe-dom.js';
import { ownScript } from './load-script.js';

/** What the `data-*` of a script tag say. */
function defaultsOf(script: Element): Partial<Settings> {
  const defaults: Record<string, unknown> = {};
  const mapping: Record<string, string> = {};
  const read = (attribute: string) => cleanAttribute(script.getAttribute(`data-${attribute}`) ?? '');
  for (const { name, attribute, kind } of SETTINGS) {
    const value = read(attribute);
    if (kind === 'text' && value) defaults[name] = value;
    if (kind === 'flag' && script.hasAttribute(`data-${attribute}`)) defaults[name] = value !== 'false';
  }
  if (defaults.endpoint)
    defaults.endpoint = safeUrl(read('endpoint'), safeDocument('baseURI')) ?? defaults.endpoint;
  for (const name of MAPPING_ATTRIBUTES) if (read(name)) mapping[name] = read(name);
  return Object.keys(mapping).length ? { ...defaults, mapping: JSON.stringify(mapping) } : defaults;
}

/** Takes the `data-*` of the script tag as defaults for every widget of the page. */
function readScriptDefaults(script: Element): void {
  const defaults = defaultsOf(script);
  setPageDefaults(defaults);
  // The tags of an earlier copy of the script look for their defaults there.
  const provider = customElements.get('cchc-provider') as Partial<typeof SettingsElement> | undefined;
  provider?.setPageDefaults?.(defaults);
}

if (ownScript) readScriptDefaults(ownScript);
