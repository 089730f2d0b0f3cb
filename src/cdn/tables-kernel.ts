import { groupBy } from '../lib/group-by.js';
import { blockOf, unitAndPeriod } from '../adapters/blocks.js';
import { CellReader } from '../adapters/cell-reader.js';
import { withDeclared } from '../adapters/declared.js';
import { NO_FIGURE } from '../adapters/figure.js';
import { refuseSameHeadings, tableBelow } from '../adapters/grid-table.js';
import { listOf, own } from '../adapters/json-value.js';
import { partColumns } from '../adapters/parts.js';
import { columnsOfSeries } from '../adapters/period-columns.js';
import { readTable } from '../adapters/read-table.js';
import { onePerKey } from '../adapters/repeated.js';
import { areWords, numbersColumns } from '../adapters/row-facts.js';
import { epochTime } from '../format/epoch.js';
import { readWrittenDate } from '../format/written-date.js';
import { formerUnit, isBefore63 } from '../territory/former-units.js';
import { isProvinceName } from '../territory/province-name.js';
import {
  attributeOf,
  AXES,
  FIGURES,
  hasUnread,
  MEASURES,
  PERIODS,
  namedFields,
  refuseMixed,
  unnamed,
} from '../adapters/table.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { splitScale } from '../format/scale-word.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { chosenRows, conditionsIn, linesIn } from '../tables/choice.js';
import { isFigure, keyOf, saysAnything, textOf } from '../tables/grid.js';
import { columnsSeen, findHeadings, likelyHeadings } from '../tables/headings.js';
import { groupsIn, isNumbering, markIn, mixedOffices } from '../tables/outline.js';
import { signIn, statedUnit, unitColumn } from '../tables/stated-unit.js';
import { isLate, isRegion, isSummary } from '../tables/words.js';
import { addPeriodParts, columnsOf, isColumnNumber, PERIOD_NAMES } from '../adapters/grid-columns.js';
import {
  currentPeriod,
  hasColumn,
  hasFigure,
  isAhead,
  isPublished,
  measureOf,
  periodAsked,
  periodBefore,
  unitOfColumn,
  unitsIn,
} from '../adapters/table-context.js';
import { isProvisionalFlag, isProvisionalPeriod } from '../adapters/figure-words.js';
import { periodCell } from '../adapters/row-periods.js';
import { namesPeriod, namesUnit, transposed } from '../adapters/transposed.js';

/** What the script shares with that of the adapters; the build refuses one of these that takes anything else. */
export const kernel = {
  addPeriodParts,
  areWords,
  attributeOf,
  AXES,
  blockOf,
  CellReader,
  chosenRows,
  collapseSpace,
  columnsOf,
  columnsOfSeries,
  columnsSeen,
  conditionsIn,
  currentPeriod,
  epochTime,
  FIGURES,
  findHeadings,
  formerUnit,
  groupBy,
  groupsIn,
  hasColumn,
  hasFigure,
  hasUnread,
  isAhead,
  isBefore63,
  isColumnNumber,
  isFigure,
  isLate,
  isNumbering,
  isProvinceName,
  isProvisionalFlag,
  isProvisionalPeriod,
  isPublished,
  isRegion,
  isSummary,
  keyOf,
  likelyHeadings,
  linesIn,
  listOf,
  markIn,
  measureOf,
  MEASURES,
  mixedOffices,
  namedFields,
  namesPeriod,
  namesUnit,
  NO_FIGURE,
  numbersColumns,
  onePerKey,
  own,
  partColumns,
  periodAsked,
  periodBefore,
  periodCell,
  periodCode,
  periodKey,
  PERIOD_NAMES,
  PERIODS,
  readTable,
  readWrittenDate,
  refuseMixed,
  refuseSameHeadings,
  saysAnything,
  signIn,
  statedUnit,
  tableBelow,
  textOf,
  transposed,
  unitAndPeriod,
  unitColumn,
  unitOfColumn,
  unitsIn,
  unnamed,
  withDeclared,
  splitScale,
};
