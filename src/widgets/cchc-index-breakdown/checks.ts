import { differ, sum } from '../../figures/consistency.js';
import { partMismatchMessages } from '../../figures/dossier-messages.js';
import { mismatchMessages } from '../../figures/messages.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { repeatedNotes, shareNotes } from '../../figures/ranking-notes.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import type { Ranking } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { UnitSet } from '../../territory/units.js';
import { applies, partName, shareOf, type Part, type Subject } from './subject.js';

/** The points that are beyond their maximum, or below nothing. */
function outOfRange(subject: Subject, parts: readonly Part[], localizer: Localizer): string[] {
  const mismatches = localizer.in(mismatchMessages);
  const { overMaximum } = localizer.in(rankingMessages);
  return parts.filter(applies).flatMap((part) => {
    const [points, share] = [subject.pointsOf(part), shareOf(subject, part)];
    if (points === null || part.max === null || share === null) return [];
    const describe = (figure: string) => `${subject.name}, ${partName(part, localizer)}: ${figure}`;
    if (share < 0) return [mismatches.percentRange(describe(localizer.percent(share)))];
    const [value, most] = distinctFigures(points, part.max, null, localizer);
    return points > part.max ? [overMaximum(describe(value), most)] : [];
  });
}

/** What does not add up: the parts, which should make the total where the source publishes all of them. */
function sumNote(subject: Subject, { parts, max }: Ranking, localizer: Localizer): string[] {
  const whole = sum(parts.map((part) => part.max ?? 0));
  if (differ(whole, max)) return [];
  const total = sum(parts.filter(applies).map(subject.pointsOf));
  if (total === null || subject.score === null || !differ(total, subject.score)) return [];
  return [localizer.in(partMismatchMessages).sum(...distinctFigures(total, subject.score, null, localizer))];
}

/** What does not add up: points out of their range, parts of the unit itself that do not make its total, and more. */
export const mismatchNotes = (
  subjects: readonly Subject[],
  ranking: Ranking,
  set: UnitSet | null,
  localizer: Localizer,
): string[] => [
  ...subjects.flatMap((subject) => outOfRange(subject, ranking.parts, localizer)),
  ...subjects.slice(0, 1).flatMap((own) => sumNote(own, ranking, localizer)),
  ...repeatedNotes(ranking, set, localizer),
  ...shareNotes(ranking, localizer),
];
