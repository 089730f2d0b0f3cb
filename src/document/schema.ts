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
const matching = (pattern: RegExp) => v.nullish(v.pipe(v.string(), v.regex(pattern)), null);

const figure = v.nullish(number, null);
const figureCount = v.nullish(count, null);
const figureRank = v.nullish(rank, null);
const text = v.nullish(v.string(), null);
const words = v.union([v.string(), shape({ vi: text, en: text })]);
const label = v.nullish(words, null);
/** The words by which a figure may say that it is not exact. */
export const QUALIFIERS = ['over', 'atLeast', 'nearly', 'about', 'atMost', 'under'] as const;

const qualifier = v.nullish(v.picklist(QUALIFIERS), null);
/** Whether a figure is there, but could not be read: it is not unpublished. */
const unreadable = v.nullish(v.boolean(), null);
/** Whether figures may still be adjusted, as their source says. */
const provisional = v.nullish(v.boolean(), null);
const better = v.nullish(v.picklist(['higher', 'lower', 'neither']), null);
const basis = v.nullish(v.picklist(['766', 'resolved']), null);
const rows = <T extends v.GenericSchema>(row: T) => v.nullish(v.array(row), []);

const period = shape({ label, start: matching(MOMENT), end: matching(MOMENT) });

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
  series: rows(shape({ period: v.pipe(v.string(), v.regex(PERIOD)), value: figure })),
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
      period: v.pipe(v.string(), v.regex(PERIOD)),
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
  merge: v.nullish(v.picklist(['sum']), null),
});

const correction = shape({
  indicator: text,
  ranking: text,
  dossiers: v.nullish(v.boolean(), null),
  note: words,
  at: matching(new RegExp(`^${DAY}$`)),
});

/**
 * The data document, version 1: the one source of the decoder, the types and the published JSON Schema.
 * A field that is absent or `null` is not published; it is never 0.
 */
export const documentSchema = shape({
  schemaVersion: v.literal(1),
  title: label,
  source: v.nullish(shape({ name: label, url: matching(/^https?:\/\/[^\s]+$/i) }), null),
  updatedAt: matching(MOMENT),
  period: v.nullish(period, null),
  staleAfter: matching(DURATION),
  indicators: rows(indicator),
  dossiers: v.nullish(dossiers, null),
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
