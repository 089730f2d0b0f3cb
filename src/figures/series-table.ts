import { onePerKey } from '../adapters/repeated.js';
import { DataError } from '../document/error.js';
import type { Localizer } from '../i18n/localizer.js';
import { childTableMessages } from './child-table-messages.js';
import type { ColumnWords } from './column-positions.js';
import type { MarkedTable } from './marked-table.js';
import { readTagTable } from './tag-table.js';

/** What is late, in hand, a part of all, a comparison or a time that something takes. */
const OTHERS =
  'trehan|quahan|chua|khong|dang(giai|xu)|thoigian|sovoi|(nam|ky)truoc|truct|online|buuchinh|late|overdue|unresolved';

const measure = (words: string): RegExp => new RegExp(`^(?!.*(${OTHERS}))${words}`);

/**
 * The words by which the columns of a series are known; without headings the columns are taken in this order, the
 * period first.
 */
export const SERIES_WORDS: ColumnWords = [
  ['period', /^(ky|thang|quy|thoigian$|period|month|quarter)/],
  ['year', /^(nam|year)/],
  ['rate', measure('(.*(t[yi]le.*(dung|trong|truoc)han|ontime)|(t[yi]le(hoso)?|rate)$)')],
  ['received', measure('(?!.*t[yi]le).*(tiepnhan|received)')],
  ['resolved', measure('(?!.*(t[yi]le|(dung|trong|truoc)han|ontime)).*(giaiquyet|resolved)')],
];

/** The order of the columns where nothing names them. */
const BARE = { period: 0, received: 1, resolved: 2, rate: 3 };

/**
 * The dossiers by period, as a document has them, in a table that stands in the tag. A row without a period, such as
 * one of totals, is left out.
 * @throws {DataError} of kind `invalid` when no period or no figure is found.
 */
export function seriesFromTable(table: MarkedTable, localizer: Localizer): object[] {
  const unread = new DataError('invalid', { field: localizer.in(childTableMessages).series });
  const lines = readTagTable(table, SERIES_WORDS, BARE, localizer, unread);
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
