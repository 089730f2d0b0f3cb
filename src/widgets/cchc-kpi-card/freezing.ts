import type { CchcDocument, Indicator } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import type { Freezing, Frozen, TagOptions } from '../../figures/frozen.js';
import { isFirstOf34 } from '../../figures/previous-units.js';
import type { Localizer } from '../../i18n/localizer.js';
import { content, inParentheses } from '../../snapshot/markup.js';
import { indicatorOf, originWords, viewOf } from '../../snapshot/static-attributes.js';
import { toKpiView, type KpiView } from './view.js';

/** The figure of a card in one line: `trên 196.000 hồ sơ`. */
export const kpiFigure = ({ qualifier, number, unit }: KpiView): string =>
  [qualifier, number, unit].filter(Boolean).join(' ');

/** The names of the fields that are published but cannot be said by the tag itself. */
const omittedFields = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(fields).filter(
    (name) => fields[name] !== null && fields[name] !== undefined && fields[name] !== false,
  );

/**
 * Whether a tag by itself, which has no word for the number of units before, compares ranks and parts of a whole as the
 * source does.
 */
const isComparedAlike = (
  { of, previousOf, previousRank }: Indicator,
  period: CchcDocument['period'],
): boolean =>
  (previousOf === null || (previousOf === of && !isFirstOf34(of, period))) &&
  (of === null || (previousRank ?? 0) <= of);

/** The previous value, where the tag by itself compares it as the source does; nor could it tell of former units. */
function previousValue(indicator: Indicator, period: CchcDocument['period']): number | null {
  const { previous, rank, mergedFrom } = indicator;
  const isTold = (mergedFrom ?? 0) <= 1 && (rank !== null || isComparedAlike(indicator, period));
  return isTold ? previous : null;
}

/** The attribute `previous`: of a rank the one before. A change of what is better lower would be praised the wrong way. */
function previousFigure(
  indicator: Indicator,
  praises: boolean,
  period: CchcDocument['period'],
): number | null {
  if (indicator.value !== null) return praises ? previousValue(indicator, period) : null;
  return isComparedAlike(indicator, period) ? indicator.previousRank : null;
}

/** A card: the tag has no word for `better`, without which change and target would be praised the wrong way round. */
function freezeCard(document: CchcDocument, { indicator: asked }: TagOptions, localizer: Localizer): Frozen {
  const id = asked ?? ONLY;
  const view = viewOf(toKpiView(document, id, localizer), localizer);
  const indicator = indicatorOf(document, id);
  const { value, qualifier, of, rank, previous, previousRank, target, better, series, provisional } =
    indicator;
  const isRank = value === null;
  const praises = isRank || better === null || better === 'higher';
  const before = previousFigure(indicator, praises, document.period);
  const goal = praises ? target : null;
  return {
    attributes: {
      indicator: asked,
      label: view.label,
      value,
      qualifier: isRank ? null : qualifier,
      unit: localizer.label(indicator.unit),
      of,
      rank,
      previous: before,
      target: goal,
    },
    inside: content(`${view.label}: ${kpiFigure(view)}${inParentheses(originWords(document, localizer))}.`),
    leftOut: omittedFields({
      previous: !isRank && before === null ? previous : null,
      previousRank: !isRank || before === null ? previousRank : null,
      target: goal === null ? target : null,
      series: series.length > 1,
      provisional,
    }),
  };
}

/** How `cchc-kpi-card` is frozen. */
export const freezing: Freezing = { attributes: [], freeze: freezeCard };
