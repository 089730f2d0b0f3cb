import { defineMessages } from '../../i18n/messages.js';

/** The words of `province-ranking` alone. */
export const rankingTableMessages = defineMessages('rankingTable', {
  label: 'Bảng xếp hạng',
  change: 'Thay đổi',
  previous: (period: string, hasRings: boolean) => (hasRings ? 'vòng rỗng: ' : '') + period,
  same: 'giữ nguyên',
  noPrevious: 'không có hạng kỳ trước',
  notComparable: 'Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.',
  incomparable: 'không so sánh được',
  formerUnits: (change: string, count: number) => `${change} (theo địa giới mới từ ${count} tỉnh cũ)`,
  showAll: (count: number) => `Xem cả ${count} đơn vị`,
  showTop: (count: number) => `Chỉ xem ${count} đơn vị đầu`,
  allShown: (count: number) => `Đang hiển thị cả ${count} đơn vị.`,
  search: 'Tìm đơn vị',
  found: (count: number) => (count ? `Tìm thấy ${count} đơn vị.` : 'Không tìm thấy đơn vị nào.'),
  sortable: 'Bấm vào tên cột để sắp xếp.',
  sorted: (column: string, descending: boolean) =>
    `Đã sắp xếp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}.`,
});
