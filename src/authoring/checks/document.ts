import { isFuture, isReversed } from '../../document/document-times.js';
import type { CchcDocument } from '../../document/schema.js';
import { isOlderThan, parseDuration, parseMoment } from '../../format/date.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';
import { dossiersChecks } from './dossiers.js';
import { indicatorsChecks } from './indicators.js';
import { rankingsChecks } from './rankings.js';

function correctionChecks(
  { corrections, indicators, rankings }: CchcDocument,
  { words }: ReportLanguage,
): Finding[] {
  return corrections.flatMap(({ indicator, ranking, dossiers }, index) => {
    const path = `corrections.${index}`;
    if (!indicator && !ranking && !dossiers) return [problemAt(path, words.checks.ofNothing)];
    const known = (indicator ? indicators : rankings).map(({ id }) => id);
    const wanted = indicator ?? ranking;
    return wanted && !known.includes(wanted)
      ? [problemAt(path, words.checks.noSuch(wanted, known.join(', ')))]
      : [];
  });
}

/** What a reader will miss: whose figures, of when. */
function originChecks(document: CchcDocument, now: number, { words, localizer }: ReportLanguage): Finding[] {
  const { source, updatedAt, period, staleAfter, indicators, dossiers, rankings } = document;
  const moment = parseMoment(updatedAt);
  const duration = parseDuration(staleAfter);
  const isEmpty = indicators.length === 0 && !dossiers && rankings.length === 0;
  const isToCome = moment !== null && isFuture(moment, now);
  const isStale = moment !== null && duration !== null && isOlderThan(moment, duration, now);
  const start = parseMoment(period?.start);
  const said: readonly (readonly [boolean, string, string])[] = [
    [isEmpty, '', words.checks.emptyDocument],
    [!localizer.label(source?.name), 'source', words.checks.noSource],
    [!moment, 'updatedAt', words.checks.noMoment],
    [!localizer.period(period), 'period', words.checks.noPeriod],
    [isToCome, 'updatedAt', words.checks.future(localizer.moment(updatedAt ?? ''))],
    [start !== null && isFuture(start, now), 'period.start', words.checks.futurePeriod(period?.start ?? '')],
    [isStale, 'staleAfter', words.checks.stale],
  ];
  return said.filter(([holds]) => holds).map(([, path, sentence]) => adviceAt(path, sentence));
}

/** What a decoded document says that cannot be right, or that a reader will miss. */
export const documentChecks = (document: CchcDocument, now: number, language: ReportLanguage): Finding[] => [
  ...originChecks(document, now, language),
  ...(isReversed(document.period) ? [problemAt('period.end', language.words.checks.backwards)] : []),
  ...indicatorsChecks(document, language),
  ...dossiersChecks(document, language),
  ...rankingsChecks(document, language),
  ...correctionChecks(document, language),
];
