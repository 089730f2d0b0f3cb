/** The tag's attributes that say where the fields are, by attribute name. */
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
 * @throws {DataError} of kind `not-data` or `invalid`.
 */
export type Adapter = (text: string, mapping: Mapping) => Adapted;
