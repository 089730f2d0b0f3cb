import * as v from 'valibot';
import { DURATION } from '../format/date.js';
import { LARGEST_FIGURE } from '../lib/limits.js';
import { nullPrototype } from '../lib/null-prototype.js';

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

/** valibot walks the fields with `for…in`, and would meet what a page has added to `Object.prototype`. */
const shape = <T extends v.ObjectEntries>(fields: T) => v.object(nullPrototype(fields));

const atLeast = (least: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(LARGEST_FIGURE));
const number = atLeast(-LARGEST_FIGURE);
const count = atLeast(0);
const rank = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_FIGURE));
const id = v.pipe(v.string(), v.minLength(1));
/** What is absent or `null` is not published. */
const optional = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);
const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const moment = optional(matching(MOMENT));
const pointPeriod = matching(PERIOD);

const figure = optional(number);
const figureCount = optional(count);
const figureRank = optional(rank);
const text = optional(v.string());
const flag = optional(v.boolean());
const words = v.union([v.string(), shape({ vi: text, en: text })]);
const label = optional(words);
/** The words by which a figure may say that it is not exact. */
export const QUALIFIERS = ['over', 'atLeast', 'nearly', 'about', 'atMost', 'under'] as const;

const qualifier = optional(v.picklist(QUALIFIERS));
/** Whether a figure is there, but could not be read: it is not unpublished. */
const unreadable = flag;
/** Whether figures may still be adjusted, as their source says. */
const provisional = flag;
const better = optional(v.picklist(['higher', 'lower', 'neither']));
const basis = optional(v.picklist(['766', 'resolved']));
const rows = <T extends v.GenericSchema>(row: T) => v.nullish(v.array(row), []);

const period = shape({ label, start: moment, end: moment });

const indicator = shape({
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
  series: rows(shape({ period: pointPeriod, value: figure })),
});

const dossiers = shape({
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
    shape({
      period: pointPeriod,
      received: figureCount,
      resolved: figureCount,
      onTimeRate: figure,
    }),
  ),
});

const placed = { code: text, name: text, score: figure, unreadable, qualifier, rank: figureRank };
const isPlaced = <T extends { readonly code: string | null; readonly name: string | null }>() =>
  v.check<T>(({ code, name }) => Boolean(code?.trim() || name?.trim()));

const previousEntry = v.pipe(shape(placed), isPlaced());
const entry = v.pipe(
  shape({
    ...placed,
    previousRank: figureRank,
    parts: v.nullish(v.record(v.string(), figure), {}),
  }),
  isPlaced(),
);

const ranking = shape({
  id,
  label,
  units: text,
  previousUnits: text,
  previousPeriod: label,
  unit: label,
  max: figureCount,
  better,
  provisional,
  parts: rows(shape({ id, label, max: figureCount })),
  entries: rows(entry),
  previousEntries: rows(previousEntry),
  merge: optional(v.picklist(['sum'])),
});

const correction = shape({
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
export const documentSchema = shape({
  schemaVersion: v.literal(1),
  title: label,
  source: optional(shape({ name: label, url: optional(matching(/^https?:\/\/[^\s]+$/i)) })),
  updatedAt: moment,
  period: optional(period),
  staleAfter: optional(matching(DURATION)),
  indicators: rows(indicator),
  dossiers: optional(dossiers),
  rankings: rows(ranking),
  corrections: rows(correction),
});

/** A decoded data document. */
export type CchcDocument = v.InferOutput<typeof documentSchema>;
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
