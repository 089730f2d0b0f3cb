import type { CchcDocument } from '../document/schema.js';
import type { TagOptions } from '../figures/frozen.js';
import type { Localizer } from '../i18n/localizer.js';
import { snapshotBy, type Snapshot } from '../snapshot/snapshot.js';
import { FIGURES_BY_TAG } from './figures-by-tag.js';

/** The tags that can hold a figure by themselves. */
export const FROZEN_TAGS: readonly string[] = Object.keys(FIGURES_BY_TAG);

/** The attributes that any of the tags keeps. */
export const FROZEN_ATTRIBUTES: readonly string[] = [
  ...new Set(Object.values(FIGURES_BY_TAG).flatMap(({ freezing }) => freezing.attributes)),
];

/**
 * Freezes a figure of a document for one of the tags.
 * @throws {NotFrozen} where there is nothing to freeze.
 */
export const snapshotOf = (
  document: CchcDocument,
  tag: string,
  options: TagOptions,
  localizer: Localizer,
): Snapshot => snapshotBy(FIGURES_BY_TAG[tag]!.freezing, document, tag, options, localizer);
