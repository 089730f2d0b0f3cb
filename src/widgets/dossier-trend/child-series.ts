import type { ChildTable } from '../../figures/child-table.js';
import type { ColumnWords } from '../../figures/table-data.js';
import { DataError } from '../../document/error.js';
import type { Localizer } from '../../i18n/localizer.js';
import { trendMessages } from './messages.js';

/**
 * The words by which a column is known, and not one of what is late, in hand, a part or a comparison; without headings
 * the columns are taken in this order, the period first.
 */
const WORDS: ColumnWords = [
  ['period', /^(ky|thang|quy|period|month|quarter)/],
  ['year', /^(nam|year)/],
  [
    'rate',
    /^(?!.*(trehan|quahan|chua|khong|sovoi|namtruoc|kytruoc|late|overdue)).*(t[yi]le.*(dung|trong|truoc)han|ontime)|^(t[yi]le(hoso)?|rate)$/,
  ],
  ['received', /^(?!.*(truct|online|buuchinh|kytruoc|t[yi]le|sovoi)).*(tiepnhan|received)/],
  [
    'resolved',
    /^(?!.*(chua|dang|(tre|qua|truoc|dung|trong)han|t[yi]le|sovoi|late|ontime|unresolved)).*(giaiquyet|resolved)/,
  ],
];

/** The order of the columns where nothing names them. */
const BARE = { period: 0, received: 1, resolved: 2, rate: 3 };

/**
 * The dossiers by period, as a document has them, in a table that stands in the tag. A row without a period, such as
 * one of totals, is left out.
 * @throws {DataError} of kind `invalid` when no period or no figure is found.
 */
export function seriesOfTable(child: ChildTable, localizer: Localizer): object[] {
  const unread = new DataError('invalid', { field: localizer.in(trendMessages).unreadTable });
  const { readTagTable, onePerKey } = child.reader;
  const lines = readTagTable(child, WORDS, BARE, localizer, unread);
  const dated = lines.filter(({ period, isSummary }) => period !== null && !isSummary);
  const points = onePerKey(dated, ({ period }) => period!).map(({ period, received, resolved, rate }) => ({
    period,
    received: received.value,
    resolved: resolved.value,
    onTimeRate: rate.value,
  }));
  if (points.every(({ received, resolved, onTimeRate }) => (received ?? resolved ?? onTimeRate) === null))
    throw unread;
  return points;
}
