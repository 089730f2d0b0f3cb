import type { CchcDocument } from '../document/schema.js';
import { previewGauge, previewTrend } from './preview/dossiers.js';
import { previewAdoptions, previewCards } from './preview/indicators.js';
import type { PreviewTag } from './preview/preview.js';
import { previewBreakdowns, previewRankings, previewTileMaps } from './preview/rankings.js';
import { freezeGauge, freezeTrend } from './snapshot/dossiers.js';
import { freezeAdoption, freezeCard } from './snapshot/indicator.js';
import { freezeBreakdown } from './snapshot/parts.js';
import { freezeRanking } from './snapshot/ranking.js';
import type { Frozen, TagOptions } from './snapshot/static-attributes.js';
import type { Telling } from './telling.js';

/** What the command does with the figures of one tag. */
export interface FigureOfTag {
  /** The option that names the figure; absent where a document has one only. */
  readonly wants?: 'indicator' | 'ranking';
  /** The tag's own attributes that a frozen figure keeps. */
  readonly attributes: readonly string[];
  readonly preview: PreviewTag;
  /**
   * Freezes one figure of a document.
   * @throws {NotFrozen} where there is nothing to freeze.
   */
  readonly freeze: (document: CchcDocument, options: TagOptions, telling: Telling) => Frozen;
}

/** The tags that show a figure, in the order in which their previews are printed. */
export const FIGURES_BY_TAG: Readonly<Record<string, FigureOfTag>> = {
  'cchc-kpi-card': { wants: 'indicator', attributes: [], preview: previewCards, freeze: freezeCard },
  'cchc-adoption': { wants: 'indicator', attributes: [], preview: previewAdoptions, freeze: freezeAdoption },
  'dossier-ontime-gauge': {
    attributes: ['basis', 'target', 'bands'],
    preview: previewGauge,
    freeze: freezeGauge,
  },
  'dossier-trend': { attributes: ['chart'], preview: previewTrend, freeze: freezeTrend },
  'province-ranking': {
    wants: 'ranking',
    attributes: ['highlight', 'top'],
    preview: previewRankings,
    freeze: freezeRanking,
  },
  'province-tile-map': {
    wants: 'ranking',
    attributes: ['highlight'],
    preview: previewTileMaps,
    freeze: freezeRanking,
  },
  'cchc-index-breakdown': {
    wants: 'ranking',
    attributes: ['unit', 'chart'],
    preview: previewBreakdowns,
    freeze: freezeBreakdown,
  },
};

/** The tags that can hold a figure by themselves. */
export const FROZEN_TAGS: readonly string[] = Object.keys(FIGURES_BY_TAG);

/** The attributes that any of the tags keeps. */
export const FROZEN_ATTRIBUTES: readonly string[] = [
  ...new Set(Object.values(FIGURES_BY_TAG).flatMap(({ attributes }) => attributes)),
];
