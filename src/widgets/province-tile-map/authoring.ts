import {
  isReportedElsewhere,
  isView,
  figureText,
  type Authoring,
  type FindFigures,
} from '../../figures/authoring.js';
import { freezing } from './freezing.js';
import { toTileMapView, type TileMapView } from './view.js';

const linesOf = ({ label, scope, withoutData, remarks }: TileMapView): string[] =>
  [`${label} — ${scope}`, withoutData, ...remarks].filter((line) => line !== null);

/** A map for each ranking of provinces. */
const figures: FindFigures = (document, localizer) =>
  document.rankings.flatMap(({ id }, index) => {
    const viewed = figureText(
      toTileMapView(document, { id, highlight: undefined }, localizer),
      linesOf,
      isReportedElsewhere,
    );
    return isView(viewed) ? { attributes: { ranking: id }, path: `rankings.${index}`, viewed } : [];
  });

/** What `province-tile-map` is where nothing is drawn. */
export const authoring = { wants: 'ranking', freezing, figures } as const satisfies Authoring;
