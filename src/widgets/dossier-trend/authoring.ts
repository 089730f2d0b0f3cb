import {
  isReportedElsewhere,
  figureText,
  type Authoring,
  type FindFigures,
} from '../../figures/authoring.js';
import { freezing } from './freezing.js';
import { toTrendView } from './view.js';

/** The trend of a document's dossiers. Its notes describe the source, and name no mistake. */
const figures: FindFigures = (document, localizer) => {
  if (!document.dossiers?.series.length) return [];
  const viewed = figureText(
    toTrendView(document, 'line', localizer),
    ({ takeaways, notes }) => [...takeaways, ...notes],
    isReportedElsewhere,
  );
  return [{ attributes: {}, path: 'dossiers.series', viewed }];
};

/** What `dossier-trend` is where nothing is drawn. */
export const authoring = { freezing, figures } as const satisfies Authoring;
