import { DataError } from '../document/error.js';
import { periodKey } from '../format/period-name.js';
import { fieldsOf, idOf, readPath } from './answer-value.js';
import { own } from './json-value.js';
import type { Line, Table } from './table.js';

/** Where answers say what comes next: OData, SharePoint, Django, Laravel, Google, Airtable. */
const NEXT = /next_?(link|page_?(url|token))?$|^offset$/i;

/** The flags of ArcGIS, CKAN and others for the same. */
const MORE = /^(exceededTransferLimit|records_truncated|has_?(more|next))/i;

/** Names of a number that can only be that of all records. */
const TOTAL =
  /^(@odata\.count|numberMatched|nhits|total_?(elements|items|count|records|rows|results)|recordsFiltered|filter_count)$/i;

/** What may be a figure as well, unless the answer tells of pages beside it. */
const LIKELY = /^(total|count)$/i;
const PAGED = /links|limit|offset|page|query|hits|records_format/i;

/** Where answers tell of their pages, beside the records or above them. */
const ABOUT = /meta|links|pag(e|ing|ination)|^0$/i;

/** Socrata gives no more rows at once where the address says nothing, and does not tell. */
const SILENT_PAGE = 1000;

/** What holds a list and tells of it: all that the path leads through, and what they have in place for that. */
function holdersOf(root: unknown, path: string): readonly unknown[] {
  const steps = path ? path.split('.') : [];
  const above = steps.map((_step, index) => (index ? readPath(root, steps.slice(0, index).join('.')) : root));
  const inside = (holder: unknown) =>
    fieldsOf(holder).flatMap(([name, value]) => (ABOUT.test(name) && !Array.isArray(value) ? [value] : []));
  const near = above.flatMap((holder) => [holder, ...inside(holder)]);
  return [...near, ...near.flatMap(inside)].filter((holder) => holder !== undefined);
}

/** Whether a holder says that there is more. CKAN links to a next page always, and to the start. */
const tellsMore = (holder: unknown): boolean =>
  fieldsOf(holder).some(([name, value]) =>
    typeof value === 'string'
      ? NEXT.test(name) && /\D/.test(value) && own(holder, 'start') === undefined
      : value === true && MORE.test(name),
  );

/** The number of all records, as far as a holder tells. */
function totalIn(holder: unknown): number {
  const fields = fieldsOf(holder);
  const isPaged = fields.some(([name]) => PAGED.test(name));
  const totals = fields
    .filter(([name]) => TOTAL.test(name) || (isPaged && LIKELY.test(name)))
    .map(([, value]) => Number(idOf(own(value, 'value') ?? value)));
  return Math.max(0, ...totals.filter((total) => total > 0));
}

/** The number of all records where a list is a page of them only, or a sign that it is; nothing where it is whole. */
export function totalIfPartial(
  root: unknown,
  path: string,
  { length }: readonly unknown[],
): string | undefined {
  const holders = holdersOf(root, path);
  const total = Math.max(0, ...holders.map(totalIn));
  if (total > length) return String(total);
  return holders.some(tellsMore) || (!path && length === SILENT_PAGE) ? '…' : undefined;
}

/** The failure of a list of which a page is not enough. */
export const partialPage = ({ totalIfPartial: total = '', rows }: Table): DataError =>
  new DataError('invalid', { field: 'limit', reason: ['partialPage', String(rows.length), total] });

/**
 * A page may lack the newest period, unless it goes back in time.
 * @throws {DataError} of kind `invalid`.
 */
export function refusePartialSeries(table: Table, lines: readonly Line[]): void {
  const keys = lines.flatMap(({ period }) => (period ? [periodKey(period)] : []));
  const goesBack = keys.every((key, index) => index === 0 || key <= keys[index - 1]!);
  if (table.totalIfPartial && !(goesBack && keys[0] !== keys[keys.length - 1]) && keys.length)
    throw partialPage(table);
}
