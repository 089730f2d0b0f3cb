import { looksLikeShares } from '../../figures/consistency.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import { targetRemark, type Judgement } from '../../figures/comparison.js';
import type { DrawnRemark } from '../../ui/remark.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import { findIndicator, isFound } from '../../figures/find.js';
import type { FigureView, Viewed } from '../../figures/view.js';
import type { CchcDocument, Indicator } from '../../document/schema.js';
import { decimalsFor } from '../../format/decimals.js';
import { neverRoundPast } from '../../format/never-round-past.js';
import type { Localizer } from '../../i18n/localizer.js';
import { comparisonMessages, mismatchMessages } from '../../figures/messages.js';
import { coreMessages } from '../../i18n/core-messages.js';
import { indicatorName } from '../../ui/indicator-name.js';
import { rankChange, valueChange } from './change.js';
import { toSparkline, type SparklineView } from './sparkline.js';
import { fractionInWords } from './fraction.js';
import { cardMessages } from './messages.js';

/** What a card shows of one indicator. */
export interface KpiView extends FigureView {
  /** The figure as a whole sentence. */
  readonly sentence: string;
  /** The figure: `196.000`, `98,5%`, `36/63` or `25/63`. */
  readonly number: string;
  /** The word before it: trên, gần, khoảng, dưới. */
  readonly qualifier: string | null;
  /** The word after it. */
  readonly unit: string | null;
  /** Of "36/63", the share; `null` of nothing. */
  readonly share: { readonly percent: number | null; readonly text: string } | null;
  /** The rank, where it stands beside a value. */
  readonly rank: string | null;
  readonly change: readonly DrawnRemark[];
  readonly target: Judgement | null;
  readonly sparkline: SparklineView | null;
}

const rankText = ({ rank, of }: Indicator): string => (of ? `${rank}/${of}` : String(rank));

/** The figure as a whole sentence. */
function sentenceOf(
  { value }: Indicator,
  { qualifier, number, unit, share }: Pick<KpiView, 'qualifier' | 'number' | 'unit' | 'share'>,
  localizer: Localizer,
): string {
  const { rankIs, shareIs } = localizer.in(cardMessages);
  const figure = fractionInWords(number, localizer);
  if (value === null) return rankIs(figure);
  const text = [qualifier, figure, unit].filter(Boolean).join(' ');
  return share && share.percent !== null ? shareIs(text, share.text) : text;
}

/** Where there is a rank, `of` counts the ranked units; else it is the whole that the value is a part of. */
const wholeOf = ({ value, of, rank }: Indicator): number | null =>
  rank === null && value !== null ? of : null;

/** Whether the percentages of an indicator are most likely shares. Where lower is better, less than 1 % is nothing odd. */
const areShares = ({ value, previous, target, series, better }: Indicator): boolean =>
  better !== 'lower' && looksLikeShares([value, previous, target, ...series.map((point) => point.value)]);

/** What does not add up in an indicator. */
function notesOf(indicator: Indicator, unit: string | null, localizer: Localizer): string[] {
  const { value, of, rank } = indicator;
  const { partOverWhole, percentRange, rankOverCount, sharesLikely } = localizer.in(mismatchMessages);
  const whole = wholeOf(indicator);
  const notes: string[] = [];
  if (rank !== null && of && rank > of) notes.push(rankOverCount(String(rank), String(of)));
  if (whole !== null && value !== null && value > whole)
    notes.push(partOverWhole(...distinctFigures(value, whole, null, localizer)));
  if (unit === '%' && value !== null && (value < 0 || value > 100))
    notes.push(percentRange(localizer.percent(value)));
  if (unit === '%' && areShares(indicator)) notes.push(sharesLikely);
  return notes;
}

function shareOf(indicator: Indicator, localizer: Localizer): KpiView['share'] {
  const { value, qualifier } = indicator;
  const whole = wholeOf(indicator);
  if (whole === null || value === null) return null;
  if (whole === 0)
    return value === 0
      ? { percent: null, text: localizer.in(mismatchMessages).noUnits(localizer.label(indicator.unit)) }
      : null;
  const percent = (value / whole) * 100;
  return { percent, text: localizer.qualified(qualifier, localizer.percent(percent)) };
}

/** The figure in large: the value, alone or of its whole, or else the rank. */
function numberOf(indicator: Indicator, unit: string | null, localizer: Localizer): string {
  const { value: exact, target, better, previous } = indicator;
  const whole = wholeOf(indicator);
  if (exact === null) return rankText(indicator);
  const decimals = decimalsFor([exact, previous], unit);
  const value = target === null ? exact : neverRoundPast(exact, [target], better === 'lower', decimals);
  if (whole) return `${localizer.number(value)}/${localizer.number(whole)}`;
  return localizer.figure(value, unit === '%' ? unit : null, decimals);
}

function targetOf(indicator: Indicator, unit: string | null, localizer: Localizer): Judgement | null {
  const { value, rank, target, qualifier, better } = indicator;
  if (target === null) return null;
  if (value !== null) return targetRemark({ value, qualifier, unit, better }, target, localizer);
  return rank === null
    ? null
    : targetRemark({ value: rank, qualifier: null, unit: null, better: 'lower' }, target, localizer);
}

function changesOf(
  indicator: Indicator,
  { period }: CchcDocument,
  unit: string | null,
  localizer: Localizer,
): DrawnRemark[] {
  const count = indicator.mergedFrom ?? 0;
  const merged =
    count > 1
      ? { text: localizer.in(comparisonMessages).beforeMerger(count), tone: 'neutral' as const }
      : null;
  const remarks: (DrawnRemark | null)[] = [
    valueChange(indicator, period, unit, localizer),
    rankChange(indicator, period, localizer),
    merged,
  ];
  return remarks.filter((remark): remark is DrawnRemark => remark !== null);
}

/** The card of one indicator of a document. */
export function toKpiView(document: CchcDocument, id: string, localizer: Localizer): Viewed<KpiView> {
  const indicator = findIndicator(document, id);
  if (!isFound(indicator)) return indicator;
  const { value, rank, qualifier, series } = indicator;
  if (value === null && rank === null) return indicator.unreadable ? unreadableFigure() : 'empty';
  const unit = localizer.label(indicator.unit);
  const sparkline = toSparkline(series, unit, localizer);
  const figure = {
    number: numberOf(indicator, unit, localizer),
    qualifier: value !== null && qualifier ? localizer.in(coreMessages).qualifiers[qualifier] : null,
    unit: unit === '%' || value === null ? null : unit,
    share: shareOf(indicator, localizer),
  };
  const place = fractionInWords(rankText(indicator), localizer);
  return {
    ...figure,
    sentence: sentenceOf(indicator, figure, localizer),
    label: indicatorName(indicator, localizer),
    notes: [...notesOf(indicator, unit, localizer), ...(sparkline?.notes ?? [])],
    rank: value !== null && rank !== null ? localizer.in(cardMessages).rankIs(place) : null,
    change: changesOf(indicator, document, unit, localizer),
    target: targetOf(indicator, unit, localizer),
    sparkline,
  };
}
