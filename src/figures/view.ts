import type { DataError } from '../document/error.js';

/** What every view has, whatever it is of. */
export interface FigureView {
  /** The name of what is shown. */
  readonly label: string;
  /** Sentences about what does not add up. */
  readonly notes: readonly string[];
}

/** What a view makes of a document: something to show, nothing published, or the reason why it cannot. */
export type Viewed<View> = View | 'empty' | DataError;

/** The figures of a drawing as a table. Its rows are made only where somebody opens it. */
export interface TableView {
  readonly headings: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
  /** What stands behind the name of a row for the reader of the page only. */
  readonly markOf?: (name: string) => string;
}
