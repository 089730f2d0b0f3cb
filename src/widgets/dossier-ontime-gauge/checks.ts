import type { Dossiers } from '../../document/schema.js';
import { differ, looksLikeShares, sum } from '../../figures/consistency.js';
import { dossierMismatchMessages, partMismatchMessages } from '../../figures/dossier-messages.js';
import { mismatchMessages } from '../../figures/messages.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import type { Localizer } from '../../i18n/localizer.js';
import { calculatedRate, inTimeTotal, ratesOfLate, resolvedSum, type Rate } from './rate.js';

type Figure = number | null;

/** The sums that should equal a published whole; `null` where a part is not published. */
const sumsOf = (dossiers: Dossiers): readonly (readonly [sum: Figure, whole: Figure])[] => [
  [sum([resolvedSum(dossiers), dossiers.pendingOnTime, dossiers.pendingLate]), dossiers.received],
  [sum([dossiers.onTimeTotal, dossiers.overdueTotal]), dossiers.received],
  [resolvedSum(dossiers), dossiers.resolved],
];

/** The published wholes, each with what can be no more than it. */
function partsOf(dossiers: Dossiers): readonly (readonly [whole: Figure, parts: readonly Figure[]])[] {
  const { resolvedEarly, resolvedOnTime, resolvedLate, pendingOnTime, pendingLate } = dossiers;
  const { received, resolved, onTimeTotal, overdueTotal } = dossiers;
  const ofResolved = [resolvedEarly, resolvedOnTime, resolvedLate];
  const inTime = inTimeTotal(dossiers);
  return [
    [received, [inTime, onTimeTotal, overdueTotal, ...ofResolved, pendingOnTime, pendingLate]],
    [resolved, ofResolved],
  ];
}

function sumNotes(dossiers: Dossiers, localizer: Localizer): string[] {
  const { sum: sumNote } = localizer.in(partMismatchMessages);
  return sumsOf(dossiers).flatMap(([total, whole]) =>
    total !== null && whole !== null && differ(total, whole)
      ? sumNote(localizer.number(total), localizer.number(whole))
      : [],
  );
}

function partNotes(dossiers: Dossiers, localizer: Localizer): string[] {
  const { partOverWhole } = localizer.in(mismatchMessages);
  return partsOf(dossiers).flatMap(([whole, parts]) => {
    const over = parts.filter((part) => part !== null && whole !== null && part > whole)[0] ?? null;
    return over === null || whole === null
      ? []
      : partOverWhole(...distinctFigures(over, whole, null, localizer));
  });
}

/** What a rate of the source's own is against the counts; one that is not exact agrees with any. */
function rateNotes(dossiers: Dossiers, rate: Rate, localizer: Localizer): string[] {
  const { percent, basis, isPublished } = rate;
  const { percentRange, sharesLikely } = localizer.in(mismatchMessages);
  const isChecked = isPublished && !dossiers.qualifier && basis;
  const counted = isChecked ? [calculatedRate(dossiers, basis), ...ratesOfLate(dossiers, basis)] : [];
  const other = counted.filter((one) => differ(one, percent))[0] ?? null;
  const isConfirmed = other === null && counted.some((one) => one !== null);
  const areShares = looksLikeShares([percent, ...dossiers.series.map(({ onTimeRate }) => onTimeRate)]);
  return [
    ...(percent < 0 || percent > 100 ? [percentRange(localizer.percent(percent))] : []),
    ...(other === null
      ? []
      : [localizer.in(partMismatchMessages).rate(...distinctFigures(percent, other, '%', localizer))]),
    ...(isPublished && areShares && !isConfirmed ? [sharesLikely] : []),
  ];
}

/** Whether other figures of a period contradict that there were no dossiers; a rate of 0 or 100 stands for none too. */
function contradictsNone(dossiers: Dossiers): boolean {
  const { onTimeRate, resolved } = dossiers;
  const counts = [resolved, ...partsOf(dossiers).flatMap(([, parts]) => parts)];
  return counts.some((count) => (count ?? 0) > 0) || (onTimeRate !== null && onTimeRate % 100 !== 0);
}

/** What does not add up among the dossiers of a period: it is shown, not hidden. */
export function mismatchNotes(dossiers: Dossiers, rate: Rate | null, localizer: Localizer): string[] {
  if (dossiers.received === 0)
    return contradictsNone(dossiers) ? [localizer.in(dossierMismatchMessages).noneBesideFigures] : [];
  const notes = [
    ...sumNotes(dossiers, localizer),
    ...partNotes(dossiers, localizer),
    ...(rate ? rateNotes(dossiers, rate, localizer) : []),
  ];
  return [...new Set(notes)];
}
