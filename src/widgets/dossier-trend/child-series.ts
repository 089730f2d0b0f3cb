import { numberIn, readTable, type ColumnWords } from '../../figures/table-data.js';
import { periodCode } from '../../format/period-name.js';
import { DataError } from '../../document/error.js';
import type { Localizer } from '../../i18n/localizer.js';
import { trendMessages } from './messages.js';

type Role = 'period' | 'received' | 'resolved' | 'onTimeRate';

/** The words by which a column is known; without headings the columns are taken in this order, the period first. */
const WORDS: ColumnWords<Role> = [
  ['period', /^(ky|thang|quy|nam|period|month|quarter|year)/],
  ['onTimeRate', /tyle|ontime|rate/],
  ['received', /tiepnhan|received/],
  ['resolved', /giaiquyet|resolved/],
];

/** The order of the columns where nothing names them. */
const BARE = { period: 0, received: 1, resolved: 2, onTimeRate: 3 };

/**
 * The dossiers by period, as a document has them, in a table that stands in the tag. A row without a period, such as
 * one of totals, is left out.
 * @throws {DataError} of kind `invalid` when no period or no figure is found.
 */
export function seriesOfTable(table: HTMLTableElement, localizer: Localizer): object[] {
  const { body, columns } = readTable(table, WORDS, BARE, localizer);
  const figure = (cells: readonly string[], role: Role) => numberIn(cells[columns[role] ?? -1], localizer);
  const points = body.flatMap((cells) => {
    const period = periodCode(cells[columns.period ?? -1]);
    const [received, resolved] = [figure(cells, 'received'), figure(cells, 'resolved')];
    return period ? [{ period, received, resolved, onTimeRate: figure(cells, 'onTimeRate') }] : [];
  });
  const isEmpty = points.every(
    ({ received, resolved, onTimeRate }) => (received ?? resolved ?? onTimeRate) === null,
  );
  if (isEmpty) throw new DataError('invalid', { field: localizer.in(trendMessages).unreadTable });
  return points;
}
