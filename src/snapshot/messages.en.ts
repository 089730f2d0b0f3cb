import type { English } from '../i18n/messages.js';
import type { snapshotMessages } from './messages.js';

/** The words of a figure as text, in English. */
export const snapshotEnglish: English<typeof snapshotMessages> = {
  snapshot: {
    accessed: (source, moment) => `${source}, accessed ${moment}`,
    code: 'Code',
    previousRank: 'Previous rank',
    maximum: 'Maximum',
    ties: (rank, names) => `Rank ${rank} is shared by ${names}`,
    leftOut: (names) =>
      `A tag by itself cannot say these, which are left out: ${names}. Readers see the figure; the rest needs an endpoint.`,
    nothing: 'The source has not published this figure, so there is nothing to keep.',
    qualifier:
      'This tag has no words for over, nearly, about, under: what is approximate would claim to be exact. Use cchc-kpi-card.',
  },
};
