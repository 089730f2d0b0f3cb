import type { Indicator } from '../../document/schema.js';
import { toAdoptionView } from '../../widgets/cchc-adoption/view.js';
import { kpiFigure } from '../../widgets/cchc-kpi-card/freezing.js';
import { toKpiView, type KpiView } from '../../widgets/cchc-kpi-card/view.js';
import { orderedSeries } from '../../figures/ordered-series.js';
import { isShareNote, previewOf, type PreviewTag } from './preview.js';

const kpiLines = (view: KpiView): string[] =>
  [
    `${view.label}: ${kpiFigure(view)}`,
    view.share?.text,
    view.rank,
    ...view.change.map(({ text }) => text),
    view.target?.text,
    view.sparkline?.sentence,
  ].filter((line) => typeof line === 'string');

/** A card for each indicator. */
export const previewCards: PreviewTag = (document, telling) =>
  document.indicators.map(({ id, series }, index) => {
    const { notes } = orderedSeries(series, (period) => ({ period, value: null }), telling.localizer);
    return previewOf(
      { tag: 'cchc-kpi-card', attributes: { indicator: id } },
      `indicators.${index}`,
      toKpiView(document, id, telling.localizer),
      telling,
      kpiLines,
      (note) => isShareNote(telling)(note) || notes.includes(note),
    );
  });

/** Whether an indicator counts a part of a whole: beside a rank, `of` is the number of ranked units. */
const isShare = ({ value, of, rank }: Indicator): boolean => value !== null && Boolean(of) && rank === null;

/** A dot grid for each indicator that counts a part of a whole. */
export const previewAdoptions: PreviewTag = (document, telling) =>
  document.indicators.flatMap((indicator, index) =>
    isShare(indicator)
      ? previewOf(
          { tag: 'cchc-adoption', attributes: { indicator: indicator.id } },
          `indicators.${index}`,
          toAdoptionView(document, indicator.id, telling.localizer),
          telling,
          ({ label, qualifier, number, rest }) => [
            `${label}: ${[qualifier, number, rest].filter(Boolean).join(' ')}`,
          ],
        )
      : [],
  );
