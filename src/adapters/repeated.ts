import { DataError } from '../document/error.js';
import { MEASURES, type Line } from './table.js';

const figuresOf = (line: Line): string =>
  JSON.stringify([...MEASURES.map((measure) => line[measure]), line.rank, line.previousRank]);

/** The groups that lines fall into by a key, in their order. */
export function groupsBy(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

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
  return [...groupsBy(lines, keyOf).values()].map((group) => {
    const distinct = group.length > 1 ? distinctLines(group) : group;
    if (distinct.length > 1) throw repeated(distinct);
    return distinct[0]!;
  });
}
