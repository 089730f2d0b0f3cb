import { vietnameseClock } from '../../format/date.js';
import { firstMonthsCode } from '../../format/period-shapes.js';

/** A day on the Vietnamese clock, in its parts. */
interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly quarter: string;
}

function dayOf(now: number): Day {
  const [year = '', month = '', day = ''] = vietnameseClock(now).toISOString().slice(0, 10).split('-');
  return { year, month, day, quarter: String(Math.ceil(Number(month) / 3)) };
}

/** The periods that a run can count by, with the code of the one that a day lies in. */
const CODES: Readonly<Record<string, (day: Day) => string>> = {
  day: ({ year, month, day }) => `${year}-${month}-${day}`,
  month: ({ year, month }) => `${year}-${month}`,
  quarter: ({ year, quarter }) => `${year}-Q${quarter}`,
  year: ({ year }) => year,
  'year-to-date': ({ year, month }) => firstMonthsCode(Number(month), year),
};

/** The names of the periods that a run can count by. */
export const RUN_PERIODS = Object.keys(CODES);

/** The code of the period in which a run takes place, counted by days, months and so on. */
export const periodOfRun = (per: string, now: number): string | undefined => CODES[per]?.(dayOf(now));

/** A request with the year, quarter, month and day of the run where they are named: `{year}`, `{month}`. */
export const filledIn = (text: string, now: number): string =>
  text.replace(/\{(year|quarter|month|day)\}/g, (_, name: keyof Day) => String(Number(dayOf(now)[name])));

/** A moment as documents write it. */
export const momentOf = (now: number): string => `${vietnameseClock(now).toISOString().slice(0, 19)}+07:00`;
