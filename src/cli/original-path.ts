/** The index that the row at a place had before rows were left out of its list. */
function originalIndex(list: string, index: number, leftOut: ReadonlySet<string>): number {
  let original = -1;
  for (let kept = -1; kept < index;) if (!leftOut.has(`${list}${++original}`)) kept++;
  return original;
}

/** The path that a field of a decoded document has in its source, whose unreadable rows the decoder has left out. */
export function originalPath(path: string, badRows: readonly string[]): string {
  const leftOut = new Set(badRows);
  const steps = path.split('.').reduce((prefix, step) => {
    const place = /^\d+$/.test(step) ? originalIndex(prefix, Number(step), leftOut) : step;
    return `${prefix}${place}.`;
  }, '');
  return steps.slice(0, -1);
}
