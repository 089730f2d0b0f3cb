import { twoDigits } from '../lib/two-digits.js';

/** Which of the two numbers before the year comes first. */
export type DayOrder = 'day-first' | 'month-first';

/** A date with its time of day, where there is one, as ISO 8601 writes them. */
interface WrittenDate {
  readonly day: string;
  readonly time: string | null;
}

const DATE = String.raw`(?:ngày )?(\d\d?)([/.-])(\d\d?)\2(\d{4})`;
const CLOCK = String.raw`(\d\d?)[:h](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?`;
const DATE_THEN_CLOCK = new RegExp(`^${DATE}(?:,? (?:lúc )?${CLOCK})?$`, 'i');
const CLOCK_THEN_DATE = new RegExp(`^${CLOCK},? (?:${DATE.replace('\\2', '\\5')})$`, 'i');

/** The numbers of a date in the order in which they are written, and its time of day. */
interface Parts {
  readonly numbers: readonly [first: string, second: string];
  readonly separator: string;
  readonly year: string;
  readonly clock: readonly (string | undefined)[];
}

function partsOf(text: string): Parts | null {
  const after = DATE_THEN_CLOCK.exec(text);
  const found = after ?? CLOCK_THEN_DATE.exec(text);
  if (!found) return null;
  const groups = found.slice(1) as (string | undefined)[];
  const [first = '', separator = '', second = '', year = ''] = groups.slice(after ? 0 : 3);
  const clock = after ? groups.slice(4) : groups.slice(0, 3);
  return { numbers: [first, second], separator, year, clock };
}

/** The order that a date proves by itself: there is no 13th month, and with points the day always comes first. */
function provenOrder({ numbers: [first, second], separator }: Parts): DayOrder | null {
  if (Number(first) > 12 || separator === '.') return 'day-first';
  return Number(second) > 12 ? 'month-first' : null;
}

const padded = (number: string | undefined): string => twoDigits(number ?? 0);

/**
 * The date in a text such as `30/9/2026` or `19:04 14/11/2023`, or `null`. Where day and month can be exchanged, it
 * is read in the given order only.
 */
export function readWrittenDate(text: string, order: DayOrder | undefined): WrittenDate | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { numbers, year, clock } = parts;
  const proven = provenOrder(parts);
  const [first, second] = numbers;
  const used = order ?? proven ?? (Number(first) === Number(second) ? 'day-first' : null);
  if (!used || (proven && proven !== used)) return null;
  const [day, month] = used === 'day-first' ? [first, second] : [second, first];
  const [hour, minute, seconds] = clock;
  return {
    day: `${year}-${padded(month)}-${padded(day)}`,
    time: hour === undefined ? null : `${padded(hour)}:${padded(minute)}:${padded(seconds)}`,
  };
}

/** The order that the dates of one column prove; `undefined` where none does, or where they contradict each other. */
export function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  const proven = new Set(texts.map(partsOf).flatMap((parts) => (parts && provenOrder(parts)) ?? []));
  return proven.size === 1 ? [...proven][0] : undefined;
}
