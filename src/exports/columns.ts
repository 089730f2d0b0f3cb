import type { Locale } from '../format/locale.js';

const vi = {
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
};

/** The fields of a document, as the columns of a file that a reader takes along. */
export type Column = keyof typeof vi;

const en: Readonly<Record<Column, string>> = {
  label: 'Indicator',
  period: 'Period',
  value: 'Value',
  qualifier: 'Qualifier',
  unit: 'Unit of measure',
  of: 'Out of',
  rank: 'Rank',
  previous: 'Previous value',
  previousRank: 'Previous rank',
  target: 'Target',
  code: 'Code',
  name: 'Unit',
  score: 'Score',
  received: 'Received',
  resolved: 'Resolved',
  resolvedEarly: 'Resolved early',
  resolvedOnTime: 'Resolved on time',
  resolvedLate: 'Resolved late',
  pendingOnTime: 'In process within the deadline',
  pendingLate: 'In process, overdue',
  onTimeTotal: 'On time or within the deadline',
  overdueTotal: 'Late or overdue',
  onTimeRate: 'On-time rate (%)',
  basis: 'Definition of the rate',
};

/** The names of the columns in a language. */
export const columnsIn = (locale: Locale): Readonly<Record<Column, string>> => ({ vi, en })[locale];
