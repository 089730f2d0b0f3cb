import { defineMessages } from '../i18n/messages.js';

/** The words of a figure as text: frozen, told by the command, or what stands in the way of either. */
export const snapshotMessages = defineMessages('snapshot', {
  accessed: (source: string, moment: string) => `${source}, truy cập ${moment}`,
  code: 'Mã',
  previousRank: 'Hạng kỳ trước',
  maximum: 'Tối đa',
  ties: (rank: string, names: string) => `Cùng hạng ${rank}: ${names}`,
  leftOut: (names: string) =>
    `Thẻ tĩnh không ghi được và đã bỏ: ${names}. Người đọc vẫn thấy con số; các phần này chỉ có khi thẻ đọc từ endpoint.`,
  nothing: 'Nguồn chưa công bố số liệu này, nên không có gì để ghi lại.',
  qualifier:
    'Thẻ này không ghi được các chữ trên, gần, khoảng, dưới: số gần đúng sẽ thành số chính xác. Hãy dùng cchc-kpi-card.',
});
