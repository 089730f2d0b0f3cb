import type { Mapping } from '../adapters/adapter.js';
import type * as reader from './table-data.js';

/** What reads the tables that people make; it comes once such a table stands in a tag. */
export type TableReader = typeof reader;

/** A table that stands in a tag, with what the tag says of it and what reads it. */
export interface ChildTable {
  readonly table: HTMLTableElement;
  readonly mapping: Mapping;
  readonly reader: TableReader;
}
