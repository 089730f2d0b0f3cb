import { nameOf } from '../figures/ranking.js';
import { subtract } from '../figures/comparison.js';
import type { CchcDocument, Indicator, PreviousEntry, Ranking, RankingEntry } from '../document/schema.js';
import { isOlderThan, parseDuration, parseMoment } from '../format/date.js';
import { firstMonthOf } from '../format/period-row.js';
import { parsePeriod } from '../format/period.js';
import type { Localizer } from '../i18n/localizer.js';
import { nameKey } from '../lib/normalize-text.js';
import { findUnit, SETS, type UnitSet } from '../territory/units.js';
import { advice, problem, type Finding } from './finding.js';
import type { Words } from './words/index.js';

/** In which language, and in which words, findings are told. */
export interface Telling {
  readonly words: Words;
  readonly localizer: Localizer;
}

/** The source's parts and total agree when they differ by no more than its rounding. */
const TOLERANCE = 0.05;
const DAY = 86_400_000;

/** The items whose key has been seen before. */
function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): { index: number; item: T; key: string }[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === null) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ index, item, key }] : [];
  });
}

const repeatedIds = (
  items: readonly { readonly id: string }[],
  path: string,
  { words }: Telling,
): Finding[] =>
  repeated(items, ({ id }) => id).map(({ index, key }) =>
    problem(`${path}.${index}.id`, words.checks.sameId(key)),
  );

const monthOf = (period: string): number => {
  const parsed = parsePeriod(period);
  return parsed ? firstMonthOf(parsed) : 0;
};

/** Whether periods of one kind go back in time, or stand twice. */
function disorder(
  series: readonly { readonly period: string }[],
  path: string,
  { words }: Telling,
): Finding[] {
  const isDisordered =
    repeated(series, ({ period }) => period).length > 0 ||
    series.some(({ period }, index) => monthOf(period) < monthOf(series[index - 1]?.period ?? '0000'));
  return isDisordered ? [advice(path, words.checks.disorder)] : [];
}

function indicatorChecks(indicator: Indicator, path: string, telling: Telling): Finding[] {
  const { words, localizer } = telling;
  const { value, rank, series, unit } = indicator;
  const isUnpublished = value === null && rank === null;
  const isShare = value !== null && localizer.label(unit) === '%' && value > 0 && value <= 1;
  return [
    ...(isUnpublished ? [advice(path, words.checks.unpublished)] : []),
    ...(isShare ? [advice(`${path}.value`, words.checks.looksLikeShare(localizer.percent(value)))] : []),
    ...disorder(series, `${path}.series`, telling),
  ];
}

function dossiersChecks({ dossiers }: CchcDocument, telling: Telling): Finding[] {
  if (!dossiers) return [];
  const { onTimeRate, basis, series } = dossiers;
  return [
    ...(onTimeRate !== null && basis === null
      ? [advice('dossiers', telling.words.checks.rateWithoutBasis)]
      : []),
    ...disorder(series, 'dossiers.series', telling),
  ];
}

/** A code that no unit of the set has, or that is another unit's: seven codes changed their province in 2025. */
function codeChecks(
  { code, name }: PreviousEntry,
  set: UnitSet,
  path: string,
  { words }: Telling,
): Finding[] {
  if (code === null) return [];
  const unit = findUnit(set, code);
  if (!unit) return [problem(`${path}.code`, words.checks.unknownCode(code, set))];
  const isOther = name !== null && nameKey(name) !== nameKey(unit.name);
  return isOther ? [problem(`${path}.code`, words.checks.otherName(code, set, unit.name, name))] : [];
}

/** Points of parts that are unknown, or beyond their maximum. */
function pointChecks(
  entry: RankingEntry,
  { parts }: Ranking,
  path: string,
  { words, localizer }: Telling,
): Finding[] {
  const known = new Map(parts.map((part) => [part.id, part]));
  return Object.entries(entry.parts).flatMap(([id, points]) => {
    const part = known.get(id);
    if (!part)
      return [problem(`${path}.parts.${id}`, words.checks.unknownPart(id, [...known.keys()].join(', ')))];
    const { max } = part;
    if (points === null || max === null || points <= max + TOLERANCE) return [];
    return [
      problem(
        `${path}.parts.${id}`,
        words.checks.partOver(id, localizer.number(points), localizer.number(max)),
      ),
    ];
  });
}

/** Whether the parts make the whole index; a source may publish some of them only, or counts beside a rate. */
function areAllParts({ parts, max }: Ranking): boolean {
  const maximum = parts.reduce<number>((total, part) => total + (part.max ?? NaN), 0);
  return parts.length > 0 && (max === null || Math.abs(maximum - max) <= TOLERANCE);
}

/** Parts that do not make the score. */
function sumChecks(
  { score, parts }: RankingEntry,
  ranking: Ranking,
  path: string,
  { words, localizer }: Telling,
): Finding[] {
  const points = ranking.parts.map(({ id }) => parts[id] ?? null);
  if (!areAllParts(ranking) || points.includes(null) || score === null) return [];
  const sum = subtract(
    points.reduce<number>((total, one) => total + (one ?? 0), 0),
    0,
  );
  if (Math.abs(subtract(sum, score)) <= TOLERANCE) return [];
  return [problem(path, words.checks.partsDiffer(localizer.number(sum), localizer.number(score)))];
}

/** Ranks that go against the scores, told by the first pair: most likely lower is better and the source does not say so. */
function orderChecks(
  { entries, better }: Ranking,
  set: UnitSet | null,
  path: string,
  { words }: Telling,
): Finding[] {
  if (better === 'neither') return [];
  const ranked = entries
    .filter(({ score, rank }) => score !== null && rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const sign = better === 'lower' ? -1 : 1;
  const index = ranked.findIndex(
    (entry, at) => at > 0 && sign * ((entry.score ?? 0) - (ranked[at - 1]?.score ?? 0)) > TOLERANCE,
  );
  const [first, second] = [ranked[index - 1], ranked[index]];
  return first && second
    ? [advice(path, words.checks.againstScore(nameOf(first, set), nameOf(second, set)))]
    : [];
}

function rankChecks({ entries }: Ranking, path: string, { words }: Telling): Finding[] {
  if (entries.every(({ rank }) => rank === null)) return [];
  return entries.flatMap(({ score, rank }, index) =>
    score !== null && rank === null ? [advice(`${path}.entries.${index}`, words.checks.withoutRank)] : [],
  );
}

const setOf = (units: string | null): UnitSet | null => SETS.find((set) => set === units) ?? null;

/** What is wrong with the units of the period before; without a set of their own they are those of the present one. */
function previousChecks(ranking: Ranking, path: string, telling: Telling): Finding[] {
  const { previousEntries, previousUnits, units } = ranking;
  const set = setOf(previousUnits ?? units);
  if (!set) return [];
  return previousEntries.flatMap((entry, index) =>
    codeChecks(entry, set, `${path}.previousEntries.${index}`, telling),
  );
}

function rankingChecks(ranking: Ranking, path: string, telling: Telling): Finding[] {
  const { entries, units, parts } = ranking;
  const { words } = telling;
  const set = setOf(units);
  const unitOf = (entry: RankingEntry) =>
    (set && findUnit(set, entry.code ?? entry.name ?? '')?.code) ?? entry.code ?? entry.name;
  const hasCodes = entries.some(({ code }) => code !== null && /^\d\d?$/.test(code));
  return [
    ...(!units && hasCodes ? [advice(path, words.checks.withoutUnits)] : []),
    ...repeatedIds(parts, `${path}.parts`, telling),
    ...repeated(entries, unitOf).map(({ index, item }) =>
      problem(`${path}.entries.${index}`, words.checks.sameUnit(nameOf(item, set))),
    ),
    ...entries.flatMap((entry, index) => [
      ...(set ? codeChecks(entry, set, `${path}.entries.${index}`, telling) : []),
      ...pointChecks(entry, ranking, `${path}.entries.${index}`, telling),
      ...sumChecks(entry, ranking, `${path}.entries.${index}`, telling),
    ]),
    ...previousChecks(ranking, path, telling),
    ...rankChecks(ranking, path, telling),
    ...orderChecks(ranking, set, path, telling),
  ];
}

function correctionChecks(
  { corrections, indicators, rankings }: CchcDocument,
  { words }: Telling,
): Finding[] {
  return corrections.flatMap(({ indicator, ranking, dossiers }, index) => {
    const path = `corrections.${index}`;
    if (!indicator && !ranking && !dossiers) return [problem(path, words.checks.ofNothing)];
    const known = (indicator ? indicators : rankings).map(({ id }) => id);
    const wanted = indicator ?? ranking;
    return wanted && !known.includes(wanted)
      ? [problem(path, words.checks.noSuch(wanted, known.join(', ')))]
      : [];
  });
}

/** What a reader will miss: whose figures, of when. */
function originChecks(document: CchcDocument, now: number, { words, localizer }: Telling): Finding[] {
  const { source, updatedAt, period, staleAfter, indicators, dossiers, rankings } = document;
  const moment = parseMoment(updatedAt);
  const duration = parseDuration(staleAfter);
  const isEmpty = indicators.length === 0 && !dossiers && rankings.length === 0;
  const said: readonly (readonly [boolean, string, string])[] = [
    [isEmpty, '', words.checks.emptyDocument],
    [!localizer.label(source?.name), 'source', words.checks.noSource],
    [!moment, 'updatedAt', words.checks.noMoment],
    [!localizer.period(period), 'period', words.checks.noPeriod],
    [
      moment !== null && moment.time > now + DAY,
      'updatedAt',
      words.checks.future(localizer.moment(updatedAt ?? '')),
    ],
    [
      moment !== null && duration !== null && isOlderThan(moment, duration, now),
      'staleAfter',
      words.checks.stale,
    ],
  ];
  return said.filter(([holds]) => holds).map(([, path, sentence]) => advice(path, sentence));
}

/** What a decoded document says that cannot be right, or that a reader will miss. */
export function documentChecks(document: CchcDocument, now: number, telling: Telling): Finding[] {
  const { indicators, rankings } = document;
  return [
    ...originChecks(document, now, telling),
    ...repeatedIds(indicators, 'indicators', telling),
    ...indicators.flatMap((indicator, index) => indicatorChecks(indicator, `indicators.${index}`, telling)),
    ...dossiersChecks(document, telling),
    ...repeatedIds(rankings, 'rankings', telling),
    ...rankings.flatMap((ranking, index) => rankingChecks(ranking, `rankings.${index}`, telling)),
    ...correctionChecks(document, telling),
  ];
}
