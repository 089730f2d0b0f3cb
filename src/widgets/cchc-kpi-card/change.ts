import { capitalise, gapText, movement, subtract, type Judgement } from '../../figures/comparison.js';
import { isFirstOf34 } from '../../figures/previous-units.js';
import type { CchcDocument, Indicator } from '../../document/schema.js';
import { decimalsFor, showsAlike } from '../../format/decimals.js';
import type { Localizer } from '../../i18n/localizer.js';
import { comparisonMessages } from '../../figures/messages.js';
import type { DrawnRemark } from '../../ui/remark.js';
import { fractionInWords } from './fraction.js';
import { cardMessages } from './messages.js';

const neutral = (sentence: string): Judgement => ({ text: capitalise(sentence), tone: 'neutral' });

/** Whether the previous figure is of another number of units than the present one. */
const isOfAnother = ({ of, previousOf }: Indicator, period: CchcDocument['period']): boolean =>
  previousOf ? previousOf !== of : isFirstOf34(of, period);

/** A change as it is drawn: its direction as a mark, how far, and from where. */
const drawnAs = (
  isRise: boolean,
  amount: string,
  previous: string,
  localizer: Localizer,
): Pick<DrawnRemark, 'mark' | 'drawn'> => ({
  mark: isRise ? '▲' : '▼',
  drawn: localizer.in(cardMessages).from(amount, previous),
});

/** The change of a rank: a smaller number is better, so 27 → 25 is "tăng 2 bậc". */
export function rankChange(
  indicator: Indicator,
  period: CchcDocument['period'],
  localizer: Localizer,
): DrawnRemark | null {
  const { rank, of, previousRank, previousOf } = indicator;
  if (rank === null || previousRank === null) return null;
  const comparison = localizer.in(comparisonMessages);
  const place = previousOf ? `${previousRank}/${previousOf}` : String(previousRank);
  const previous = fractionInWords(place, localizer);
  // A rank greater than the number of units is of another set of units.
  if (previousRank > (of ?? Infinity) || isOfAnother(indicator, period))
    return neutral(comparison.notComparable(previous));
  const risen = previousRank - rank;
  if (risen === 0) return neutral(comparison.sameRank(previous));
  const places = comparison.places(Math.abs(risen));
  const { text, tone } = movement(risen, places, false, null, localizer);
  return {
    text: capitalise(comparison.compared(text, previous)),
    tone,
    ...drawnAs(risen > 0, places, place, localizer),
  };
}

/** The change of a value against the previous period, in its own unit and in percent of what it was. */
export function valueChange(
  indicator: Indicator,
  period: CchcDocument['period'],
  unit: string | null,
  localizer: Localizer,
): DrawnRemark | null {
  const { value, previous, qualifier, better, rank, previousOf } = indicator;
  if (value === null || previous === null) return null;
  const comparison = localizer.in(comparisonMessages);
  // 36 of 63 and 30 of 34 are of two wholes; beside a rank, the numbers are those of ranked units.
  if (rank === null && isOfAnother(indicator, period)) {
    const share = localizer.number(previous) + (previousOf ? `/${localizer.number(previousOf)}` : '');
    return neutral(comparison.notComparable(fractionInWords(share, localizer)));
  }
  const difference = subtract(value, previous);
  const decimals = decimalsFor([value, previous], unit);
  const previousText = localizer.figure(previous, unit, decimals);
  if (difference === 0) return neutral((qualifier ? comparison.similar : comparison.unchanged)(previousText));
  if (showsAlike(value, previous, unit, decimals)) return neutral(comparison.nearlyUnchanged(previousText));
  const size = Math.abs(difference);
  // Against almost nothing, a growth has more digits than meaning.
  const share =
    unit !== '%' && previous * 1e9 > size ? ` (${localizer.percent((size / previous) * 100)})` : '';
  const amount = `${gapText(size, unit, localizer, decimals)}${share}`;
  const from = unit === '%' ? previousText : localizer.number(previous, decimals);
  const { text, tone } = movement(difference, amount, qualifier !== null, better, localizer);
  return {
    text: capitalise(comparison.compared(text, previousText)),
    tone,
    ...drawnAs(difference > 0, qualifier ? comparison.about(amount) : amount, from, localizer),
  };
}
