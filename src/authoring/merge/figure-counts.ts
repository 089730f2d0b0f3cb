import type { CchcDocument } from '../../document/schema.js';

const isSaid = (...figures: readonly (number | null)[]): boolean => figures.some((figure) => figure !== null);

const points = ({ indicators, dossiers }: CchcDocument): number =>
  [...indicators, ...(dossiers ? [dossiers] : [])].flatMap(({ series }) => series as object[]).length;

/**
 * How many figures of each kind a document has. One that is there but says nothing is none; among the units of a ranking
 * there are always some without.
 */
function countsOf(document: CchcDocument): readonly number[] {
  const { indicators, dossiers, rankings } = document;
  const isRanked = rankings.map(({ entries }) => entries.some(({ score, rank }) => isSaid(score, rank)));
  return [
    indicators.filter(({ value, rank }) => isSaid(value, rank)).length,
    dossiers && isSaid(dossiers.received, dossiers.resolved, dossiers.onTimeRate) ? 1 : 0,
    isRanked.filter(Boolean).length,
    rankings.flatMap(({ entries }) => entries).length,
    points(document),
  ];
}

/** Whether a document has any figure. */
export const hasFigures = (document: CchcDocument): boolean => countsOf(document).some((count) => count > 0);

/** Whether a document has fewer figures of any kind than the one before. */
export function hasFewer(document: CchcDocument, before: CchcDocument): boolean {
  const counts = countsOf(document);
  return countsOf(before).some((count, kind) => (counts[kind] ?? 0) < count);
}
