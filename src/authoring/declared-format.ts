import type { Mapping } from '../adapters/adapter.js';

/** What a text is declared to be. */
export interface DeclaredFormat {
  /** The name of the adapter; absent for a version-1 document. */
  readonly format?: string | undefined;
  readonly mapping: Mapping;
}
