import type { Mapping } from '../adapters/adapter.js';

/** A table that stands in a tag, with what the tag says of it. */
export interface MarkedTable {
  readonly table: HTMLTableElement;
  readonly mapping: Mapping;
}
