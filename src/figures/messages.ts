import { defineMessages } from '../i18n/messages.js';
import { uncapitalise } from '../lib/uncapitalise.js';
import type { ScaleWords } from '../format/compact-number.js';

/** An attribute that is not written as it should be, and the values that it may have. */
export type Misread = readonly [written: string, allowed: string];

/** What is said of attributes that are not written as they should be. */
export const attributeMessages = defineMessages('attributes', {
  badAttribute: (written: string, allowed: string) =>
    `Không hiểu thuộc tính ${written} nên đã bỏ qua: chỉ dùng ${allowed}.`,
});

/** The words in which a figure is compared with that of an earlier period. */
export const comparisonMessages = defineMessages('comparison', {
  percentagePoints: (number: string) => `${number} điểm phần trăm`,
  compared: (change: string, previous: string) => `${change} so với kỳ trước (${previous})`,
  increase: (amount: string) => `tăng ${amount}`,
  decrease: (amount: string) => `giảm ${amount}`,
  nearlyUnchanged: (previous: string) => `gần như không đổi so với kỳ trước (${previous})`,
  unchanged: (previous: string) => `không đổi so với kỳ trước (${previous})`,
  similar: (previous: string) => `xấp xỉ kỳ trước (${previous})`,
  about: (amount: string) => `khoảng ${amount}`,
  notComparable: (previous: string) => `kỳ trước ${previous}, không so sánh được`,
  beforeMerger: (count: number) => `Trước 01/07/2025: tổng của ${count} tỉnh cũ, theo địa giới mới.`,
  places: (count: number) => `${count} bậc`,
  sameRank: (previous: string) => `giữ nguyên thứ hạng kỳ trước (${previous})`,
});

/** The words in which a figure is compared with a target. */
export const targetMessages = defineMessages('targets', {
  bare: (target: string) => `Mục tiêu: ${target}`,
  met: (target: string) => `Đạt mục tiêu ${target}`,
  missed: (target: string) => `Chưa đạt mục tiêu ${target}`,
  short: (target: string, gap: string) => `Chưa đạt mục tiêu ${target}, còn ${gap}`,
});

/** The words for a series of figures. */
export const seriesMessages = defineMessages('series', {
  scales: ['nghìn', 'triệu', 'tỷ'] as ScaleWords,
  latest: 'gần nhất',
  highest: 'cao nhất',
  lowest: 'thấp nhất',
  both: (latest: string, extreme: string) => `${latest} và ${extreme}`,
  level: (figure: string) => `không đổi ở mức ${figure}`,
  nearlyLevel: (figure: string) => `gần như không đổi ở mức ${figure}`,
  at: (figure: string, period: string) => `${figure} (${uncapitalise(period)})`,
  range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  sentence: (name: string, summary: string) => `${name}: ${summary}.`,
});

/** What is said of figures that cannot be. */
export const mismatchMessages = defineMessages('mismatches', {
  partOverWhole: (part: string, whole: string) =>
    `Số liệu nguồn không khớp: ${part} lớn hơn tổng số ${whole}.`,
  percentRange: (percent: string) => `Số liệu nguồn không khớp: ${percent} nằm ngoài khoảng 0–100%.`,
  rankOverCount: (rank: string, of: string) =>
    `Số liệu nguồn không khớp: hạng ${rank} lớn hơn số đơn vị ${of}.`,
  noUnits: (units: string | null) => `không có ${units ?? 'đơn vị'} nào`,
  sharesLikely: 'Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.',
});

/** What is said of a series whose periods cannot all be shown, or not be compared. */
export const seriesMismatchMessages = defineMessages('seriesMismatches', {
  samePeriod: (period: string, count: number) =>
    `Số liệu nguồn có hơn một giá trị cho ${count > 1 ? `${count} kỳ (như ${uncapitalise(period)})` : uncapitalise(period)}; ở đây dùng giá trị sau cùng.`,
  mixedPeriods: 'Số liệu nguồn lẫn các kỳ dài ngắn khác nhau, không so sánh trực tiếp được.',
});
