import { defineMessages } from '../i18n/messages.js';

/** What is said of figures that are there and cannot be read. */
export const unreadableMessages = defineMessages('unreadable', {
  cell: 'không đọc được',
  unranked: 'Không tính thứ hạng vì có số liệu không đọc được.',
  of: (names: string) => `Nguồn có số liệu nhưng không đọc được cách viết: ${names}.`,
});
