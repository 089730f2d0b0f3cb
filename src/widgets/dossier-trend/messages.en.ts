import { uncapitalise } from '../../lib/uncapitalise.js';
import type { English } from '../../i18n/messages.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { trendMessages } from './messages.js';

const own: English<typeof trendMessages> = {
  trend: {
    label: 'Dossiers over time',
    counts: 'Dossiers',
    rate: 'On-time rate',
    scaleFrom: (least) => `the scale starts at ${least}`,
    navigation: 'Move through the periods with the arrow keys',
    brokenAt:
      'From 1 July 2025 (the broken line) by the new administrative units, not directly comparable with before.',
    headline: (name, figure, period) => `${period}: ${uncapitalise(name)} ${figure}`,
    since: (name, period) => `${name} since ${period}`,
    directions: {
      up: (since) => `above ${since}`,
      down: (since) => `below ${since}`,
      level: (since) => `the same as in ${since}`,
    },
  },
};

/** All that `dossier-trend` says in English. */
export const english = { ...sharedEnglish, ...own };
