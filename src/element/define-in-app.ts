import { hasPage } from '../platform/safe-dom.js';
import { define } from './define.js';
import { keepEarlyEvents } from './early-events.js';
import type { SettingsElement } from './settings-element.js';

/** Registers a tag for an application, whose framework may listen only after the tag has shown its figure. */
export function defineInApp(tag: string, element: typeof SettingsElement): void {
  if (hasPage() && !customElements.get(tag))
    element.addInitializer((host) => keepEarlyEvents(host as SettingsElement));
  define(tag, element);
}
