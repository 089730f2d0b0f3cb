import { groupBy } from '../lib/group-by.js';
import { DataError } from '../document/error.js';
import { MEASURES, type Line } from './table.js';

const figuresOf = (line: Line): string =>
  JSON.stringify([...MEASURES.map((measure) => line[measure]), line.rank, line.previousRank]);

/** The lines of which none is the same as another. */
const distinctLines = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [figuresOf(line), line])).values(),
];

/** The failure of a table that has several rows for one unit and period, so that none of them is its figure. */
function repeated(lines: readonly Line[]): DataError {
  const { name, code } = lines[0]!;
  const reason = ['repeatedRows', String(lines.length), name ?? code ?? ''] as const;
  return new DataError('invalid', { field: 'where=""', reason });
}

/**
 * One line for each key, where all lines of it are the same.
 * @throws {DataError} of kind `invalid` where they are not.
 */
export function onePerKey(lines: readonly Line[], keyOf: (line: Line) => string): Line[] {
  return [...groupBy(lines, keyOf).values()].map((group) => {
    const distinct = group.length > 1 ? distinctLines(group) : group;
    if (distinct.length > 1) throw repeated(distinct);
    return distinct[0]!;
  });
}
