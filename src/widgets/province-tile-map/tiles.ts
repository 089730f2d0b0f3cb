import { capitalise } from '../../figures/comparison.js';
import { isUnread, unitText } from '../../figures/ranking.js';
import type { Ranking } from '../../document/schema.js';
import { compareNames } from '../../format/collate.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tileGrid, type GridCell } from '../../territory/tile-grid.js';
import { unitName, unitsOf, type UnitSet } from '../../territory/units.js';
import { tableMessages } from '../../ui/table-messages.js';
import { dataOf, type MappedRanking } from './mapped-ranking.js';
import { shortNames } from './short-names.js';

/** A tile of the map. */
export interface TileView extends GridCell {
  /** The name of the unit. */
  readonly name: string;
  /** The name in one or two lines. */
  readonly lines: readonly string[];
  /** The name in a few letters. */
  readonly short: string;
  /** From 1 (pale) to 5 (strong); 0 without data. */
  readonly shade: number;
  /** The score, or where there are none, nothing. */
  readonly figure: string;
  readonly rank: number | null;
  /** What the tile says in words: name, score and rank. */
  readonly text: string;
  readonly isOwn: boolean;
}

const MANY_COLUMNS = 6;

/** The columns of the map of a set. */
export const columnCountOf = (set: UnitSet): number =>
  Math.max(...tileGrid(set).map(({ column }) => column)) + 1;

/** Whether a map has so many columns that names and figures need smaller letters. */
export const isDense = (set: UnitSet): boolean => columnCountOf(set) > MANY_COLUMNS;

/** The unit that is said after a score; a table in the tag has a heading in its place, which is none. */
function unitOf({ unit }: Ranking, localizer: Localizer): string | null {
  const name = localizer.label(unit);
  return name === '%' || name !== capitalise(name ?? '') ? name : null;
}

/** Why a unit has no figure. */
function withoutFigure({ placement }: MappedRanking, code: string, localizer: Localizer): string {
  const entry = placement.units.get(code)?.entry;
  const { unreadable, notPublished } = localizer.in(tableMessages);
  return entry && isUnread(entry) ? unreadable : notPublished;
}

function tileText(mapped: MappedRanking, code: string, localizer: Localizer): string {
  const { set, ranking, placement, write } = mapped;
  const data = dataOf(code, placement);
  const score = data ? write(data.entry, unitOf(ranking, localizer)) : withoutFigure(mapped, code, localizer);
  return unitText(unitName(set, code) ?? code, score, data?.rank ?? null, localizer);
}

/** A name in two lines of about the same length. */
function linesOf(name: string): string[] {
  const words = name.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter(Boolean);
}

/** The tiles of a map. */
export function tilesOf(mapped: MappedRanking, localizer: Localizer): TileView[] {
  const { set, placement, shades, own, write } = mapped;
  const units = unitsOf(set);
  const short = shortNames(units.map(({ name }) => name));
  return tileGrid(set).map((cell): TileView => {
    const { code, archipelago } = cell;
    const data = dataOf(code, placement);
    const name = unitName(set, code) ?? code;
    return {
      ...cell,
      name,
      lines: linesOf(archipelago ?? name),
      short: archipelago ?? short[units.findIndex((one) => one.code === code)] ?? code,
      shade: shades.of(data),
      figure: data ? write(data.entry) : '',
      rank: data?.rank ?? null,
      text: tileText(mapped, code, localizer),
      isOwn: code === own,
    };
  });
}

/** The same as the rows of a table: name, rank, score. */
export function tableOf(mapped: MappedRanking, localizer: Localizer): string[][] {
  const rows = unitsOf(mapped.set).map(({ code, name }) => ({
    code,
    name,
    data: dataOf(code, mapped.placement),
  }));
  const place = ({ data }: (typeof rows)[number]) => data?.rank ?? (data ? Number.MAX_VALUE : Infinity);
  rows.sort((a, b) =>
    place(a) === place(b) ? compareNames(a.name, b.name, localizer.locale) : place(a) - place(b),
  );
  return rows.map(({ code, name, data }) => [
    name,
    data && data.rank !== null ? localizer.number(data.rank) : '–',
    (data && mapped.write(data.entry)) || withoutFigure(mapped, code, localizer),
  ]);
}

/** How many units at either end of a ranking are listed beside its map. */
const ENDS = 10;

/** The first and the last units of a ranking, and our own one: all where they are few, whose map says little by itself. */
export function endsOf(tiles: readonly TileView[]): TileView[] {
  const ranked = tiles.filter(({ archipelago, rank }) => archipelago === null && rank !== null);
  return ranked
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .filter(({ isOwn }, index) => isOwn || index < ENDS || index >= ranked.length - ENDS);
}
