import type { English } from '../../i18n/messages.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { gaugeMessages } from './messages.js';

const own: English<typeof gaugeMessages> = {
  gauge: {
    label: 'Dossiers handled on time',
    basisNotPublished:
      'The source lacks the counts for the requested definition; its published rate is shown.',
    resolvedEarly: 'Early',
    resolvedOnTime: 'On time',
    resolvedLate: 'Late',
    pending: 'In process',
    pendingOnTime: 'Within the deadline',
    pendingLate: 'Overdue',
    onTimeTotal: 'On time or within the deadline',
    overdueTotal: 'Late or overdue',
    notOnTime: 'Not on time',
    dossiers: 'dossiers',
    noDossiers: 'No dossiers in this period',
    nothingResolved: 'No dossier resolved yet',
    noRate: 'Rate not published',
    band: (from, to) => `Band from ${from} to under ${to}`,
    topBand: (from) => `Band from ${from} up`,
    bottomBand: (to) => `Band under ${to}`,
    namedBand: (name, range) => `${name} (${range})`,
  },
};

/** All that `dossier-ontime-gauge` says in English. */
export const english = { ...sharedEnglish, ...own };
