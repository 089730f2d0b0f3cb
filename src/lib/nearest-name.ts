/** No known name is longer, and what is would only cost time. */
const LONGEST = 40;

/** How many letters have to change to make one word of another. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name that a mistyped one is closest to; empty for a name without any likeness. */
export function nearestName(mistyped: string, known: readonly string[]): string {
  const name = mistyped.slice(0, LONGEST).toLowerCase();
  // Of one or two letters every name is as much like every other.
  const most = name.length < 3 ? 0 : Math.ceil(name.length / 3);
  const near = known
    .filter(({ length }) => Math.abs(length - name.length) <= most)
    .map((candidate) => ({ candidate, changes: distance(name, candidate.toLowerCase()) }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes);
  return near[0]?.candidate ?? '';
}
