import { defineMessages } from '../i18n/messages.js';

/** The words of rankings, in whatever form they are shown. */
export const rankingMessages = defineMessages('ranking', {
  rank: 'Hạng',
  unit: 'Đơn vị',
  score: 'Điểm',
  rate: 'Tỷ lệ',
  unitsCount: (count: number) => `${count} đơn vị`,
  sets: { 'VN-34': '34 tỉnh, thành phố', 'VN-63': '63 tỉnh, thành phố' } as Readonly<Record<string, string>>,
  maximum: (max: string) => `thang điểm ${max}`,
  computed: 'Thứ hạng do tiện ích này tính từ điểm (nguồn không công bố); bằng điểm thì cùng hạng.',
  unranked: 'Không tính thứ hạng vì có số liệu không đọc được.',
  unreadable: (names: string) => `Nguồn có số liệu nhưng không đọc được cách viết: ${names}.`,
  withoutData: (count: number) => `Chưa có số liệu: ${count} đơn vị`,
  highlightNotFound: (wanted: string) => `Không thấy đơn vị “${wanted}” trong bảng.`,
  overMaximum: (score: string, max: string) => `Số liệu nguồn không khớp: ${score} vượt mức tối đa ${max}.`,
  repeatedUnit: (name: string, count: number) =>
    `Số liệu nguồn có hơn một dòng của cùng một đơn vị: ${name}${count > 1 ? ` và ${count - 1} dòng lặp khác` : ''}.`,
  selected: 'đang chọn',
  ownUnit: 'đơn vị của bạn',
  ranked: (rank: string) => `hạng ${rank}`,
  chosen: (text: string) => `Đang chọn ${text}.`,
});
