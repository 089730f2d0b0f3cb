import { parseMoment, type Moment } from '../format/date.js';
import type { CchcDocument } from './schema.js';

/** How far clocks and time zones may be apart, in milliseconds. */
const DAY = 86_400_000;

/** Whether a moment lies in the future by more than clocks and time zones explain. */
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
