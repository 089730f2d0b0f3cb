import type { Mapping } from '../adapters/adapter.js';
import { onePerKey } from '../adapters/repeated.js';
import { captionOf, rankingFromTable, readTagTable } from './table-data.js';

/** What reads the tables that stand in tags. */
export interface TableReader {
  readonly captionOf: typeof captionOf;
  readonly onePerKey: typeof onePerKey;
  readonly rankingFromTable: typeof rankingFromTable;
  readonly readTagTable: typeof readTagTable;
}

/** A table that stands in a tag, with what the tag says of it and what reads it. */
export interface OwnTable {
  readonly table: HTMLTableElement;
  readonly mapping: Mapping;
  readonly reader: TableReader;
}

let known: TableReader | undefined = __CDN__
  ? undefined
  : { captionOf, onePerKey, rankingFromTable, readTagTable };

/** What reads tables, where it is at hand; to the classic script it comes with a further one. */
export const tableReader = (): TableReader | undefined => known;

/** Takes what reads tables. */
export function takeTableReader(reader: TableReader): void {
  known = reader;
}
