import { twoDigits } from '../lib/two-digits.js';
import { defineMessages } from './messages.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

const ago = (unit: string) => (count: number) => `${count} ${unit} trước`;

/** The words for a reader's figures and periods. */
export const coreMessages = defineMessages('core', {
  qualifiers: {
    over: 'trên',
    atLeast: 'ít nhất',
    nearly: 'gần',
    about: 'khoảng',
    atMost: 'không quá',
    under: 'dưới',
  },
  periods: {
    day: (day: number, month: number, year: number) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
    moment: (clock: string, day: string) => `${clock} ${day}`,
    year: (year: number) => `Năm ${year}`,
    half: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1] ?? quarter}/${year}`,
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    shortMonth: (month: number, year: number) => `${month}/${year}`,
    firstMonths: (months: number, year: number) =>
      months === 12 ? `Năm ${year}` : `${months} tháng đầu năm ${year}`,
    until: (day: string) => `Tính đến ${day}`,
    range: (start: string, end: string) => `Từ ${start} đến ${end}`,
  },
  ofWhole: (part: string, whole: string) => `${part} trên ${whole}`,
  underAMinuteAgo: 'chưa đầy 1 phút trước',
  ago: {
    years: ago('năm'),
    months: ago('tháng'),
    days: ago('ngày'),
    hours: ago('giờ'),
    minutes: ago('phút'),
  },
});
