import type { CchcDocument } from '../../document/schema.js';
import { monthsOf } from '../../format/period-months.js';
import { periodKey } from '../../format/period-name.js';
import { parsePeriod } from '../../format/period.js';
import { periodOfDocument } from './document-period.js';
import { mergeRanking } from './merge-ranking.js';
import { mergeDossiers, mergeIndicator, type Periods } from './merge-series.js';

/** Why two documents cannot be merged. */
export class NotMerged extends Error {
  readonly kind: 'noPeriod' | 'otherKind' | 'older';

  constructor(kind: NotMerged['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** Whether a period counts from a January on, as the months of a year so far do. */
const isFromJanuary = (code: string): boolean => (monthsOf(code)?.[0] ?? NaN) % 12 === 0;

/** Whether two periods are of one kind, or both count from a January on: those of a new year begin with a month. */
const areAlike = (a: string, b: string): boolean =>
  parsePeriod(a)?.kind === parsePeriod(b)?.kind || (isFromJanuary(a) && isFromJanuary(b));

/** The periods of two documents, of which the second must not be the older one. */
function periodsOf(old: CchcDocument, fresh: CchcDocument): Periods {
  const [before, now] = [periodOfDocument(old), periodOfDocument(fresh)];
  if (before === null || now === null) throw new NotMerged('noPeriod');
  if (!areAlike(before, now)) throw new NotMerged('otherKind');
  if (periodKey(now) < periodKey(before)) throw new NotMerged('older');
  return { before, now };
}

/**
 * A new document that keeps the figures of the old one: as previous ones, and as points of the series. A document of
 * the same period takes the old one's place; the first of all is merged with itself, so that to repeat it changes nothing.
 * @throws {NotMerged} where one has no period, or the new one is older or of another length.
 */
export function mergeDocuments(given: CchcDocument | undefined, fresh: CchcDocument): CchcDocument {
  const old = given ?? fresh;
  const periods = periodsOf(old, fresh);
  const sameIn = <T extends { readonly id: string }>(list: readonly T[], { id }: T) =>
    list.filter((one) => one.id === id)[0];
  return {
    ...fresh,
    indicators: fresh.indicators.map((one) => mergeIndicator(sameIn(old.indicators, one), one, periods)),
    dossiers: fresh.dossiers && mergeDossiers(old.dossiers, fresh.dossiers, periods),
    rankings: fresh.rankings.map((one) => mergeRanking(sameIn(old.rankings, one), one, periods)),
  };
}
