import type { CchcDocument } from '../document/schema.js';
import { FREEZE_BY_TAG } from './freeze-by-tag.js';
import type { Localizer } from '../i18n/localizer.js';
import { carrier, type Attributes } from './markup.js';
import { originOf, withOwnWords, type TagOptions } from './static-attributes.js';
import { addEnglish } from '../i18n/messages.js';
import { snapshotEnglish } from './messages.en.js';

// These words come with what freezes a figure, and so in both languages.
addEnglish(snapshotEnglish);

/** The HTML that shows a figure as it is today, and keeps showing it. */
export interface Snapshot {
  readonly html: string;
  /** The attributes of the tag. */
  readonly attributes: Attributes;
  /** What stands inside the tag, as HTML. */
  readonly inside: string;
  /** What a tag by itself cannot say, and is left out. */
  readonly leftOut: readonly string[];
}

/**
 * Freezes a figure of a document.
 * @throws {NotFrozen} where there is nothing to freeze.
 */
export function snapshotOf(
  published: CchcDocument,
  tag: string,
  options: TagOptions,
  localizer: Localizer,
): Snapshot {
  const document = withOwnWords(published, options);
  const figure = FREEZE_BY_TAG[tag];
  const frozen = figure?.freeze(document, options, localizer);
  const attributes = {
    locale: localizer.locale,
    'heading-level': options['heading-level'],
    ...Object.fromEntries((figure?.attributes ?? []).map((name) => [name, options[name]])),
    ...frozen?.attributes,
    ...originOf(document, localizer),
  };
  const inside = frozen?.inside ?? '';
  return {
    html: carrier(tag, options.as ?? 'tag', { snapshot: true, ...attributes }, inside),
    attributes,
    inside,
    leftOut: frozen?.leftOut ?? [],
  };
}
