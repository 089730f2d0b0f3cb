import type { CchcDocument } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';

/** Attributes by name; `null` is left out. `true` is written out: XML takes no attribute without a value, and some systems drop it. */
export type StaticAttributes = Readonly<Record<string, string | number | true | null | undefined>>;

/** The options of the command that are attributes of the tag. */
export type TagOptions = Readonly<Record<string, string>>;

/** A figure as a tag can hold it by itself. */
export interface Frozen {
  readonly attributes: StaticAttributes;
  /** What stands inside the tag, as HTML: for readers without JavaScript, and for the tag itself where it is a table. */
  readonly inside: string;
  /** What a tag by itself cannot say, and is left out. */
  readonly leftOut: readonly string[];
}

/** How the figure of a tag is frozen. */
export interface Freezing {
  /** The tag's own attributes that a frozen figure keeps. */
  readonly attributes: readonly string[];
  /**
   * Freezes one figure of a document.
   * @throws {NotFrozen} where there is nothing to freeze.
   */
  readonly freeze: (document: CchcDocument, options: TagOptions, localizer: Localizer) => Frozen;
}
