import { capitalise, subtract, targetRemark, type Judgement } from '../../figures/comparison.js';
import { tableMessages } from '../../ui/table-messages.js';
import type { FigureView, Viewed } from '../../figures/view.js';
import type { Basis, CchcDocument, Dossiers } from '../../document/schema.js';
import { neverRoundPast } from '../../format/never-round-past.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import type { Localizer } from '../../i18n/localizer.js';
import { attributeMessages, type Misread } from '../../figures/messages.js';
import { coreMessages } from '../../i18n/core-messages.js';
import type { Band } from './bands.js';
import { mismatchNotes } from './checks.js';
import { countsOf, type CountView } from './counts.js';
import { lateTotal, rateOf, resolvedTotal, type Rate } from './rate.js';
import { gaugeMessages } from './messages.js';

/** What the gauge shows. */
export interface GaugeView extends FigureView {
  /** The rate, or the words that stand for it where there is none. */
  readonly figure: string;
  readonly qualifier: string | null;
  /** The rate with how exact it is. */
  readonly sentence: string;
  /** The filled part of the bar, from 0 to 100; `null` without a rate. */
  readonly filled: number | null;
  /** The definition that the rate follows. */
  readonly definition: string | null;
  /** What the target says of the rate, and where it stands on the bar. */
  readonly target: (Judgement & { readonly at: number }) | null;
  /** What is not in time, by its name, its count and its share, as far as they are known; `null` where there is none. */
  readonly late: string | null;
  /** The band of the rate in words. */
  readonly band: string | null;
  /** The bounds between bands, as marks on the bar. */
  readonly bounds: readonly number[];
  /** The counts, each whole with its parts behind it. */
  readonly counts: readonly (readonly CountView[])[];
}

/** What the tag asks of the gauge. */
export interface GaugeOptions {
  readonly basis: Basis | null;
  readonly target: number | null;
  readonly bands: readonly Band[];
  /** The attributes that could not be understood. */
  readonly misread: readonly Misread[];
}

/** The band that holds a rate, in words: its name, and its bounds. */
function bandText(percent: number, bands: readonly Band[], localizer: Localizer): string | null {
  if (bands.length === 0) return null;
  const { band, topBand, bottomBand, namedBand } = localizer.in(gaugeMessages);
  const index = bands.findIndex(({ from }) => percent >= from);
  const above = bands[(index === -1 ? bands.length : index) - 1];
  const own = bands[index];
  if (!own) return above ? bottomBand(localizer.percent(above.from)) : null;
  const range = above
    ? band(localizer.percent(own.from), localizer.percent(above.from))
    : topBand(localizer.percent(own.from));
  return own.name ? namedBand(own.name, range) : range;
}

/** The words in place of a rate. */
function withoutRate(dossiers: Dossiers, basis: Basis | null, localizer: Localizer): string {
  const gauge = localizer.in(gaugeMessages);
  if (dossiers.received === 0) return gauge.noDossiers;
  if (dossiers.unreadable) return capitalise(localizer.in(tableMessages).unreadable);
  return basis === 'resolved' && resolvedTotal(dossiers) === 0 ? gauge.nothingResolved : gauge.noRate;
}

function targetOf(
  { percent }: Rate,
  { qualifier }: Dossiers,
  target: number | null,
  localizer: Localizer,
): GaugeView['target'] {
  if (target === null || target < 0 || target > 100) return null;
  return {
    ...targetRemark({ value: percent, qualifier, unit: '%', better: 'higher' }, target, localizer),
    at: target,
  };
}

/** What the part that is late says. Where the rate is not exact, nobody knows its share. */
function lateOf(
  { basis, isPublished }: Rate,
  dossiers: Dossiers,
  percent: number,
  localizer: Localizer,
): string | null {
  if (percent <= 0) return null;
  const gauge = localizer.in(gaugeMessages);
  const name = { '766': gauge.overdueTotal, resolved: gauge.resolvedLate, unknown: gauge.notOnTime };
  const count = lateTotal(dossiers, basis);
  const share = isPublished && dossiers.qualifier ? null : localizer.percent(percent);
  const text =
    count === null ? share : `${localizer.number(count)} ${gauge.dossiers}${share ? ` (${share})` : ''}`;
  return [name[basis ?? 'unknown'], text].filter(Boolean).join(': ');
}

/** The rate with all that explains it. */
function rateView(rate: Rate, dossiers: Dossiers, { target, bands }: GaugeOptions, localizer: Localizer) {
  const { qualifiers } = localizer.in(coreMessages);
  const qualifier = rate.isPublished ? dossiers.qualifier : null;
  const bounds = bands.map(({ from }) => from);
  const shown = neverRoundPast(rate.percent, [target ?? 0, ...bounds]);
  const figure = localizer.percent(shown);
  return {
    figure,
    qualifier: qualifier && qualifiers[qualifier],
    sentence: localizer.qualified(qualifier, figure),
    late: lateOf(rate, dossiers, subtract(100, shown), localizer),
    filled: Math.min(100, Math.max(0, rate.percent)),
    definition: localizer.in(dossierMessages).bases[rate.basis ?? 'unknown'],
    target: targetOf(rate, { ...dossiers, qualifier }, target, localizer),
    band: bandText(rate.percent, bands, localizer),
    bounds: bounds.filter((from) => from > 0 && from < 100),
  };
}

/** The gauge of a document's dossiers. */
export function toGaugeView(
  { dossiers }: CchcDocument,
  options: GaugeOptions,
  localizer: Localizer,
): Viewed<GaugeView> {
  if (!dossiers) return 'empty';
  const gauge = localizer.in(gaugeMessages);
  const counts = countsOf(dossiers, localizer);
  const rate = dossiers.received === 0 ? null : rateOf(dossiers, options.basis);
  if (!rate && counts.length === 0) return 'empty';
  const none = {
    ...{ qualifier: null, sentence: '', filled: null, definition: null },
    ...{ target: null, late: null, band: null, bounds: [] },
  };
  const lacksAsked = rate && options.basis && rate.basis !== options.basis;
  return {
    label: gauge.label,
    notes: [
      ...mismatchNotes(dossiers, rate, localizer),
      ...(lacksAsked ? [gauge.basisNotPublished] : []),
      ...options.misread.map((one) => localizer.in(attributeMessages).badAttribute(...one)),
    ],
    counts,
    ...(rate
      ? rateView(rate, dossiers, options, localizer)
      : { ...none, figure: withoutRate(dossiers, options.basis, localizer) }),
  };
}
