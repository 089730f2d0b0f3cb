import type { CchcDocument } from '../../document/schema.js';
import { adviceAt, type Finding } from '../finding.js';
import type { Telling } from '../telling.js';
import { seriesChecks } from './series.js';
import { shareChecks } from './shares.js';

/** What of the dossiers of a document cannot be right. */
export function dossiersChecks({ dossiers }: CchcDocument, telling: Telling): Finding[] {
  if (!dossiers) return [];
  const { onTimeRate, basis, series } = dossiers;
  const rates = series.map((point) => point.onTimeRate);
  return [
    ...(onTimeRate !== null && basis === null
      ? [adviceAt('dossiers', telling.words.checks.rateWithoutBasis)]
      : []),
    ...shareChecks([onTimeRate], 'dossiers.onTimeRate', telling),
    ...shareChecks(rates, 'dossiers.series', telling),
    ...seriesChecks(series, 'dossiers.series', telling),
  ];
}
