import { monthsOf } from '../../format/period-months.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';
import { repeated } from './repeated.js';

type Series = readonly { readonly period: string }[];

const firstMonth = (period: string): number => monthsOf(period)?.[0] ?? 0;

/** Periods of a series that stand twice, or go back in time. */
export function seriesChecks(series: Series, path: string, { words }: ReportLanguage): Finding[] {
  const isDisordered = series.some(
    ({ period }, index) => firstMonth(period) < firstMonth(series[index - 1]?.period ?? '0000'),
  );
  return [
    ...repeated(series, ({ period }) => period).map(({ index, key }) =>
      problemAt(`${path}.${index}.period`, words.checks.samePeriod(key)),
    ),
    ...(isDisordered ? [adviceAt(path, words.checks.disorder)] : []),
  ];
}
