import { hasPage } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { define } from './define.js';
import { keepEarlyEvents } from './early-events.js';
import type { SettingsElement } from './settings-element.js';

/** Names what the widgets in a provider wait for, where an application has loaded without it. */
function nameLackingProvider(): void {
  if (!customElements.get('cchc-provider') && document.querySelector('cchc-provider'))
    warnOnce(`Thiếu import 'cchc-widgets/cchc-provider': thẻ trong <cchc-provider> còn chờ.`);
}

if (hasPage()) addEventListener('load', nameLackingProvider);

/** Registers a tag for an application, whose framework may listen only after the tag has shown its figure. */
export function defineInApp(tag: string, element: typeof SettingsElement): void {
  if (hasPage() && !customElements.get(tag))
    element.addInitializer((host) => keepEarlyEvents(host as SettingsElement));
  define(tag, element);
}
