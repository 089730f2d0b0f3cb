/**
 * The tag's attributes by their names: those that say where the fields are (`rows`, `col-score`, `path-value`), how
 * they are written (`number-format`, `units`, `period`), and what is asked for (`ranking`, `indicator`, `area`). `wants`
 * has the names of what the tag can ask for; absent, all is asked for.
 */
export type Mapping = Readonly<Record<string, string | undefined>>;

/** What an adapter makes of an answer. */
export interface Adapted {
  /** A version-1 document, not yet decoded. */
  readonly document: unknown;
  /** The places that could not be read. */
  readonly notes: readonly string[];
}

/**
 * Reads one foreign format.
 * @throws {DataError} of kind `not-data` or `invalid`, naming the attribute or field at fault.
 */
export type Adapter = (text: string, mapping: Mapping) => Adapted;
