import type { CchcDocument } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import type { WidgetTag } from '../widgets/registry.js';
import { freezeGauge, freezeTrend } from './dossiers.js';
import { freezeAdoption, freezeCard } from './indicator.js';
import { freezeBreakdown } from './parts.js';
import { freezeRanking } from './ranking.js';
import type { Frozen, TagOptions } from './static-attributes.js';

/** How the figure of a tag is frozen. */
interface FreezeTag {
  /** The tag's own attributes that a frozen figure keeps. */
  readonly attributes: readonly string[];
  /**
   * Freezes one figure of a document.
   * @throws {NotFrozen} where there is nothing to freeze.
   */
  readonly freeze: (document: CchcDocument, options: TagOptions, localizer: Localizer) => Frozen;
}

/** How each tag's figure is frozen. */
export const FREEZE_BY_TAG: Readonly<Record<string, FreezeTag>> = {
  'cchc-kpi-card': { attributes: [], freeze: freezeCard },
  'cchc-adoption': { attributes: [], freeze: freezeAdoption },
  'dossier-ontime-gauge': { attributes: ['basis', 'target', 'bands'], freeze: freezeGauge },
  'dossier-trend': { attributes: ['chart'], freeze: freezeTrend },
  'province-ranking': { attributes: ['highlight', 'top'], freeze: freezeRanking },
  'province-tile-map': { attributes: ['highlight'], freeze: freezeRanking },
  'cchc-index-breakdown': { attributes: ['unit', 'chart'], freeze: freezeBreakdown },
} satisfies Readonly<Record<WidgetTag, FreezeTag>>;

/** The tags that can hold a figure by themselves. */
export const FROZEN_TAGS: readonly string[] = Object.keys(FREEZE_BY_TAG);

/** The attributes that any of the tags keeps. */
export const FROZEN_ATTRIBUTES: readonly string[] = [
  ...new Set(Object.values(FREEZE_BY_TAG).flatMap(({ attributes }) => attributes)),
];
