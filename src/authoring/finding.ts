/** Something that is wrong, or could be better, in a document. */
export interface Finding {
  /** Whether it makes a figure wrong or missing; else it is advice. */
  readonly isProblem: boolean;
  /** The dotted path of the field, or nothing for the document as a whole. */
  readonly path: string;
  readonly sentence: string;
  /** The line and column of the field, as `12:5`. */
  readonly position?: string | undefined;
  /** Where it stands in a foreign format, as its reader counts: `rows.4.col-score`. */
  readonly place?: string | undefined;
}

/** A finding that makes a figure wrong or missing. */
export const problemAt = (path: string, sentence: string): Finding => ({ isProblem: true, path, sentence });

/** A finding that could be better. */
export const adviceAt = (path: string, sentence: string): Finding => ({ isProblem: false, path, sentence });
