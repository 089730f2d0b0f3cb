import { isShareNote, figureText, type Authoring, type FindFigures } from '../../figures/authoring.js';
import { orderedSeries } from '../../figures/ordered-series.js';
import { freezing, kpiFigure } from './freezing.js';
import { toKpiView, type KpiView } from './view.js';

const linesOf = (view: KpiView): string[] =>
  [
    `${view.label}: ${kpiFigure(view)}`,
    view.share?.text,
    view.rank,
    ...view.change.map(({ text }) => text),
    view.target?.text,
    view.sparkline?.sentence,
  ].filter((line) => typeof line === 'string');

/** A card for each indicator. */
const figures: FindFigures = (document, localizer) =>
  document.indicators.map(({ id, series }, index) => {
    const { notes } = orderedSeries(series, (period) => ({ period, value: null }), localizer);
    return {
      attributes: { indicator: id },
      path: `indicators.${index}`,
      viewed: figureText(
        toKpiView(document, id, localizer),
        linesOf,
        (note) => isShareNote(localizer)(note) || notes.includes(note),
      ),
    };
  });

/** What `cchc-kpi-card` is where nothing is drawn. */
export const authoring = { wants: 'indicator', freezing, figures } as const satisfies Authoring;
