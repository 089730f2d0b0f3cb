import type { English } from '../../i18n/messages.js';
import { sharedEnglish } from '../../ui/messages.en.js';
import type { cardMessages } from './messages.js';

const own: English<typeof cardMessages> = {
  card: {
    rankIs: (rank) => `Ranked ${rank}`,
    shareIs: (part, percent) => `${part}, or ${percent}`,
    from: (amount, previous) => `${amount} from ${previous}`,
    value: 'Value',
  },
};

/** All that `cchc-kpi-card` says in English. */
export const english = { ...sharedEnglish, ...own };
