import { FLAG_SETTINGS, setPageDefaults, VALUE_SETTINGS, type Settings } from '../base/settings.js';

/** Takes the `data-*` of the script tag as defaults for every widget of the page. */
export function readScriptDefaults(script: HTMLScriptElement): void {
  const defaults: Record<string, unknown> = {};
  for (const name of VALUE_SETTINGS) {
    const value = script.dataset[name === 'updatedAt' ? 'updated' : name];
    if (value) defaults[name] = value;
  }
  for (const name of Object.keys(FLAG_SETTINGS)) {
    const value = script.dataset[name];
    if (value !== undefined) defaults[name] = value !== 'false';
  }
  setPageDefaults(defaults as Partial<Settings>);
}
