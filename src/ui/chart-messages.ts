import { defineMessages } from '../i18n/messages.js';

/** The words around a chart. */
export const chartMessages = defineMessages('chart', {
  cannotDraw: 'Trang này không vẽ được biểu đồ; số liệu có đủ trong bảng.',
});
