import { joinPath } from '../lib/join-path.js';
import { parseTree, type Node } from 'jsonc-parser';

/** Where everything in a JSON text stands, by the dotted path that names it (`rankings.0.entries.3.score`). */
export interface JsonPlaces {
  /** The offset of each value. */
  readonly places: ReadonlyMap<string, number>;
  /** The paths that are written twice, of which only the last counts. */
  readonly duplicates: readonly string[];
}

/** The values inside a value, each with the path that names it. */
function membersOf({ type, children = [] }: Node, path: string): (readonly [string, Node])[] {
  if (type === 'array') return children.map((item, index) => [joinPath(path, index), item] as const);
  return children.flatMap(({ children: [name, value] = [] }) =>
    name && value ? [[joinPath(path, String(name.value)), value] as const] : [],
  );
}

/** Finds where everything in a JSON text stands. */
export function placesIn(text: string): JsonPlaces {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const root = parseTree(text.slice(mark));
  const places = new Map<string, number>();
  const duplicates: string[] = [];
  const walk = (path: string, node: Node): void => {
    if (places.has(path)) duplicates.push(path);
    places.set(path, node.offset + mark);
    for (const [name, value] of membersOf(node, path)) walk(name, value);
  };
  if (root) walk('', root);
  return { places, duplicates };
}

/** The offsets at which the lines of a text begin, the first one behind a byte order mark. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Finds the line and the column of an offset in a text, both from 1 on: `12:5`. */
export function lineFinder(text: string): (offset: number) => string {
  const starts = lineStarts(text);
  return (offset) => {
    let [line, behind] = [0, starts.length];
    while (behind - line > 1) {
      const middle = (line + behind) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else behind = middle;
    }
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}
