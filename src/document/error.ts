/** The ways in which a widget can fail to show its figure. */
export type FailureKind =
  | 'missing-attribute'
  | 'offline'
  | 'timeout'
  | 'blocked'
  | 'http'
  | 'too-large'
  | 'not-data'
  | 'invalid'
  | 'not-found';

/** What is wrong with data of a foreign format, for the sentence that tells it. */
export type FailureReason =
  | 'tcvn3'
  | 'vni'
  | 'replacementCharacters'
  | 'absentColumn'
  | 'repeatedRows'
  | 'partialPage'
  | 'severalUnits'
  | 'mixedLevels'
  | 'unreadPeriod'
  | 'noneOfSet'
  | 'otherTable'
  | 'reported';

/** What is known of a failure, for the sentence that tells it. */
export interface FailureDetail {
  /** The HTTP status of the answer. */
  readonly status?: number;
  /** The seconds that the server asks to wait before the next request. */
  readonly retryAfter?: number | undefined;
  /** What the browser, or a script of the page in its place, has said of a request that failed. */
  readonly thrown?: string;
  /** The host that did not answer. */
  readonly host?: string;
  /** The directive of the page's Content Security Policy that may stand in the way. */
  readonly directive?: string;
  /** The attribute, field or file at fault. */
  readonly field?: string;
  /** The sentence that tells the failure, where the kind and the field do not, and what it names. */
  readonly reason?: readonly [name: FailureReason, ...named: string[]];
  /** The identifier that was asked for. */
  readonly wanted?: string;
  /** The identifiers, columns or categories that are there. */
  readonly known?: readonly string[];
  /** The version of a document that is newer than this script. */
  readonly version?: string;
  /** What the address of the source lacks. */
  readonly addition?: string;
  /** What stands in an attribute in the place of a number. */
  readonly number?: string;
  /** The values that an attribute may have. */
  readonly allowed?: readonly string[];
  /** The text that could not be read. A function, so that the text is no part of the message. */
  readonly text?: () => string;
}

/** Whether the fault is in the tag, as written, rather than in the data: asking again cannot help. */
export const isInTag = ({ field }: FailureDetail): boolean => field?.includes('="') ?? false;

/** A failure with its kind; the only error that reading a document throws. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: FailureKind;
  readonly detail: FailureDetail;

  constructor(kind: FailureKind, detail: FailureDetail = {}) {
    super(`${kind} ${JSON.stringify(detail)}`);
    this.kind = kind;
    this.detail = detail;
  }

  /** A provider of another copy of the library fetches with that one's client, whose failures are of its own class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as DataError | null | undefined)?.name === 'DataError';
  }
}

/**
 * The failure that what an attribute says is none of what it may say; `isInTag` knows it by how the attribute is
 * written.
 */
export const wrongAttribute = (
  name: string,
  written: string | number | undefined,
  detail?: FailureDetail,
): DataError => new DataError('invalid', { field: `${name}="${written}"`, ...detail });

/**
 * An error as a failure with a kind, which that of a bug or of a part of the library that could not be loaded does not
 * have.
 */
export const failureOf = (error: unknown, otherwise: FailureKind): DataError =>
  error instanceof DataError ? error : new DataError(otherwise, { field: String(error) });
