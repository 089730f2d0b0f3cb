import { parseLocalizedNumber } from '../../format/parse-localized-number.js';
import type { Locale } from '../../format/locale.js';

/** A column by where it stands and what its cells say, empty ones included. */
export interface PlacedCells {
  readonly position: number;
  readonly written: readonly string[];
}

/** Fewer rows may be in the order of ranks by chance. */
const FEWEST = 4;

/** Whether figures rise or fall from rank to rank, as far as both are there; one for all is a maximum. */
function isInOrder(ranks: PlacedCells, figures: PlacedCells, locale: Locale): boolean {
  const numberAt = ({ written }: PlacedCells, row: number) =>
    parseLocalizedNumber(written[row] ?? '', locale);
  const pairs = ranks.written
    .map((_cell, row) => [numberAt(ranks, row), numberAt(figures, row)] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null)
    .sort((a, b) => a[0] - b[0]);
  const steps = pairs.slice(1).map(([, value], index) => value - pairs[index]![1]);
  const isOneWay = steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
  return pairs.length >= FEWEST && isOneWay && steps.some(Boolean);
}

/** The column of figures that a column of ranks is of: of those in its order the one called a score, else the nearest. */
export function rankedFigure<Column extends PlacedCells>(
  ranks: PlacedCells,
  figures: readonly Column[],
  score: Column | undefined,
  locale: Locale,
): Column | undefined {
  const distance = ({ position }: Column) => Math.abs(position - ranks.position);
  const inOrder = figures.filter((column) => isInOrder(ranks, column, locale));
  return (
    inOrder.filter((column) => column === score)[0] ?? inOrder.sort((a, b) => distance(a) - distance(b))[0]
  );
}
