import { fold } from '../lib/fold.js';

/** The indexes of the rows that were left out of each list, ascending, by its path with a dot behind it. */
function leftOutOf(badRows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  for (const row of badRows) {
    const end = row.lastIndexOf('.') + 1;
    const list = lists.get(row.slice(0, end)) ?? [];
    list.push(Number(row.slice(end)));
    lists.set(row.slice(0, end), list);
  }
  return lists;
}

/** The index that a row had before the rows at ascending indexes were left out. */
function originalIndex(index: number, leftOut: readonly number[]): number {
  let [known, behind] = [0, leftOut.length];
  // Before the row at `known` there are as many rows left as its index, less those left out before it.
  while (known < behind) {
    const middle = (known + behind) >> 1;
    if ((leftOut[middle] ?? 0) - middle <= index) known = middle + 1;
    else behind = middle;
  }
  return index + known;
}

/**
 * Finds the path that a field of a decoded document has in its source, whose unreadable rows the decoder has left out.
 */
export function originalPaths(badRows: readonly string[]): (path: string) => string {
  const lists = leftOutOf(badRows);
  return (path) => {
    const steps = fold(path.split('.'), '', (prefix, step) => {
      const leftOut = lists.get(prefix) ?? [];
      const place = /^\d+$/.test(step) ? originalIndex(Number(step), leftOut) : step;
      return `${prefix}${place}.`;
    });
    return steps.slice(0, -1);
  };
}
