import { blockOf } from '../adapters/blocks.js';
import { CellReader } from '../adapters/cell-reader.js';
import { withDeclared } from '../adapters/declared.js';
import { NO_FIGURE } from '../adapters/figure.js';
import { tableBelow, tableOfGrid } from '../adapters/grid-table.js';
import {
  fieldsOf,
  idOf,
  listOf,
  machineNumber,
  own,
  readPath,
  refusal,
  wordsOf,
} from '../adapters/json-value.js';
import { partColumns } from '../adapters/parts.js';
import { readTable } from '../adapters/read-table.js';
import { groupsBy, onePerKey } from '../adapters/repeated.js';
import { isPlace, isProvinceName, isUnchanged, placeIn, unitsOfPlaces } from '../adapters/row-units.js';
import { AXES, isUnread, PERIODS, namedFields, unnamed } from '../adapters/table.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { chosenRows } from '../tables/choice.js';
import { keyOf, saysAnything, textOf } from '../tables/grid.js';
import { groupsIn, isNumbering, markIn } from '../tables/outline.js';
import { isSummary } from '../tables/words.js';
import { sumOfOthersAt } from '../tables/row-kinds.js';
import { columnsOf } from '../adapters/grid-columns.js';
import {
  currentPeriod,
  hasColumn,
  hasFigure,
  isPublished,
  measureOf,
  periodAsked,
  periodBefore,
  unitOfColumn,
  unitsIn,
} from '../adapters/table-context.js';
import { isMissing, isProvisionalFlag, isProvisionalPeriod } from '../adapters/figure-words.js';
import { periodCell } from '../adapters/row-periods.js';

/** What the script shares with that of the adapters; the build refuses one of these that takes anything else. */
export const kernel = {
  AXES,
  blockOf,
  CellReader,
  chosenRows,
  collapseSpace,
  columnsOf,
  currentPeriod,
  fieldsOf,
  groupsBy,
  groupsIn,
  hasColumn,
  hasFigure,
  idOf,
  isMissing,
  isNumbering,
  isPlace,
  isProvinceName,
  isProvisionalFlag,
  isProvisionalPeriod,
  isPublished,
  isSummary,
  isUnchanged,
  isUnread,
  keyOf,
  listOf,
  machineNumber,
  markIn,
  measureOf,
  namedFields,
  NO_FIGURE,
  onePerKey,
  own,
  partColumns,
  periodAsked,
  periodBefore,
  periodCell,
  periodCode,
  periodKey,
  PERIODS,
  placeIn,
  readPath,
  readTable,
  refusal,
  saysAnything,
  sumOfOthersAt,
  tableBelow,
  tableOfGrid,
  textOf,
  unitOfColumn,
  unitsIn,
  unitsOfPlaces,
  unnamed,
  withDeclared,
  wordsOf,
};
