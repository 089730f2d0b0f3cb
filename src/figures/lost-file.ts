import type { FailureDetail } from '../document/error.js';
import type { Localizer } from '../i18n/localizer.js';
import { defineMessages } from '../i18n/messages.js';

/** The sentence for a file of the library's own that a page has refused or lost. No further file is needed for it. */
export const lostFileMessages = defineMessages('lostFile', {
  sentence: (file: string, host: string, directive: string) =>
    `Không tải được tệp ${file} từ ${host}: thiếu tệp, sai phiên bản (integrity) hoặc trang này chặn (CSP ${directive}).`,
});

/** What a webmaster has to know of a file of the library's own that is lost; `undefined` of other failures. */
export const lostFileText = (
  { field, host, directive }: FailureDetail,
  localizer: Localizer,
): string | undefined =>
  field && host && directive ? localizer.in(lostFileMessages).sentence(field, host, directive) : undefined;
