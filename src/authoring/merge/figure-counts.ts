import type { CchcDocument } from '../../document/schema.js';

const points = ({ indicators, dossiers }: CchcDocument): number =>
  [...indicators, ...(dossiers ? [dossiers] : [])].reduce((total, { series }) => total + series.length, 0);

/** How many figures of each kind a document has. */
const countsOf = (document: CchcDocument): readonly number[] => [
  document.indicators.length,
  document.dossiers ? 1 : 0,
  document.rankings.reduce((total, { entries }) => total + entries.length, 0),
  points(document),
];

/** Whether a document has any figure. */
export const hasFigures = (document: CchcDocument): boolean => countsOf(document).some((count) => count > 0);

/** Whether a document has fewer figures of any kind than the one before. */
export function hasFewer(document: CchcDocument, before: CchcDocument): boolean {
  const counts = countsOf(document);
  return countsOf(before).some((count, kind) => (counts[kind] ?? 0) < count);
}
