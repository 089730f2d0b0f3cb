import type { Locale } from '../format/locale.js';
import type { MessagesOf } from '../i18n/messages.js';
import { failureEnglish } from './failure-messages.en.js';
import { failureMessages } from './failure-messages.js';

/** The words in a language. They come in both, and by themselves: only where something has failed. */
export const failureWords = (locale: Locale): MessagesOf<typeof failureMessages> =>
  locale === 'en' ? failureEnglish.failures : failureMessages.vi;
