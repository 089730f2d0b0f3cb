import { defineMessages } from '../i18n/messages.js';

/** What is said of a table in the tag that is none of what the tag shows. */
export const childTableMessages = defineMessages('childTable', {
  series: 'bảng trong thẻ (cần cột kỳ và ít nhất một cột: tiếp nhận, giải quyết, tỷ lệ đúng hạn)',
  parts: 'bảng trong thẻ (cần cột tên thành phần và cột điểm)',
  ranking: 'bảng trong thẻ (cần cột tên đơn vị và cột điểm)',
});
