import type { FailureDetail } from '../document/error.js';
import type { Localizer } from '../i18n/localizer.js';
import { defineMessages } from '../i18n/messages.js';

/** The sentence for a file of the library's own that could not be loaded. No further file is needed for it. */
export const loadFailureMessages = defineMessages('loadFailure', {
  sentence: (file: string, directive: string) =>
    `Không tải được ${file}: tệp thiếu, bị sửa, khác phiên bản (integrity), hoặc bị chặn (CSP ${directive}, CORS). Hãy chép lại cả thư mục, hoặc dùng cchc-widgets.all.min.js.`,
});

/** What a webmaster has to know of a file of the library's own that could not be loaded; `undefined` of other failures. */
export const loadFailureText = (
  { field, directive }: FailureDetail,
  localizer: Localizer,
): string | undefined =>
  field && directive ? localizer.in(loadFailureMessages).sentence(field, directive) : undefined;
