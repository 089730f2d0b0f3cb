import { DataError } from '../document/error.js';
import { parseCsv } from '../tables/csv.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { tableOfGrid } from './grid-table.js';

/** Comma-separated values, as spreadsheets save and publish them; one or several of the first lines name the columns. */
export const csv: Adapter = (text, mapping) => {
  if (/^\s*(<|$)/.test(text)) throw new DataError('not-data', { field: text.trim() ? 'html' : 'empty' });
  return toDocument({ table: tableOfGrid(parseCsv(text), mapping) }, mapping);
};
