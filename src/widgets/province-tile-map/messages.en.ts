import type { English } from '../../i18n/messages.js';
import { plural } from '../../i18n/plural.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { mapMessages } from './messages.js';

const own: English<typeof mapMessages> = {
  map: {
    label: 'Map of the provinces and cities',
    hint: 'Choose a tile for the figures of its province or city.',
    ends: 'First and last of the ranking',
    archipelago: (name, province) => `The ${name} archipelago is shaded by the figures of ${province}.`,
    unplaced: (count, names) =>
      `${plural(count, 'row', 'rows')} not on the map (code and name differ, or given twice): ${names}.`,
    onlyProvinces: 'units (there is a map of the 34 or 63 provinces and cities only: VN-34 or VN-63)',
  },
};

/** All that `province-tile-map` says in English. */
export const english = { ...sharedEnglish, ...own };
