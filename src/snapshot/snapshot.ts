import type { CchcDocument } from '../document/schema.js';
import type { Freezing, StaticAttributes, TagOptions } from '../figures/frozen.js';
import type { Localizer } from '../i18n/localizer.js';
import { carrier } from './markup.js';
import { originOf, withOwnWords } from './static-attributes.js';
import { addEnglish } from '../i18n/messages.js';
import { snapshotEnglish } from './messages.en.js';

// These words come with what freezes a figure, and so in both languages.
addEnglish(snapshotEnglish);

/** The HTML that shows a figure as it is today, and keeps showing it. */
export interface Snapshot {
  readonly html: string;
  /** The attributes of the tag. */
  readonly attributes: StaticAttributes;
  /** What stands inside the tag, as HTML. */
  readonly inside: string;
  /** What a tag by itself cannot say, and is left out. */
  readonly leftOut: readonly string[];
}

/**
 * Freezes a figure of a document.
 * @throws {NotFrozen} where there is nothing to freeze.
 */
export function snapshotBy(
  freezing: Freezing,
  published: CchcDocument,
  tag: string,
  options: TagOptions,
  localizer: Localizer,
): Snapshot {
  const document = withOwnWords(published, options);
  const { inside, leftOut, ...frozen } = freezing.freeze(document, options, localizer);
  const attributes = {
    locale: localizer.locale,
    'heading-level': options['heading-level'],
    ...Object.fromEntries(freezing.attributes.map((name) => [name, options[name]])),
    ...frozen.attributes,
    ...originOf(document, localizer),
  };
  return {
    html: carrier(tag, options.as ?? 'tag', { snapshot: true, ...attributes }, inside),
    attributes,
    inside,
    leftOut,
  };
}
