import type { English } from '../../i18n/messages.js';
import { plural } from '../../i18n/plural.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { rankingTableMessages } from './messages.js';

const own: English<typeof rankingTableMessages> = {
  rankingTable: {
    label: 'Ranking',
    change: 'Change',
    previous: (period, hasRings) => (hasRings ? 'ring: ' : '') + period,
    same: 'unchanged',
    noPrevious: 'no previous rank',
    notComparable: 'The previous ranks are of another set of units and not comparable.',
    incomparable: 'not comparable',
    formerUnits: (change, count) => `${change} (in the new borders of ${count} former provinces)`,
    showAll: (count) => `Show all ${plural(count, 'unit', 'units')}`,
    showTop: (count) => `Show the first ${count} only`,
    allShown: (count) => `Showing all ${plural(count, 'unit', 'units')}.`,
    search: 'Find a unit',
    found: (count) => (count ? `${plural(count, 'unit', 'units')} found.` : 'No unit found.'),
    sortable: 'Press a column name to sort.',
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  },
};

/** All that `province-ranking` says in English. */
export const english = { ...sharedEnglish, ...own };
