import { defineMessages } from '../../i18n/messages.js';

/** The words of `cchc-kpi-card` alone. */
export const cardMessages = defineMessages('card', {
  rankIs: (rank: string) => `Xếp thứ ${rank}`,
  shareIs: (part: string, percent: string) => `${part}, bằng ${percent}`,
  from: (amount: string, previous: string) => `${amount} từ ${previous}`,
  value: 'Giá trị',
});
