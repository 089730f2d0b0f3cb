import { vietnameseClock } from './date.js';

/** The milliseconds since 1970 in a number of a machine, which counts them, or seconds, from 2001 to 2286; else `null`. */
export function epochTime(cell: unknown): number | null {
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return null;
  const digits = String(cell).length;
  if (cell < 1e9) return null;
  return digits === 13 ? cell : digits === 10 ? cell * 1000 : null;
}

const DAY = 24 * 3_600_000;

/**
 * The day in Vietnam of a moment: one that means midnight, there or in Greenwich, is of the day that was meant, and so
 * is the last second of a day in Greenwich, with which programs end a period.
 */
export const dayAt = (time: number): string =>
  (time % DAY < DAY - 1000 ? vietnameseClock(time) : new Date(time)).toISOString().slice(0, 10);

/** The day in Vietnam of such a number. */
export function dayCodeOf(cell: unknown): string | undefined {
  const time = epochTime(cell);
  return time === null ? undefined : dayAt(time);
}
