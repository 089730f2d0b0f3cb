import { defineMessages } from '../../i18n/messages.js';

/** The words of `cchc-adoption` alone. */
export const adoptionMessages = defineMessages('adoption', {
  units: 'đơn vị',
  share: (units: string | null, percent: string) => `${units ? `${units}, ` : ''}bằng ${percent}`,
  key: (each: string | null, units: string, done: string, rest: string) =>
    `Mỗi chấm là ${each ?? 'một'} ${units}${each ? ' (làm tròn)' : ''}: chấm đặc ${done}, chấm rỗng ${rest} (còn lại).`,
});
