import type { CchcDocument } from '../document/schema.js';
import type { Freezing, TagOptions } from '../figures/frozen.js';
import type { Localizer } from '../i18n/localizer.js';
import { snapshotBy, type Snapshot } from '../snapshot/snapshot.js';
import { freezing as adoption } from './cchc-adoption/freezing.js';
import { freezing as breakdown } from './cchc-index-breakdown/freezing.js';
import { freezing as card } from './cchc-kpi-card/freezing.js';
import { freezing as gauge } from './dossier-ontime-gauge/freezing.js';
import { freezing as trend } from './dossier-trend/freezing.js';
import { freezing as ranking } from './province-ranking/freezing.js';
import { freezing as map } from './province-tile-map/freezing.js';
import type { WidgetTag } from './registry.js';

/** How each tag's figure is frozen. */
export const FREEZING_BY_TAG: Readonly<Record<string, Freezing>> = {
  'cchc-kpi-card': card,
  'cchc-adoption': adoption,
  'dossier-ontime-gauge': gauge,
  'dossier-trend': trend,
  'province-ranking': ranking,
  'province-tile-map': map,
  'cchc-index-breakdown': breakdown,
} satisfies Readonly<Record<WidgetTag, Freezing>>;

/** The tags that can hold a figure by themselves. */
export const FROZEN_TAGS: readonly string[] = Object.keys(FREEZING_BY_TAG);

/** The attributes that any of the tags keeps. */
export const FROZEN_ATTRIBUTES: readonly string[] = [
  ...new Set(Object.values(FREEZING_BY_TAG).flatMap(({ attributes }) => attributes)),
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
): Snapshot => snapshotBy(FREEZING_BY_TAG[tag]!, document, tag, options, localizer);
