import type * as reader from './table-data.js';
import type { MarkedTable } from './marked-table.js';

/** What reads the tables that people make; it comes once such a table stands in a tag. */
export type TableReader = typeof reader;

/** A table that stands in a tag, with what reads it. */
export interface ChildTable extends MarkedTable {
  readonly reader: TableReader;
}
