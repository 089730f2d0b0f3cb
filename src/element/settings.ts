import { ContextRoot, createContext } from '@lit/context';
import type { Client } from '../client/client.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { pageClient } from '../platform/browser-environment.js';
import { safeDocument } from '../platform/safe-dom.js';

/** What a tag, a provider or the script tag may set for a widget; the attributes of the same names say what each is. */
export interface Settings {
  /** The client that fetches. */
  readonly client: Client;
  readonly endpoint?: string | undefined;
  readonly format?: string | undefined;
  readonly refresh?: string | number | undefined;
  readonly locale?: string | undefined;
  readonly area?: string | undefined;
  readonly theme?: string | undefined;
  readonly headingLevel?: string | number | undefined;
  readonly label?: string | undefined;
  readonly period?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceHref?: string | undefined;
  /** How the fields of a foreign format are found: the mapping attributes as JSON, so that equal ones compare equal. */
  readonly mapping: string;
  readonly snapshot: boolean;
  readonly compact: boolean;
  readonly withoutSource: boolean;
  readonly withoutMenu: boolean;
  readonly select: boolean;
}

/** The key under which settings are handed down. `Symbol.for` makes two copies of the script understand each other. */
export const settingsContext = createContext<Settings>(Symbol.for('cchc-settings'));

let pageSettings = nullPrototype<Settings>({
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
export const defaultSettings = (): Settings => pageSettings;

/** Sets defaults for the whole page, as a script tag's `data-*` do. Of several script tags the first to set one wins. */
export function setPageDefaults(defaults: Partial<Settings>): void {
  declared = { ...defaults, ...declared };
  pageSettings = nullPrototype({ ...pageSettings, ...declared });
  for (const follower of settingsSubscribers) follower.requestUpdate();
}

let rooted = false;

/**
 * Lets a provider that is upgraded after its widgets still reach them, as modules may have it; the classic script
 * registers the provider first. `body` may not exist yet, so the root element.
 */
export function attachContextRoot(): void {
  if (!__CDN__ && !rooted) new ContextRoot().attach(safeDocument('documentElement'));
  rooted = true;
}
