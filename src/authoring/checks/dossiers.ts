import type { CchcDocument } from '../../document/schema.js';
import { adviceAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';
import { seriesChecks } from './series.js';
import { shareChecks } from './shares.js';

/** What of the dossiers of a document cannot be right. */
export function dossiersChecks({ dossiers }: CchcDocument, language: ReportLanguage): Finding[] {
  if (!dossiers) return [];
  const { onTimeRate, basis, series } = dossiers;
  const rates = series.map((point) => point.onTimeRate);
  return [
    ...(onTimeRate !== null && basis === null
      ? [adviceAt('dossiers', language.words.checks.rateWithoutBasis)]
      : []),
    ...shareChecks([onTimeRate], 'dossiers.onTimeRate', language),
    ...shareChecks(rates, 'dossiers.series', language),
    ...seriesChecks(series, 'dossiers.series', language),
  ];
}
