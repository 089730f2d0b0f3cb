import { localeOf } from '../format/locale.js';
import type { MessagesOf } from '../i18n/messages.js';
import type { OurElement } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { advice, type Remark } from './remark.js';

/** What the `lang` of a page that is not Vietnamese has to do with the language of a tag that asks for none. */
export function languageRemarks(
  { settings, shadowRoot, parentElement }: OurElement,
  words: MessagesOf<typeof doctorMessages>,
): Remark[] {
  const { lang } = document.documentElement;
  const isOfPage = !localeOf(settings?.locale) && !parentElement?.closest('body [lang], body[lang]');
  const spoken = shadowRoot?.querySelector('[part~=widget]')?.getAttribute('lang');
  if (!isOfPage || localeOf(lang) !== 'en' || !spoken) return [];
  return [advice(spoken === 'en' ? words.pageLanguage(lang) : words.textLanguage(lang))];
}
