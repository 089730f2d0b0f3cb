import {
  isReportedElsewhere,
  figureText,
  type Authoring,
  type FindFigures,
} from '../../figures/authoring.js';
import { nameOf } from '../../figures/ranking.js';
import { unitSetOf } from '../../territory/match-unit.js';
import { freezing } from './freezing.js';
import { toBreakdownView } from './view.js';

/** The parts of the first unit of each ranking that has parts. */
const figures: FindFigures = (document, localizer) =>
  document.rankings.flatMap(({ id, units, parts, entries }, index) => {
    const [first] = entries;
    if (!parts.length || !first) return [];
    const unit = nameOf(first, unitSetOf(units, entries));
    const asked = { ranking: id, unit, compare: undefined, shape: 'rows' } as const;
    const viewed = figureText(
      toBreakdownView(document, asked, localizer),
      ({ label, readouts, takeaways }) => [label, ...readouts, ...takeaways],
      isReportedElsewhere,
    );
    return { attributes: { ranking: id, unit }, path: `rankings.${index}`, viewed };
  });

/** What `cchc-index-breakdown` is where nothing is drawn. */
export const authoring = { wants: 'ranking', freezing, figures } as const satisfies Authoring;
