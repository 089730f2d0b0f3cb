import { isUnread, rankRemarks, scopeOf, scoreNameOf, unreadNotes } from '../../figures/ranking.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import { findRanking, isFound } from '../../figures/find.js';
import { rankNotes, shareNotes } from '../../figures/ranking-notes.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { tileGrid } from '../../territory/tile-grid.js';
import { unitName, unitsOf } from '../../territory/units.js';
import { dataOf, mapRanking, type MappedRanking, type TileMapOptions } from './mapped-ranking.js';
import type { Legend } from './shades.js';
import { columnCountOf, endsOf, isDense, tableOf, tilesOf, type TileView } from './tiles.js';
import { mapMessages } from './messages.js';

/** What the map shows. */
export interface TileMapView extends FigureView {
  /** The unit set and the scale. */
  readonly scope: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether there are so many columns that names and figures need smaller letters. */
  readonly isDense: boolean;
  readonly tiles: readonly TileView[];
  /** The first units, the last ones and our own, by rank. */
  readonly ends: readonly TileView[];
  /** What the shades are of. */
  readonly shaded: string;
  readonly legend: Legend;
  /** How many units have no data; `null` where all have. */
  readonly withoutData: string | null;
  /** How the map is made, where that needs saying. */
  readonly remarks: readonly string[];
  readonly table: TableView;
}

/** The names that a sentence lists before it only counts. */
const NAMED = 5;

function remarksOf({ set, ranking }: MappedRanking, localizer: Localizer): string[] {
  const map = localizer.in(mapMessages);
  const islands = tileGrid(set).filter(({ archipelago }) => archipelago);
  const shaded = islands.map(({ archipelago, code }) =>
    map.archipelago(archipelago ?? '', unitName(set, code) ?? code),
  );
  return [shaded.join(' '), ...rankRemarks(ranking, localizer)];
}

/** What does not add up, and what the tag asks for in vain. */
function notesOf(
  { ranking, set, placement, own }: MappedRanking,
  { highlight }: TileMapOptions,
  localizer: Localizer,
): string[] {
  const map = localizer.in(mapMessages);
  const words = localizer.in(rankingMessages);
  const { unplaced, units } = placement;
  const max = ranking.max ?? Infinity;
  const over = [...units.values()].filter(({ entry }) => (entry.score ?? 0) > max)[0];
  const names = unplaced.length > NAMED ? [...unplaced.slice(0, NAMED), '…'] : unplaced;
  return [
    ...(over ? [words.overMaximum(...distinctFigures(over.entry.score ?? 0, max, null, localizer))] : []),
    ...rankNotes(ranking, set, localizer),
    ...shareNotes(ranking, localizer),
    ...(unplaced.length ? [map.unplaced(unplaced.length, names.join(', '))] : []),
    ...(highlight && !own ? [words.highlightNotFound(highlight)] : []),
  ];
}

function viewOf(
  mapped: MappedRanking,
  known: number,
  options: TileMapOptions,
  localizer: Localizer,
): TileMapView {
  const { ranking, set, shades, placement } = mapped;
  const words = localizer.in(rankingMessages);
  const tiles = tilesOf(mapped, localizer);
  const unread = [...placement.units.values()].filter(({ entry }) => isUnread(entry)).length;
  const missing = unitsOf(set).length - known - unread;
  return {
    label: localizer.label(ranking.label) ?? localizer.in(mapMessages).label,
    notes: [...unreadNotes(ranking, set, localizer), ...notesOf(mapped, options, localizer)],
    scope: scopeOf({ ...ranking, units: set }, known, localizer),
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    columns: columnCountOf(set),
    isDense: isDense(set),
    tiles,
    ends: endsOf(tiles),
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
  const mapped = mapRanking(ranking, options, localizer);
  if (!mapped) return new DataError('invalid', { field: localizer.in(mapMessages).onlyProvinces });
  const known = unitsOf(mapped.set).filter(({ code }) => dataOf(code, mapped.placement)).length;
  if (known === 0) return ranking.entries.some(isUnread) ? unreadableFigure() : 'empty';
  return viewOf(mapped, known, options, localizer);
}
