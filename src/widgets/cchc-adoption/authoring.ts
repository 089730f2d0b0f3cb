import { figureText, type Authoring, type FindFigures } from '../../figures/authoring.js';
import type { Indicator } from '../../document/schema.js';
import { freezing } from './freezing.js';
import { toAdoptionView } from './view.js';

/** Whether an indicator counts a part of a whole: beside a rank, `of` is the number of ranked units. */
const isShare = ({ value, of, rank }: Indicator): boolean => value !== null && Boolean(of) && rank === null;

/** A dot grid for each indicator that counts a part of a whole. */
const figures: FindFigures = (document, localizer) =>
  document.indicators.flatMap((indicator, index) =>
    isShare(indicator)
      ? {
          attributes: { indicator: indicator.id },
          path: `indicators.${index}`,
          viewed: figureText(
            toAdoptionView(document, indicator.id, localizer),
            ({ label, qualifier, number, rest }) => [
              `${label}: ${[qualifier, number, rest].filter(Boolean).join(' ')}`,
            ],
          ),
        }
      : [],
  );

/** What `cchc-adoption` is where nothing is drawn. */
export const authoring = { wants: 'indicator', freezing, figures } as const satisfies Authoring;
