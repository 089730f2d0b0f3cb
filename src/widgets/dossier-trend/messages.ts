import { defineMessages } from '../../i18n/messages.js';
import { uncapitalise } from '../../lib/uncapitalise.js';

/** The words of `dossier-trend` alone. */
export const trendMessages = defineMessages('trend', {
  label: 'Hồ sơ theo thời gian',
  counts: 'Số hồ sơ',
  rate: 'Tỷ lệ đúng hạn',
  scaleFrom: (least: string) => `trục đứng bắt đầu từ ${least}`,
  navigation: 'Đi qua từng kỳ bằng phím mũi tên',
  brokenAt:
    'Từ 01/07/2025 (đường kẻ đứt) số liệu theo đơn vị hành chính mới, không so sánh trực tiếp với trước đó.',
  headline: (name: string, figure: string, period: string) => `${period}: ${uncapitalise(name)} ${figure}`,
  since: (name: string, period: string) => `${name} từ ${uncapitalise(period)}`,
  directions: {
    up: (since: string) => `cao hơn ${uncapitalise(since)}`,
    down: (since: string) => `thấp hơn ${uncapitalise(since)}`,
    level: (since: string) => `bằng ${uncapitalise(since)}`,
  },
});
