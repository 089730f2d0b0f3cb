import { createContext } from '@lit/context';
import type { Client } from '../client/client.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { pageClient } from '../platform/browser-environment.js';
import type { FooterGroup } from './footer-group.js';
import type { Settings } from './settings.js';

/** The settings that are in force at a place of a page, with what no attribute says. */
export interface ContextSettings extends Settings {
  /** The client that fetches. */
  readonly client: Client;
  /** Where several widgets share one footer, those that do. */
  readonly footers?: FooterGroup | undefined;
}

/** The key under which settings are handed down. `Symbol.for` makes two copies of the script understand each other. */
export const settingsContext = createContext<ContextSettings>(Symbol.for('cchc-settings'));

let pageSettings = nullPrototype<ContextSettings>({
  client: pageClient,
  mapping: '{}',
  snapshot: false,
  compact: false,
  withoutSource: false,
  withoutMenu: false,
  select: false,
});

let declared: Partial<Settings> = {};

/** What renders again when the defaults of the page change. */
export const settingsSubscribers = new Set<{ requestUpdate(): void }>();

/** The settings of a widget that no provider surrounds. */
export const defaultSettings = (): ContextSettings => pageSettings;

/** Sets defaults for the whole page, as a script tag's `data-*` do. Of several script tags the first to set one wins. */
export function setPageDefaults(defaults: Partial<Settings>): void {
  declared = { ...defaults, ...declared };
  pageSettings = nullPrototype({ ...pageSettings, ...declared });
  for (const subscriber of settingsSubscribers) subscriber.requestUpdate();
}
