import type { Dossiers } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { mismatchMessages, partMismatchMessages } from '../../figures/messages.js';
import { calculatedRate, inTimeTotal, resolvedSum, type Rate } from './rate.js';

/** Published figures agree when they differ by no more than their rounding. */
const TOLERANCE = 0.05;

const total = (...counts: readonly (number | null)[]): number | null =>
  counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** The sums that should equal a published whole; `null` where a part is not published. */
const sumsOf = (dossiers: Dossiers): readonly (readonly [sum: number | null, whole: number | null])[] => [
  [total(resolvedSum(dossiers), dossiers.pendingOnTime, dossiers.pendingLate), dossiers.received],
  [total(dossiers.onTimeTotal, dossiers.overdueTotal), dossiers.received],
  [resolvedSum(dossiers), dossiers.resolved],
];

const differ = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > TOLERANCE;

/** What does not add up among the dossiers of a period: it is shown, not hidden. */
export function notesOf(dossiers: Dossiers, rate: Rate | null, localizer: Localizer): string[] {
  const mismatches = localizer.in(mismatchMessages);
  const partMismatches = localizer.in(partMismatchMessages);
  const notes: string[] = [];
  for (const [sum, whole] of sumsOf(dossiers))
    if (sum !== null && whole !== null && differ(sum, whole))
      notes.push(partMismatches.sum(localizer.number(sum), localizer.number(whole)));
  const inTime = inTimeTotal(dossiers);
  if (inTime !== null && dossiers.received !== null && inTime > dossiers.received)
    notes.push(mismatches.partOverWhole(localizer.number(inTime), localizer.number(dossiers.received)));
  if (rate && (rate.percent < 0 || rate.percent > 100))
    notes.push(mismatches.percentRange(localizer.percent(rate.percent)));
  const calculated =
    rate?.isPublished && !dossiers.qualifier && rate.basis ? calculatedRate(dossiers, rate.basis) : null;
  if (rate && calculated !== null && differ(calculated, rate.percent))
    notes.push(partMismatches.rate(localizer.percent(rate.percent), localizer.percent(calculated)));
  return notes;
}
