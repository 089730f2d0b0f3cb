import { defineMessages } from '../i18n/messages.js';

/** The words of the tables in which widgets show their figures as well. */
export const tableMessages = defineMessages('table', {
  show: 'Chi tiết và bảng số liệu',
  period: 'Kỳ',
  notPublished: 'chưa công bố',
  unreadable: 'không đọc được',
});
