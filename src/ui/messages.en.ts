import { figuresEnglish } from '../figures/messages.en.js';
import { coreEnglish } from '../i18n/core-messages.en.js';
import type { English } from '../i18n/messages.js';
import { plural } from '../i18n/plural.js';
import type { chartMessages } from './chart-messages.js';
import type { frameMessages } from './messages.js';
import type { tableMessages } from './table-messages.js';

const own: English<typeof frameMessages | typeof tableMessages | typeof chartMessages> = {
  frame: {
    sourceLabel: 'Source:',
    updatedLabel: 'Updated:',
    figure: 'Figure',
    pause: 'Pause updates',
    resume: 'Resume updates',
    paused: 'Automatic updates paused.',
    resumed: 'Automatic updates resumed.',
    retry: 'Try again',
    idle: 'Figures not loaded yet',
    loading: 'Loading figures…',
    empty: 'The source has not published this figure.',
    provisional: 'Includes provisional or estimated figures, which may be revised.',
    stale: (age) => `Old figures: updated ${age}.`,
    keptAfterFailure: (age) => `Keeping the figures loaded ${age}.`,
    stillFromPage: 'Showing the figures written in this page.',
    recovered: 'The figures have been loaded again.',
    correction: (at, note) => `Correction${at && ` of ${at}`}: ${note}`,
    leftOut: (rows, fields) =>
      `The source has errors: ${[rows && `${plural(rows, 'row', 'rows')} left out`, fields && `${plural(fields, 'field', 'fields')} unreadable`].filter(Boolean).join(', ')}.`,
    fromFuture: (moment) => `The moment of the figures is in the future: ${moment}.`,
    reversedPeriod: 'The period that the source names ends before it starts.',
    failures: {
      offline: 'The source of the figures cannot be reached. Please check the connection and try again.',
      unreachable: 'The figures could not be loaded from their source. Please try again later.',
      unreadable: 'The figures of the source cannot be read.',
      absent: 'This figure is not among those of the source.',
      unset: 'There are no figures to show here yet.',
    },
    detail: 'Details for the webmaster',
    menu: {
      name: 'Take the figures',
      failed: 'That failed: this page may have refused a file that is needed.',
    },
  },
  table: {
    show: 'Details and data table',
    period: 'Period',
    notPublished: 'not published',
    unreadable: 'unreadable',
  },
  chart: {
    cannotDraw: 'This page cannot draw the chart; the table has all figures.',
  },
};

/** What widgets of every kind say in English. */
export const sharedEnglish = { ...coreEnglish, ...figuresEnglish, ...own };
