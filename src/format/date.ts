import { twoDigits } from '../lib/two-digits.js';
import { memoized } from '../lib/memoized.js';

/** A point in time, or a calendar day of Vietnam when the source names no hour. */
export interface Moment {
  readonly time: number;
  readonly dayOnly: boolean;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

const readMoment = memoized((text): Moment | null => {
  const parts = MOMENT.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', offset = '+07:00'] =
    parts as unknown as string[];
  // Engines differ on an offset without its colon, as in `+0700`.
  const zone = offset.replace(/(\d\d)(\d\d)$/, '$1:$2');
  // Datejs and MooTools More have a `Date.parse` of their own, which reads no time zone.
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`).getTime();
  const dayExists = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
  return Number.isNaN(time) || !dayExists ? null : { time, dayOnly: parts[4] === undefined };
});

/** The moment that an ISO 8601 text names, or `null`; a time without an offset is read on the Vietnamese clock. */
export const parseMoment = (text: string | null | undefined): Moment | null =>
  text ? readMoment(text) : null;

/** A moment as a date whose parts in UTC are those of the Vietnamese clock, which is seven hours ahead all year. */
export const vietnameseClock = (time: number): Date => new Date(time + 7 * 3_600_000);

/** The words for days and moments. */
export interface DayWords {
  readonly day: (day: number, month: number, year: number) => string;
  readonly moment: (clock: string, day: string) => string;
}

/**
 * A day: `14/11/2023` in Vietnamese, `14 November 2023` in English. Without `Intl`, which in browsers and on servers of few
 * languages would write the month first.
 */
export function formatDay(time: number, words: DayWords): string {
  const clock = vietnameseClock(time);
  return words.day(clock.getUTCDate(), clock.getUTCMonth() + 1, clock.getUTCFullYear());
}

/** A moment: `19:04 14/11/2023`, the hour first as Vietnamese writes it, or only the day where the source has no hour. */
export function formatMoment({ time, dayOnly }: Moment, words: DayWords): string {
  const day = formatDay(time, words);
  const clock = vietnameseClock(time);
  if (dayOnly) return day;
  return words.moment(`${twoDigits(clock.getUTCHours())}:${twoDigits(clock.getUTCMinutes())}`, day);
}

/** The units of an age, each with its length and the age from which it is used. */
const AGE_UNITS = [
  ['years', 365 * DAY, 730 * DAY],
  ['months', 30 * DAY, 60 * DAY],
  ['days', DAY, 2 * DAY],
  ['hours', 3_600_000, 3_600_000],
  ['minutes', 60_000, 0],
] as const;

/** An age in the largest unit that fits. */
export function ageInLargestUnit(
  milliseconds: number,
): readonly [unit: (typeof AGE_UNITS)[number][0], count: number] {
  const [unit, size] = AGE_UNITS.filter(([, , from]) => milliseconds >= from)[0] ?? AGE_UNITS[4];
  return [unit, Math.floor(milliseconds / size)];
}

/** A duration of ISO 8601. */
export const DURATION =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DURATION_UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600_000, 60_000, 1000];

/** An ISO 8601 duration in milliseconds, or `null`; a month counts 30 days and a year 365. */
export function parseDuration(text: string | null | undefined): number | null {
  const parts = DURATION.exec(text ?? '');
  if (!parts) return null;
  let time = 0;
  DURATION_UNITS.forEach((unit, index) => (time += unit * Number(parts[index + 1] ?? 0)));
  return time;
}

/** When a moment is over: a day lasts until its end. */
export const endOf = ({ time, dayOnly }: Moment): number => time + (dayOnly ? DAY : 0);

/** Whether a moment is older than a duration allows. */
export const isOlderThan = (moment: Moment, duration: number, now: number): boolean =>
  now - endOf(moment) > duration;
