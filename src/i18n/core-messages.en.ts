import type { English } from './messages.js';
import type { coreMessages } from './core-messages.js';
import { plural } from './plural.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const ago = (unit: string) => (count: number) => `${plural(count, unit, `${unit}s`)} ago`;

/** The words for a reader's figures and periods, in English. */
export const coreEnglish: English<typeof coreMessages> = {
  core: {
    qualifiers: {
      over: 'over',
      atLeast: 'at least',
      nearly: 'nearly',
      about: 'about',
      atMost: 'at most',
      under: 'under',
    },
    periods: {
      day: (day, month, year) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
      moment: (clock, day) => `${clock}, ${day}`,
      year: (year) => String(year),
      half: (half, year) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
      quarter: (quarter, year) => `Q${quarter} ${year}`,
      month: (month, year) => `${MONTHS[month - 1] ?? month} ${year}`,
      shortMonth: (month, year) => `${MONTHS[month - 1]?.slice(0, 3) ?? month} ${year}`,
      firstMonths: (months, year) =>
        months === 12 ? String(year) : `First ${plural(months, 'month', 'months')} of ${year}`,
      until: (day) => `As of ${day}`,
      range: (start, end) => `${start} to ${end}`,
    },
    ofWhole: (part, whole) => `${part} of ${whole}`,
    underAMinuteAgo: 'less than a minute ago',
    ago: {
      years: ago('year'),
      months: ago('month'),
      days: ago('day'),
      hours: ago('hour'),
      minutes: ago('minute'),
    },
  },
};
