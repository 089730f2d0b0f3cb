import type { Mapping } from '../adapters/adapter.js';
import { withDeclared } from '../adapters/declared.js';
import { refuseSameHeadings } from '../adapters/grid-table.js';
import { columnsOfSeries } from '../adapters/period-columns.js';
import { namesUnit, transposed } from '../adapters/transposed.js';
import { onePerKey } from '../adapters/repeated.js';
import { numbersColumns } from '../adapters/row-facts.js';
import {
  currentPeriod,
  isPublished,
  periodBefore,
  unitOfColumn,
  type TableContext,
} from '../adapters/table-context.js';
import { hasUnread, namedFields, type Line } from '../adapters/table.js';
import { DataError } from '../document/error.js';
import { splitScale } from '../format/scale-word.js';
import { periodCode } from '../format/period-name.js';
import { nameKey } from '../lib/normalize-text.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { Localizer } from '../i18n/localizer.js';
import { keyOf, saysAnything } from '../tables/grid.js';
import { signIn, statedUnit } from '../tables/stated-unit.js';
import { isLate, isRegion } from '../tables/words.js';
import { isProvinceName } from '../territory/province-name.js';
import { childTableMessages } from './child-table-messages.js';
import {
  positionsByCells,
  positionsByMapping,
  positionsByWords,
  type ColumnPositions,
} from './column-positions.js';
import type { MarkedTable } from './marked-table.js';
import { isAuxiliary, newestLike, RANKING_WORDS } from './ranking-columns.js';
import { captionOf, linesOf, recognised, type TagTable } from './tag-table.js';

/** The columns that the tag names; one of values or rates is ranked as one of scores is. */
function mappedPlaces({ grid, headings }: TagTable, mapping: Mapping): ColumnPositions {
  const mapped = positionsByMapping(grid, headings, mapping);
  const score = mapped.score ?? mapped.value ?? mapped.rate;
  return score === undefined ? mapped : { ...mapped, score };
}

/** The other columns, by their cells. */
function guessedPlaces({ grid, headings }: TagTable, named: ColumnPositions): ColumnPositions {
  const { names, end } = headings;
  const beside = names.flatMap((own, column) => (isAuxiliary(own) ? column : []));
  const rows = grid.slice(end).filter(({ cells }) => saysAnything(cells) && !numbersColumns(cells));
  const guessed = positionsByCells(rows, [...Object.values(named), ...beside]);
  if (!end) return guessed;
  // With headings, an unnamed column of 1, 2, 3 … numbers the rows and is no rank.
  const { rank, score, ...others } = guessed;
  return { ...others, ...(score !== undefined && { score: newestLike(names, score) }) };
}

/**
 * Of columns side by side that have one name, a reader could not tell which is shown, unless they are of periods.
 * @throws {DataError} of kind `invalid` that names both.
 */
function refuseUnclear({ headings }: TagTable, score: number | undefined): void {
  const [heading] = headings.names[score ?? -1] ?? [];
  if (heading && columnsOfSeries(headings.names, score!).length < 2)
    refuseSameHeadings(
      { names: headings.names.map((own) => (isAuxiliary(own) ? [] : own)) },
      { 'col-score': heading },
    );
}

/** The columns of a ranking: by the tag, by their headings, else by their cells. */
function rankingPlaces(tag: TagTable, mapping: Mapping): ColumnPositions {
  const mapped = mappedPlaces(tag, mapping);
  const named = { ...positionsByWords(tag.headings, RANKING_WORDS, isAuxiliary), ...mapped };
  const places = nullPrototype({ ...guessedPlaces(tag, named), ...named });
  if (mapped.score === undefined) refuseUnclear(tag, places.score);
  return places;
}

/**
 * The unit of a column of scores: what its heading, its cells or the table states, else its heading, which says of what
 * there are thousands. A period is written out, since `2025` behind a number would be taken for a part of it.
 */
function unitOf(
  { grid, headings }: TagTable,
  column: number,
  caption: string | null,
  { lines, mapping }: Pick<TableContext, 'lines' | 'mapping'>,
  localizer: Localizer,
): string | null {
  const heading = headings.names[column] ?? [];
  const sign = signIn(heading);
  const stated = statedUnit(grid, headings, column, caption ?? '');
  const table = { unitOf: () => sign, statedUnit: () => stated };
  const [own = ''] = heading;
  const unit = unitOfColumn({ table, lines, mapping }, 'score');
  return unit && splitScale(unit).rest ? unit : localizer.periodCode(periodCode(own) ?? own) || null;
}

/** The lines of the units that are ranked in a period; those without one are of the present. */
function linesAt(period: string | null, present: string | null, all: readonly Line[]): readonly Line[] {
  const areProvinces = all.filter(({ name }) => isProvinceName(name ?? '')).length > 1;
  return all.filter(
    (line) =>
      !line.isSummary &&
      (line.period ?? present) === period &&
      !(areProvinces && isRegion(line.name ?? '')) &&
      (line.name ?? line.code),
  );
}

/**
 * The key of a line's unit: among provinces any spelling of one, as in other formats; a city may be called as its
 * province.
 */
function unitKeys(lines: readonly Line[]): (line: Line) => string {
  const spelt = ({ name }: Line) => nameKey(name ?? '');
  const provinces = new Set(lines.filter(({ name }) => isProvinceName(name ?? '')).map(spelt));
  return (line) =>
    provinces.size > 1 && provinces.has(spelt(line))
      ? spelt(line)
      : JSON.stringify([line.code, keyOf(line.name ?? '')]);
}

const entriesOf = (lines: readonly Line[]): object[] =>
  onePerKey(lines, unitKeys(lines)).map((line) => ({
    code: line.code,
    name: line.name,
    score: line.score.value,
    qualifier: line.score.qualifier,
    rank: line.rank,
    previousRank: line.previousRank,
    unreadable: hasUnread(line, 'score') || null,
  }));

/** The column of scores that is shown: of several periods that of the present one. */
function shownColumn({ headings }: TagTable, score: number | undefined, present: string | null) {
  const series = score === undefined ? [] : columnsOfSeries(headings.names, score);
  return series.filter(({ period }) => period === present)[0]?.column ?? score;
}

/** The entries of the period before the present one, where the table has it. */
function previousOf(lines: readonly Line[], present: string | null): object | undefined {
  const before = periodBefore(lines, present);
  return before === null
    ? undefined
    : { previousEntries: entriesOf(linesAt(before, present, lines)), previousPeriod: before };
}

/**
 * The ranking, as a document has it, in a table that stands in the tag, with or without `thead`. Numbers are read as
 * the page's language writes them.
 * @throws {DataError} of kind `invalid` when no column of names, or none of scores or ranks, is found.
 */
export function rankingFromTable({ table, mapping }: MarkedTable, id: string, localizer: Localizer): object {
  const tag = recognised(table, mapping, (grid) =>
    namedFields(mapping).length ? grid : transposed(grid, namesUnit),
  );
  const places = rankingPlaces(tag, mapping);
  const { name, score, rank } = places;
  if (name === undefined || (score ?? rank) === undefined || tag.headings.end >= tag.grid.length)
    throw new DataError('invalid', { field: localizer.in(childTableMessages).ranking });
  const { lines, period } = linesOf(tag, places, mapping, localizer);
  const present = period ?? currentPeriod(lines, mapping, isPublished);
  const ranked = linesAt(present, present, lines);
  const label = captionOf(table);
  const column = shownColumn(tag, score, present);
  const ranking = {
    id,
    label,
    unit: column === undefined ? null : unitOf(tag, column, label, { lines: ranked, mapping }, localizer),
    better: tag.headings.names[score ?? -1]?.some(isLate) ? 'lower' : null,
    provisional: ranked.some(({ isProvisional }) => isProvisional) || null,
    entries: entriesOf(ranked),
    ...previousOf(lines, present),
  };
  const document = { rankings: [ranking] };
  return (withDeclared({ document, notes: [] }, mapping).document as typeof document).rankings[0]!;
}
