import { DAY, parseMoment, type Moment } from '../format/date.js';
import type { CchcDocument } from './schema.js';

/** Whether a moment lies in the future by more than clocks and time zones explain, which is a day. */
export const isFuture = ({ time }: Moment, now: number): boolean => time > now + DAY;

/**
 * Whether a document is of an earlier moment than another. One that claims to be of the future is later than none: it
 * would stand for ever.
 */
export function isEarlier(next: CchcDocument, last: CchcDocument | undefined, now: number): boolean {
  const moment = parseMoment(next.updatedAt);
  const lastMoment = parseMoment(last?.updatedAt);
  if (!moment || !lastMoment || isFuture(lastMoment, now)) return false;
  return moment.time < lastMoment.time;
}

/** Whether a period ends before it starts; days without an hour compare as they are written. */
export function isReversed(period: CchcDocument['period'] | undefined): boolean {
  const [start, end] = [parseMoment(period?.start), parseMoment(period?.end)];
  return start !== null && end !== null && end.time < start.time;
}
