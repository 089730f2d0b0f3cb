import { capitalise, gapText, movement, subtract, type Remark } from '../../figures/comparison.js';
import { isFirstOf34 } from '../../figures/previous-units.js';
import type { CchcDocument, Indicator } from '../../document/schema.js';
import { decimalsFor, showsAlike } from '../../format/decimals.js';
import type { Localizer } from '../../i18n/localizer.js';
import { comparisonMessages } from '../../figures/messages.js';

const neutral = (sentence: string): Remark => ({ text: capitalise(sentence), tone: 'neutral' });

/** Whether the previous figure is of another number of units than the present one. */
const isOfAnother = ({ of, previousOf }: Indicator, period: CchcDocument['period']): boolean =>
  previousOf ? previousOf !== of : isFirstOf34(of, period);

/** The change of a rank: a smaller number is better, so 27 → 25 is "tăng 2 bậc". */
export function rankChange(
  indicator: Indicator,
  period: CchcDocument['period'],
  localizer: Localizer,
): Remark | null {
  const { rank, of, previousRank, previousOf } = indicator;
  if (rank === null || previousRank === null) return null;
  const comparison = localizer.in(comparisonMessages);
  const previous = previousOf ? `${previousRank}/${previousOf}` : String(previousRank);
  // A rank beyond the number of units was among others.
  if (previousRank > (of ?? Infinity) || isOfAnother(indicator, period))
    return neutral(comparison.notComparable(previous));
  const risen = previousRank - rank;
  if (risen === 0) return neutral(comparison.sameRank(previous));
  const change = (risen > 0 ? comparison.increase : comparison.decrease)(comparison.places(Math.abs(risen)));
  return { text: capitalise(comparison.compared(change, previous)), tone: risen > 0 ? 'good' : 'bad' };
}

/** The change of a value against the previous period, in its own unit and in percent of what it was. */
export function valueChange(
  indicator: Indicator,
  period: CchcDocument['period'],
  unit: string | null,
  localizer: Localizer,
): Remark | null {
  const { value, previous, qualifier, better, rank, previousOf } = indicator;
  if (value === null || previous === null) return null;
  const comparison = localizer.in(comparisonMessages);
  // 36 of 63 and 30 of 34 are of two wholes; beside a rank, the numbers are those of ranked units.
  if (rank === null && isOfAnother(indicator, period))
    return neutral(
      comparison.notComparable(
        localizer.number(previous) + (previousOf ? `/${localizer.number(previousOf)}` : ''),
      ),
    );
  const difference = subtract(value, previous);
  const decimals = decimalsFor([value, previous], unit);
  const previousText = localizer.figure(previous, unit, decimals);
  if (difference === 0) return neutral((qualifier ? comparison.similar : comparison.unchanged)(previousText));
  if (showsAlike(value, previous, unit, decimals)) return neutral(comparison.nearlyUnchanged(previousText));
  const size = Math.abs(difference);
  const share = unit !== '%' && previous > 0 ? ` (${localizer.percent((size / previous) * 100)})` : '';
  const change = movement(
    difference,
    `${gapText(size, unit, localizer, decimals)}${share}`,
    qualifier !== null,
    better,
    localizer,
  );
  return { ...change, text: capitalise(comparison.compared(change.text, previousText)) };
}
