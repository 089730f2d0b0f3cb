import { lazyModules } from '../element/lazy-modules.js';
import { nearestLocale } from '../platform/document-language.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { safeUrl } from '../lib/safe-url.js';
import { defaultSettings, settingsContext, type Settings } from '../element/settings.js';
import { localeOf } from '../format/locale.js';
import { hasMessages } from '../i18n/localizer.js';
import { tell } from './context.js';

/** The settings that an element which is no widget yet will inherit. */
function settingsAround(element: HTMLElement): Settings {
  let settings = defaultSettings();
  tell('context-request', settingsContext, element, (around, leave) => {
    settings = around as Settings;
    leave?.();
  });
  return settings;
}

/**
 * Asks for what an element will want once its class is there, so that all is on its way at the same time: the words of
 * its language, and its figures, which are kept at hand until the returned function is called.
 */
export function askAhead(element: HTMLElement): (() => void) | undefined {
  const { client, endpoint, locale, snapshot } = settingsAround(element);
  const own = (name: string) => cleanAttribute(element.getAttribute(name) ?? '');
  const language = localeOf(own('locale') || locale) ?? nearestLocale(element);
  // Without a network its script would be given up, and Vietnamese words stand for English ones from then on.
  if (navigator.onLine && !hasMessages(language)) void lazyModules.english?.();
  const url = safeUrl(own('endpoint') || endpoint, element.baseURI);
  return url && !snapshot && !element.hasAttribute('snapshot')
    ? client.follow(url, { update: () => undefined })
    : undefined;
}
