import type { CchcDocument, Indicator } from '../../document/schema.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';
import { repeatedIds } from './repeated.js';
import { seriesChecks } from './series.js';
import { shareChecks } from './shares.js';

/** Units of what can be counted one by one, and is never fewer than none. */
const COUNTED =
  /^(hồ sơ|đơn vị|địa phương|xã|phường|tỉnh|huyện|thủ tục|dịch vụ|người|cán bộ|lượt|phản ánh|văn bản|cases?|dossiers?|units?|people)(?!\p{L})/iu;

function percentChecks({ value, series }: Indicator, path: string, language: ReportLanguage): Finding[] {
  const own = shareChecks([value], `${path}.value`, language);
  return own.length
    ? own
    : shareChecks(
        series.map((point) => point.value),
        `${path}.series`,
        language,
      );
}

function indicatorChecks(indicator: Indicator, path: string, language: ReportLanguage): Finding[] {
  const { words, localizer } = language;
  const { value, rank, series, unit } = indicator;
  const name = localizer.label(unit) ?? '';
  const isUnpublished = value === null && rank === null;
  const isNegative = value !== null && value < 0 && COUNTED.test(name);
  return [
    ...(isUnpublished ? [adviceAt(path, words.checks.unpublished)] : []),
    ...(isNegative ? [problemAt(`${path}.value`, words.checks.negative(localizer.figure(value, name)))] : []),
    ...(name === '%' ? percentChecks(indicator, path, language) : []),
    ...seriesChecks(series, `${path}.series`, language),
  ];
}

/** What of the indicators of a document cannot be right. */
export const indicatorsChecks = ({ indicators }: CchcDocument, language: ReportLanguage): Finding[] => [
  ...repeatedIds(indicators, 'indicators', language),
  ...indicators.flatMap((indicator, index) => indicatorChecks(indicator, `indicators.${index}`, language)),
];
