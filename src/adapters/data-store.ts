import type { Adapted, Mapping } from './adapter.js';
import { fieldsOf, idOf, machineNumber } from './answer-value.js';
import { toDocument } from './document.js';
import { own } from './json-value.js';
import { totalIfPartial } from './partial-page.js';
import { tableOfRecords } from './records.js';

/** How data bases call the types of numbers. */
const NUMERIC = /^\s*(num|dec|float|double|real|(big|small|medium)?int)/i;

/** What a data store answers. */
export interface StoreAnswer {
  readonly root: unknown;
  /** Where the records stand in it. */
  readonly path: string;
  readonly records: readonly unknown[];
  /** The columns by their names, with what is declared of each. */
  readonly columns: readonly (readonly [name: string, column: unknown])[];
}

/**
 * The document of what a data store answers. A column that is declared numeric is written by the machine, also where it
 * is text, and whatever the page's language.
 */
export function documentOfStore({ root, path, records, columns }: StoreAnswer, mapping: Mapping): Adapted {
  const isNumeric = new Map(columns.map(([name, column]) => [name, NUMERIC.test(idOf(own(column, 'type')))]));
  const rows = records.map((record) =>
    Object.fromEntries(
      fieldsOf(record).map(([name, cell]) => [name, isNumeric.get(name) ? machineNumber(cell) : cell]),
    ),
  );
  const table = { ...tableOfRecords(rows, mapping), totalIfPartial: totalIfPartial(root, path, rows) };
  return toDocument({ table, root }, mapping);
}
