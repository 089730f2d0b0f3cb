import type { English } from '../../i18n/messages.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { adoptionMessages } from './messages.js';

const own: English<typeof adoptionMessages> = {
  adoption: {
    units: 'units',
    share: (units, percent) => `${units ? `${units}, ` : ''}which is ${percent}`,
    key: (each, units, done, rest) =>
      `One dot for ${each ? `every ${each}` : 'each of the'} ${units}${each ? ' (rounded)' : ''}: filled ${done}, hollow ${rest} (the rest).`,
  },
};

/** All that `cchc-adoption` says in English. */
export const english = { ...sharedEnglish, ...own };
