import { DURATION } from '../format/date.js';
import { LARGEST_FIGURE } from '../lib/limits.js';
import * as k from './schema-kinds.js';

const MONTH = '(0[1-9]|1[0-2])';
/** Two digits that four divides. */
const FOURTH = '([02468][048]|[13579][26])';
/** A day that there is: no 31 April, and 29 February in leap years only. */
const DAY = String.raw`(\d{4}-(${MONTH}-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(\d\d(?!00)${FOURTH}|${FOURTH}00)-02-29)`;
const MOMENT = new RegExp(
  `^${DAY}([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?$`,
);
/** A year or a part of it, its months from January on as an interval of ISO 8601, a day, or all up to a day. */
const PERIOD = new RegExp(
  `^(\\d{4}(-(Q[1-4]|H[12]|${MONTH}))?|(?<year>\\d{4})-01/\\k<year>-${MONTH}|(\\.\\./)?${DAY})$`,
);

const atLeast = (least: number) => k.ruled(k.number, k.minValue(least), k.maxValue(LARGEST_FIGURE));
const number = atLeast(-LARGEST_FIGURE);
const count = atLeast(0);
const rank = k.ruled(k.number, k.integer, k.minValue(1), k.maxValue(LARGEST_FIGURE));
const id = k.ruled(k.string, k.minLength(1));
/** What is absent or `null` is not published. */
const optional = <K extends k.Kind>(kind: K) => k.nullish(kind, null);
const matching = (pattern: RegExp) => k.ruled(k.string, k.regex(pattern));
const moment = optional(matching(MOMENT));
const pointPeriod = matching(PERIOD);

const figure = optional(number);
const figureCount = optional(count);
const figureRank = optional(rank);
const text = optional(k.string);
const flag = optional(k.boolean);
const words = k.union([k.string, k.object({ vi: text, en: text })]);
const label = optional(words);
/** The words by which a figure may say that it is not exact. */
export const QUALIFIERS = ['over', 'atLeast', 'nearly', 'about', 'atMost', 'under'] as const;

const qualifier = optional(k.picklist(QUALIFIERS));
/** Whether a figure is there, but could not be read: it is not unpublished. */
const unreadable = flag;
/** Whether figures may still be adjusted, as their source says. */
const provisional = flag;
const better = optional(k.picklist(['higher', 'lower', 'neither']));
const basis = optional(k.picklist(['766', 'resolved']));
const rows = <K extends k.Kind>(row: K) => k.nullish(k.array(row), []);

const period = k.object({ label, start: moment, end: moment });

const indicator = k.object({
  id,
  label,
  value: figure,
  unreadable,
  qualifier,
  of: figureCount,
  unit: label,
  previous: figure,
  target: figure,
  better,
  rank: figureRank,
  previousRank: figureRank,
  previousOf: figureCount,
  mergedFrom: figureRank,
  provisional,
  series: rows(k.object({ period: pointPeriod, value: figure })),
});

const dossiers = k.object({
  received: figureCount,
  resolved: figureCount,
  resolvedEarly: figureCount,
  resolvedOnTime: figureCount,
  resolvedLate: figureCount,
  pendingOnTime: figureCount,
  pendingLate: figureCount,
  onTimeTotal: figureCount,
  overdueTotal: figureCount,
  onTimeRate: figure,
  unreadable,
  qualifier,
  basis,
  provisional,
  mergedFrom: figureRank,
  series: rows(
    k.object({
      period: pointPeriod,
      received: figureCount,
      resolved: figureCount,
      onTimeRate: figure,
    }),
  ),
});

const placed = { code: text, name: text, score: figure, unreadable, qualifier, rank: figureRank };
const isPlaced = k.check<{ readonly code: string | null; readonly name: string | null }>(({ code, name }) =>
  Boolean(code?.trim() || name?.trim()),
);

const previousEntry = k.ruled(k.object(placed), isPlaced);
const entry = k.ruled(
  k.object({
    ...placed,
    previousRank: figureRank,
    parts: k.nullish(k.record(figure), {}),
  }),
  isPlaced,
);

const ranking = k.object({
  id,
  label,
  units: text,
  previousUnits: text,
  previousPeriod: label,
  unit: label,
  max: figureCount,
  better,
  provisional,
  parts: rows(k.object({ id, label, max: figureCount })),
  entries: rows(entry),
  previousEntries: rows(previousEntry),
  merge: optional(k.picklist(['sum'])),
});

const correction = k.object({
  indicator: text,
  ranking: text,
  dossiers: flag,
  note: words,
  at: optional(matching(new RegExp(`^${DAY}$`))),
});

/**
 * The data document, version 1: the one source of the decoder, the types and the published JSON Schema.
 * A field that is absent or `null` is not published; it is never 0.
 */
export const documentSchema = k.object({
  schemaVersion: k.literal(1),
  title: label,
  source: optional(k.object({ name: label, url: optional(matching(/^https?:\/\/[^\s]+$/i)) })),
  updatedAt: moment,
  period: optional(period),
  staleAfter: optional(matching(DURATION)),
  indicators: rows(indicator),
  dossiers: optional(dossiers),
  rankings: rows(ranking),
  corrections: rows(correction),
});

/** A decoded data document. */
export type CchcDocument = k.ReadOf<typeof documentSchema>;
/** One indicator of a document. */
export type Indicator = CchcDocument['indicators'][number];
/** The dossier counts of a document. */
export type Dossiers = NonNullable<CchcDocument['dossiers']>;
/** One ranking of a document. */
export type Ranking = CchcDocument['rankings'][number];
/** One row of a ranking. */
export type RankingEntry = Ranking['entries'][number];
/** One row of the period before. */
export type PreviousEntry = Ranking['previousEntries'][number];
/** A text in one language, or in several. */
export type Label = string | { readonly vi: string | null; readonly en: string | null } | null;
/** A word that says how exact a figure is. */
export type Qualifier = NonNullable<Indicator['qualifier']>;
/** Which direction of a figure is the good one. */
export type Better = NonNullable<Indicator['better']>;
/** Which of the two on-time rates is meant. */
export type Basis = NonNullable<Dossiers['basis']>;
