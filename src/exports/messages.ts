import { defineMessages } from '../i18n/messages.js';

/** The words of what a menu offers. */
export const exportMessages = defineMessages('exports', {
  period: 'Kỳ:',
  freeze: 'Giữ số liệu hôm nay',
  frozen: 'Mã giữ số liệu hôm nay',
  csv: 'Tải số liệu (CSV)',
  pictures: {
    svg: 'Tải ảnh (SVG)',
    png: 'Tải ảnh (PNG)',
    '1200x630.png': 'Tải ảnh (1200 × 630)',
  },
  embed: 'Mã nhúng',
  close: 'Đóng',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  source: 'Tới nguồn số liệu',
  sandboxed: 'Trang nhúng chưa cho phép tải tệp từ khung này (sandbox thiếu allow-downloads).',
  withoutScript: 'Không rõ tệp cchc-widgets.js ở đâu: trang nhận mã phải nạp sẵn tệp đó thì thẻ mới hiện.',
  carriers: {
    tag: 'Thẻ HTML',
    div: 'Thẻ div (CMS bỏ thẻ có gạch nối)',
    iframe: 'Khung iframe',
    npm: 'Gói npm',
  },
});

/** The fields of a document, as the columns of a file that a reader takes along. */
export const columnMessages = defineMessages('columns', {
  label: 'Chỉ tiêu',
  period: 'Kỳ',
  value: 'Giá trị',
  qualifier: 'Mức độ chính xác',
  unit: 'Đơn vị tính',
  of: 'Trên tổng số',
  rank: 'Hạng',
  previous: 'Giá trị kỳ trước',
  previousRank: 'Hạng kỳ trước',
  target: 'Mục tiêu',
  code: 'Mã',
  name: 'Đơn vị',
  score: 'Điểm',
  received: 'Tiếp nhận',
  resolved: 'Đã giải quyết',
  resolvedEarly: 'Trước hạn',
  resolvedOnTime: 'Đúng hạn',
  resolvedLate: 'Trễ hạn',
  pendingOnTime: 'Đang xử lý trong hạn',
  pendingLate: 'Đang xử lý quá hạn',
  onTimeTotal: 'Đúng hạn và trong hạn',
  overdueTotal: 'Trễ hạn và quá hạn',
  onTimeRate: 'Tỷ lệ đúng hạn (%)',
  basis: 'Cách tính tỷ lệ',
});
