import type { CchcDocument } from '../../document/schema.js';
import type { Telling } from '../checks.js';
import { freezeGauge, freezeTrend } from './dossiers.js';
import { originOf, withOwnWords, type Frozen, type TagOptions } from './static-attributes.js';
import { freezeAdoption, freezeCard } from './indicator.js';
import { carrier } from './markup.js';
import { freezeBreakdown } from './parts.js';
import { freezeRanking } from './ranking.js';

export { NotFrozen } from './static-attributes.js';

type Freeze = (document: CchcDocument, options: TagOptions, telling: Telling) => Frozen;

const MAKERS: Readonly<
  Record<string, { readonly freeze: Freeze; readonly wants?: 'indicator' | 'ranking' }>
> = {
  'cchc-kpi-card': { freeze: freezeCard, wants: 'indicator' },
  'cchc-adoption': { freeze: freezeAdoption, wants: 'indicator' },
  'dossier-ontime-gauge': { freeze: freezeGauge },
  'dossier-trend': { freeze: freezeTrend },
  'province-ranking': { freeze: freezeRanking, wants: 'ranking' },
  'province-tile-map': { freeze: freezeRanking, wants: 'ranking' },
  'cchc-index-breakdown': { freeze: freezeBreakdown, wants: 'ranking' },
};

/** The tags that can hold a figure by themselves. */
export const FROZEN_TAGS: readonly string[] = Object.keys(MAKERS);

/** The option that a tag needs to know its figure. */
export const wantedBy = (tag: string): 'indicator' | 'ranking' | undefined => MAKERS[tag]?.wants;

/** The HTML that shows a figure as it is today, and keeps showing it. */
export interface Snapshot {
  readonly html: string;
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
  telling: Telling,
): Snapshot {
  const document = withOwnWords(published, options);
  const frozen = MAKERS[tag]?.freeze(document, options, telling);
  const attributes = {
    locale: telling.localizer.locale,
    'heading-level': options['heading-level'],
    ...frozen?.attributes,
    ...originOf(document, telling),
  };
  return {
    html: carrier(tag, options.as ?? 'tag', attributes, frozen?.inside ?? ''),
    leftOut: frozen?.leftOut ?? [],
  };
}
