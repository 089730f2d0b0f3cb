import { defineMessages } from '../i18n/messages.js';

/** What is said of a table in the tag that is none of what the tag shows. */
export const childTableMessages = defineMessages('childTable', {
  ranking: 'bảng trong thẻ (cần cột tên đơn vị và cột điểm)',
});
