interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first two lead back, every other one along a column. */
const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

/** More than the columns of any map: the next row comes before the same column further on. */
const ROW = 100;

/** Where a key leads on the map: over gaps, and nowhere past the edge. `undefined` for a key that leads nowhere ever. */
export function nextTile<Tile extends Place>(
  tiles: readonly Tile[],
  from: Tile,
  key: string,
): Tile | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles[tiles.length - 1];
  const arrow = ARROWS.indexOf(key);
  if (arrow === -1) return undefined;
  const [along, across] = arrow % 2 ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const ahead = ({ [along]: at }: Place) => (at - from[along]) * (arrow < 2 ? -1 : 1);
  const distance = (tile: Place) => ahead(tile) * ROW + Math.abs(tile[across] - from[across]);
  const [nearest = from] = tiles
    .filter((tile) => ahead(tile) > 0 && (arrow % 2 || tile.row === from.row))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}
