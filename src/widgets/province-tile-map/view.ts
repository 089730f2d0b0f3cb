import { isUnread, rankRemarks, scopeOf, scoreNameOf, unreadNotes } from '../../figures/ranking.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import { unreadableMessages } from '../../figures/unreadable-messages.js';
import { capitalise } from '../../figures/comparison.js';
import { findRanking, isFound } from '../../figures/find.js';
import { rankNotes, shareNotes } from '../../figures/ranking-notes.js';
import { toldApart } from '../../figures/told-apart.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument, Ranking } from '../../document/schema.js';
import { compareNames } from '../../format/collate.js';
import { decimalsFor } from '../../format/decimals.js';
import type { Localizer } from '../../i18n/localizer.js';
import { mismatchMessages } from '../../figures/messages.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { absentUnits, unitSetOf } from '../../territory/match-unit.js';
import { tileGrid, type GridCell } from '../../territory/tile-grid.js';
import { findUnit, SETS, unitName, unitsOf, type UnitSet } from '../../territory/units.js';
import { place, type Placed, type Placing } from './placed.js';
import { shadesOf, type LegendItem, type Shades } from './shades.js';
import { shortNames } from './short-names.js';
import { mapMessages } from './messages.js';

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
  /** The score or rank; empty without data, and where it is longer than a tile. */
  readonly figure: string;
  /** What the tile says in words: name, score and rank. */
  readonly reading: string;
  readonly isOwn: boolean;
}

/** What the map shows. */
export interface TileMapView extends FigureView {
  /** The unit set and the scale. */
  readonly scope: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether there are so many columns that names and figures need smaller letters. */
  readonly isDense: boolean;
  readonly tiles: readonly TileView[];
  /** What the shades are of. */
  readonly shaded: string;
  readonly legend: readonly LegendItem[];
  /** How many units have no data; `null` where all have. */
  readonly withoutData: string | null;
  /** How the map is made, where that needs saying. */
  readonly remarks: readonly string[];
  readonly table: TableView;
}

/** What the tag asks of the map. */
export interface TileMapOptions {
  readonly id: string;
  readonly highlight: string | undefined;
  /** What the highlighted unit is called. */
  readonly ownWord: string;
}

/** A ranking on the tiles of its unit set. */
interface Mapped {
  readonly ranking: Ranking;
  readonly set: UnitSet;
  readonly placing: Placing;
  readonly shades: Shades;
  /** The code of the highlighted unit. */
  readonly own: string | undefined;
  readonly ownWord: string;
  /** The decimals that tell the scores apart. */
  readonly decimals: number;
}

/** The names that a sentence lists before it only counts. */
const NAMED = 5;

/** The characters of a figure that a tile has room for where there are few columns, and where there are many. */
const ROOM = { few: 13, many: 9 };
const MANY_COLUMNS = 6;

const columnsOf = (set: UnitSet): number => Math.max(...tileGrid(set).map(({ column }) => column)) + 1;

const isDense = (set: UnitSet): boolean => columnsOf(set) > MANY_COLUMNS;

/** The data of a unit, where it has any. */
function dataOf(code: string, { units }: Placing): Placed | undefined {
  const placed = units.get(code);
  return placed && (placed.entry.score !== null || placed.rank !== null) ? placed : undefined;
}

/** The unit that is said after a score; a table in the tag has a heading in its place, which is none. */
function unitOf({ unit }: Ranking, localizer: Localizer): string | null {
  const name = localizer.label(unit);
  return name === '%' || name !== capitalise(name ?? '') ? name : null;
}

function scoreText(
  { entry: { score, qualifier } }: Placed,
  unit: string | null,
  decimals: number,
  localizer: Localizer,
): string {
  return score === null ? '' : localizer.qualified(qualifier, localizer.figure(score, unit, decimals));
}

/** Words on a unit, marked where it is our own. */
const marked = (words: string, { own, ownWord }: Mapped, code: string): string =>
  code === own ? `${words} (${ownWord.charAt(0).toLowerCase()}${ownWord.slice(1)})` : words;

/** Why a unit has no figure. */
function withoutFigure({ placing }: Mapped, code: string, localizer: Localizer): string {
  const entry = placing.units.get(code)?.entry;
  return entry && isUnread(entry)
    ? localizer.in(unreadableMessages).cell
    : localizer.in(tableMessages).notPublished;
}

function readingOf(mapped: Mapped, code: string, localizer: Localizer): string {
  const data = dataOf(code, mapped.placing);
  const map = localizer.in(mapMessages);
  const told = data && [
    scoreText(data, unitOf(mapped.ranking, localizer), mapped.decimals, localizer),
    data.rank === null ? '' : map.ranked(localizer.number(data.rank)),
  ];
  return marked(
    `${unitName(mapped.set, code) ?? code}: ${told?.filter(Boolean).join(', ') ?? withoutFigure(mapped, code, localizer)}`,
    mapped,
    code,
  );
}

/** A name in two lines of about the same length. */
function linesOf(name: string): string[] {
  const words = name.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter(Boolean);
}

function tilesOf(mapped: Mapped, localizer: Localizer): TileView[] {
  const { set, placing, shades, own, ranking } = mapped;
  const units = unitsOf(set);
  const room = isDense(set) ? ROOM.many : ROOM.few;
  const short = shortNames(units.map(({ name }) => name));
  const unit = localizer.label(ranking.unit) === '%' ? '%' : null;
  return tileGrid(set).map((cell): TileView => {
    const { code, archipelago } = cell;
    const data = dataOf(code, placing);
    const name = unitName(set, code) ?? code;
    const figure = data
      ? scoreText(data, unit, mapped.decimals, localizer) || localizer.number(data.rank ?? 0)
      : '';
    return {
      ...cell,
      name,
      lines: linesOf(archipelago ?? name),
      short: archipelago ?? short[units.findIndex((one) => one.code === code)] ?? code,
      shade: shades.of(data),
      figure: figure.length > room ? '' : figure,
      reading: readingOf(mapped, code, localizer),
      isOwn: code === own,
    };
  });
}

function tableOf(mapped: Mapped, localizer: Localizer): string[][] {
  const unit = localizer.label(mapped.ranking.unit) === '%' ? '%' : null;
  const rows = unitsOf(mapped.set).map(({ code, name }) => ({
    code,
    name,
    data: dataOf(code, mapped.placing),
  }));
  const place = ({ data }: (typeof rows)[number]) => data?.rank ?? (data ? Number.MAX_VALUE : Infinity);
  rows.sort((a, b) =>
    place(a) === place(b) ? compareNames(a.name, b.name, localizer.locale) : place(a) - place(b),
  );
  return rows.map(({ code, name, data }) => [
    marked(name, mapped, code),
    data && data.rank !== null ? localizer.number(data.rank) : '–',
    (data && scoreText(data, unit, mapped.decimals, localizer)) || withoutFigure(mapped, code, localizer),
  ]);
}

function remarksOf({ set, ranking }: Mapped, localizer: Localizer): string[] {
  const map = localizer.in(mapMessages);
  const islands = tileGrid(set).filter(({ archipelago }) => archipelago);
  const shaded = islands.map(({ archipelago, code }) =>
    map.archipelago(archipelago ?? '', unitName(set, code) ?? code),
  );
  return [shaded.join(' '), ...rankRemarks(ranking, localizer)];
}

/** What does not add up, and what the tag asks for in vain. */
function notesOf(
  { ranking, set, placing, own }: Mapped,
  { highlight }: TileMapOptions,
  localizer: Localizer,
): string[] {
  const mismatches = localizer.in(mismatchMessages);
  const map = localizer.in(mapMessages);
  const words = localizer.in(rankingMessages);
  const { astray, units } = placing;
  const max = ranking.max ?? Infinity;
  const over = [...units.values()].find(({ entry }) => (entry.score ?? 0) > max);
  const names = astray.length > NAMED ? [...astray.slice(0, NAMED), '…'] : astray;
  return [
    ...(over ? [mismatches.partOverWhole(...toldApart(over.entry.score ?? 0, max, null, localizer))] : []),
    ...rankNotes(ranking, set, localizer),
    ...shareNotes(ranking, localizer),
    ...(astray.length ? [map.astray(astray.length, names.join(', '))] : []),
    ...(highlight && !own ? [words.highlightNotFound(highlight)] : []),
  ];
}

/** The set of which a ranking without one has every unit, beside others that were gone before it came to be. */
const wholeSetIn = (entries: Ranking['entries']): UnitSet | null =>
  SETS.find((set) => !absentUnits(set, entries).length) ?? null;

/** A ranking on the tiles of its set; `null` where it is not one of provinces. */
function mappedOn(
  ranking: Ranking,
  { highlight, ownWord }: TileMapOptions,
  localizer: Localizer,
): Mapped | null {
  const { entries } = ranking;
  const set = unitSetOf(ranking.units, entries) ?? wholeSetIn(entries);
  const placing = set && place(ranking, set);
  if (!set || !placing || (entries.length && !placing.units.size)) return null;
  const own = highlight ? findUnit(set, highlight)?.code : undefined;
  const scores = entries.map(({ score }) => score);
  const decimals = decimalsFor(scores, localizer.label(ranking.unit));
  return { ranking, set, placing, shades: shadesOf(ranking, placing, localizer), own, ownWord, decimals };
}

function viewOf(mapped: Mapped, known: number, options: TileMapOptions, localizer: Localizer): TileMapView {
  const { ranking, set, shades, placing } = mapped;
  const words = localizer.in(rankingMessages);
  const tiles = tilesOf(mapped, localizer);
  const unread = [...placing.units.values()].filter(({ entry }) => isUnread(entry)).length;
  const missing = unitsOf(set).length - known - unread;
  return {
    label: localizer.label(ranking.label) ?? localizer.in(mapMessages).label,
    notes: [...unreadNotes(ranking, set, localizer), ...notesOf(mapped, options, localizer)],
    scope: scopeOf({ ...ranking, units: set }, known, localizer),
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    columns: columnsOf(set),
    isDense: isDense(set),
    tiles,
    shaded: shades.name,
    legend: shades.legend,
    withoutData: missing > 0 ? words.withoutData(missing) : null,
    remarks: remarksOf(mapped, localizer),
    table: {
      headings: [words.unit, words.rank, scoreNameOf(localizer.label(ranking.unit), localizer)],
      rows: () => tableOf(mapped, localizer),
    },
  };
}

/** The tile map of one ranking of a document. */
export function toTileMapView(
  document: CchcDocument,
  options: TileMapOptions,
  localizer: Localizer,
): Viewed<TileMapView> {
  const ranking = findRanking(document, options.id);
  if (!isFound(ranking)) return ranking;
  const mapped = mappedOn(ranking, options, localizer);
  if (!mapped) return new DataError('invalid', { field: localizer.in(mapMessages).onlyProvinces });
  const known = unitsOf(mapped.set).filter(({ code }) => dataOf(code, mapped.placing)).length;
  if (known === 0) return ranking.entries.some(isUnread) ? unreadableFigure() : 'empty';
  return viewOf(mapped, known, options, localizer);
}
