import { defineMessages } from '../../i18n/messages.js';
import { uncapitalise } from '../../lib/uncapitalise.js';

/** The words of `dossier-ontime-gauge` alone. */
export const gaugeMessages = defineMessages('gauge', {
  label: 'Tỷ lệ hồ sơ đúng hạn',
  basisNotPublished: 'Nguồn không có đủ số liệu cho cách tính được yêu cầu; hiển thị tỷ lệ nguồn công bố.',
  resolvedEarly: 'Trước hạn',
  resolvedOnTime: 'Đúng hạn',
  resolvedLate: 'Trễ hạn',
  pending: 'Đang xử lý',
  pendingOnTime: 'Trong hạn',
  pendingLate: 'Quá hạn',
  onTimeTotal: 'Đúng hạn và trong hạn',
  overdueTotal: 'Trễ hạn và quá hạn',
  notOnTime: 'Không đúng hạn',
  dossiers: 'hồ sơ',
  noDossiers: 'Không phát sinh hồ sơ',
  nothingResolved: 'Chưa có hồ sơ được giải quyết',
  noRate: 'Chưa công bố tỷ lệ',
  band: (from: string, to: string) => `Mức từ ${from} đến dưới ${to}`,
  topBand: (from: string) => `Mức từ ${from} trở lên`,
  bottomBand: (to: string) => `Mức dưới ${to}`,
  namedBand: (name: string, range: string) => `${name} (${uncapitalise(range)})`,
});
