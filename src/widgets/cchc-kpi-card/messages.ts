import { defineMessages } from '../../i18n/messages.js';

/** The words of `cchc-kpi-card` alone. */
export const cardMessages = defineMessages('card', {
  rankIs: (rank: string) => `Xếp thứ ${rank}`,
  shareOf: (part: string, whole: string, percent: string) => `${part} trên ${whole}, bằng ${percent}`,
  value: 'Giá trị',
});
