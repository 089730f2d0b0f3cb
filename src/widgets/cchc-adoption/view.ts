import { findIndicator, isFound } from '../../figures/find.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import type { FigureView, Viewed } from '../../figures/view.js';
import { subtract } from '../../figures/comparison.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument, Indicator } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { comparisonMessages, mismatchMessages } from '../../figures/messages.js';
import { coreMessages } from '../../i18n/core-messages.js';
import { indicatorName } from '../../ui/indicator-name.js';
import { dotsOf, type Dots } from './dots.js';
import { adoptionMessages } from './messages.js';

/** What the dot grid shows of one indicator. */
export interface AdoptionView extends FigureView {
  /** The word before the figure: trên, gần, khoảng, dưới. */
  readonly qualifier: string | null;
  /** The figure: `36/63`. */
  readonly number: string;
  /** The rest of the sentence: what is counted, and the share. */
  readonly rest: string;
  /** All of it as a voice reads it, to which a slash is silent. */
  readonly sentence: string;
  /** The dots; `null` where there is nothing to count. */
  readonly dots: Dots | null;
  /** What the dots are. */
  readonly key: string;
}

function keyOf(
  part: number,
  whole: number,
  { each }: Dots,
  { qualifier, unit }: Indicator,
  localizer: Localizer,
): string {
  const adoption = localizer.in(adoptionMessages);
  const comparison = localizer.in(comparisonMessages);
  const rest = localizer.number(subtract(whole, part));
  const units = localizer.label(unit) ?? adoption.units;
  const done = localizer.qualified(qualifier, localizer.number(part));
  return adoption.key(
    each === 1 ? null : localizer.number(each),
    units,
    done,
    qualifier ? comparison.about(rest) : rest,
  );
}

function notesOf(value: number, whole: number, localizer: Localizer): string[] {
  const { partOverWhole, percentRange } = localizer.in(mismatchMessages);
  if (value > whole) return [partOverWhole(...distinctFigures(value, whole, null, localizer))];
  return value < 0 ? [percentRange(localizer.percent((value / whole) * 100))] : [];
}

/** What is shown where there is none that could have done something. */
function viewOfNone(indicator: Indicator, localizer: Localizer): AdoptionView {
  const rest = localizer.in(mismatchMessages).noUnits(localizer.label(indicator.unit));
  const label = indicatorName(indicator, localizer);
  return { label, notes: [], qualifier: null, number: '0/0', rest, sentence: rest, dots: null, key: '' };
}

/** The figure and the rest of its sentence. */
function figureOf(
  value: number,
  of: number,
  { qualifier, unit }: Indicator,
  localizer: Localizer,
): Pick<AdoptionView, 'qualifier' | 'number' | 'rest' | 'sentence'> {
  const { qualifiers, ofWhole } = localizer.in(coreMessages);
  const percent = localizer.qualified(qualifier, localizer.percent((value / of) * 100));
  const rest = localizer.in(adoptionMessages).share(localizer.label(unit), percent);
  const [part, whole] = [localizer.number(value), localizer.number(of)];
  return {
    qualifier: qualifier && qualifiers[qualifier],
    number: `${part}/${whole}`,
    rest,
    sentence: `${ofWhole(localizer.qualified(qualifier, part), whole)} ${rest}`,
  };
}

/** The dot grid of one indicator of a document: how many of a whole have done something. */
export function toAdoptionView(
  document: CchcDocument,
  id: string,
  localizer: Localizer,
): Viewed<AdoptionView> {
  const indicator = findIndicator(document, id);
  if (!isFound(indicator)) return indicator;
  const { value, of, rank, unreadable } = indicator;
  if (value === null) return unreadable ? unreadableFigure() : 'empty';
  // Beside a rank, `of` is the number of ranked units.
  if (of === null || rank !== null || (of === 0 && value !== 0))
    return new DataError('invalid', { field: 'of' });
  if (of === 0) return viewOfNone(indicator, localizer);
  const part = Math.min(of, Math.max(0, value));
  const dots = dotsOf(part, of);
  return {
    label: indicatorName(indicator, localizer),
    notes: notesOf(value, of, localizer),
    ...figureOf(value, of, indicator, localizer),
    dots,
    key: keyOf(part, of, dots, indicator, localizer),
  };
}
