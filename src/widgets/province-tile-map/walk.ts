interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows down and columns to the right each arrow key goes. */
const ARROWS: ReadonlyMap<string, readonly [down: number, right: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/** More than the columns of any map: the next row comes before the same column further on. */
const ROW = 100;

/** How far a place is in a direction; to the left and right only the same row counts. */
function distance(from: Place, to: Place, [down, right]: readonly [number, number]): number {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const ahead = rows * down + columns * right;
  const aside = Math.abs(down ? columns : rows);
  return ahead <= 0 || (right && aside) ? Infinity : ahead * ROW + aside;
}

/** Where a key leads on the map: over gaps, and nowhere past the edge. `undefined` for a key that leads nowhere ever. */
export function walk<Tile extends Place>(tiles: readonly Tile[], from: Tile, key: string): Tile | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles[tiles.length - 1];
  const arrow = ARROWS.get(key);
  if (!arrow) return undefined;
  const [nearest = from] = tiles
    .filter((tile) => distance(from, tile, arrow) < Infinity)
    .sort((a, b) => distance(from, a, arrow) - distance(from, b, arrow));
  return nearest;
}
