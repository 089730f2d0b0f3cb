import type { English } from '../../i18n/messages.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { breakdownMessages } from './messages.js';

const own: English<typeof breakdownMessages> = {
  breakdown: {
    label: 'Parts of the index',
    part: 'Part',
    total: 'Total',
    points: 'Points',
    ofMaximum: (points, max, percent) => `${points}/${max} (${percent})`,
    notApplicable: 'not applicable',
    mean: 'Mean of the units',
    navigation: 'Move through the parts with the arrow keys',
    axis: 'Percent of the maximum',
    score: (score) => `total ${score}`,
    extremes: (best, worst) => `closest to the maximum in ${best}, furthest from it in ${worst}`,
    unitNotFound: (wanted) => `The unit “${wanted}” is not in the data.`,
  },
};

/** All that `cchc-index-breakdown` says in English. */
export const english = { ...sharedEnglish, ...own };
