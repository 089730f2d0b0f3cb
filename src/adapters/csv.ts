import { markupKind } from '../document/diagnose-json.js';
import { DataError } from '../document/error.js';
import { parseCsv } from '../tables/csv.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { tableOfGrid } from './table-of-grid.js';

/** Whether a text is JSON; a heading may begin with a bracket as well. */
function isJson(text: string): boolean {
  try {
    return /^\s*[{[]/.test(text) && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

/** Comma-separated values, as spreadsheets save and publish them; one or several of the first lines name the columns. */
export const csv: Adapter = (text, mapping) => {
  const unusable = text.trim() ? (markupKind(text) ?? (isJson(text) ? 'no-table' : undefined)) : 'empty';
  if (unusable) throw new DataError('not-data', { field: unusable });
  return toDocument({ table: tableOfGrid(parseCsv(text), mapping) }, mapping);
};
