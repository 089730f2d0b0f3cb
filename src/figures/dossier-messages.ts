import { defineMessages } from '../i18n/messages.js';

/** The words of dossiers and of the rates that are calculated from them. */
export const dossierMessages = defineMessages('dossiers', {
  received: 'Tiếp nhận',
  resolved: 'Đã giải quyết',
  bases: {
    '766':
      'Theo Quyết định 766/QĐ-TTg: (giải quyết trước hạn + đúng hạn + đang xử lý trong hạn) chia cho hồ sơ tiếp nhận và xử lý trong kỳ',
    resolved: 'Trên hồ sơ đã giải quyết: (trước hạn + đúng hạn) chia cho hồ sơ đã giải quyết',
    unknown: 'Nguồn không nêu cách tính tỷ lệ',
  },
});

/** What is said of the dossiers of a period that contradict each other. */
export const dossierMismatchMessages = defineMessages('dossierMismatches', {
  noneBesideFigures:
    'Số liệu nguồn không khớp: tiếp nhận 0 hồ sơ, nhưng lại có số hồ sơ hoặc tỷ lệ khác trong kỳ.',
});

/** What is said of parts that do not add up. */
export const partMismatchMessages = defineMessages('partMismatches', {
  sum: (sum: string, whole: string) =>
    `Số liệu nguồn không khớp: các phần cộng lại bằng ${sum}, khác tổng số ${whole}.`,
  rate: (published: string, computed: string) =>
    `Số liệu nguồn không khớp: tỷ lệ công bố ${published}, tính từ số hồ sơ là ${computed}.`,
});
