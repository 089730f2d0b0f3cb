import type { Adapter, Mapping } from '../adapters/adapter.js';
import type { Decoded } from '../document/decode.js';
import { failureOf } from '../document/error.js';
import type { CchcDocument, Dossiers, Indicator } from '../document/schema.js';
import { decodeBy } from '../element/read-payload.js';
import { failureText } from '../figures/failure-text.js';
import type { Localizer } from '../i18n/localizer.js';
import type { MessagesOf } from '../i18n/messages.js';
import type { OurElement } from './find-tags.js';
import { doctorMessages } from './messages.js';
import { advice, fact, problem, type Remark } from './remark.js';
import { unitRemarks } from './units.js';

type Words = MessagesOf<typeof doctorMessages>;

/** How a text is to be read: in which format, and with which mapping attributes. */
export interface Reading {
  readonly format?: string | undefined;
  readonly mapping: string;
}

/** For which tag an answer is read, and how. */
export interface TagReading {
  readonly element: OurElement;
  readonly reading: Reading;
  readonly adapter: Adapter | undefined;
}

/** How many of the places that could not be read are named. */
const MOST_PLACES = 20;

function faultRemarks({ badRows, badFields }: Decoded, words: Words): Remark[] {
  const places = [...badRows.map(words.badRow), ...badFields.map(words.badField)];
  const more = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES).map(problem), ...(more > 0 ? [problem(words.moreBad(more))] : [])];
}

function indicatorText(
  { value, rank, of, qualifier, unit }: Indicator,
  words: Words,
  localizer: Localizer,
): string {
  const figure = value === null ? null : localizer.figure(value, localizer.label(unit));
  const place = rank === null ? null : `#${rank}${of === null ? '' : `/${of}`}`;
  const shown = [figure && localizer.qualified(qualifier, figure), place].filter(Boolean).join(', ');
  return shown || words.unpublished;
}

function dossierText(
  { received, resolved, onTimeRate }: Dossiers,
  words: Words,
  localizer: Localizer,
): string {
  const counts = [received, resolved].map((count) =>
    count === null ? words.unpublished : localizer.number(count),
  );
  const rate = onTimeRate === null ? words.unpublished : localizer.percent(onTimeRate);
  return [...counts, rate].join(' / ');
}

function originRemarks(document: CchcDocument, words: Words, localizer: Localizer): Remark[] {
  const { title, source, updatedAt, period } = document;
  const [named, from] = [localizer.label(title), localizer.label(source?.name)];
  const dated = localizer.period(period);
  return [
    ...(named ? [fact(words.titled(named))] : []),
    from ? fact(words.sourced(from)) : advice(words.noSource),
    ...(dated ? [fact(words.dated(dated))] : []),
    updatedAt ? fact(words.updated(localizer.moment(updatedAt))) : advice(words.noMoment),
  ];
}

/** The identifiers that several items have, of which a tag finds the first. */
function repeatedIds(items: readonly { readonly id: string }[], words: Words): Remark[] {
  const ids = items.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...new Set(repeated)].map((id) => problem(words.sameId(id)));
}

/** The figures that a document has. */
function documentRemarks(document: CchcDocument, words: Words, localizer: Localizer): Remark[] {
  const { indicators, dossiers, rankings } = document;
  return [
    ...originRemarks(document, words, localizer),
    ...[indicators, rankings].flatMap((items) => repeatedIds(items, words)),
    ...indicators.map((one) => fact(words.indicator(one.id, indicatorText(one, words, localizer)))),
    ...(dossiers ? [fact(words.dossiers(dossierText(dossiers, words, localizer)))] : []),
    ...rankings.map(({ id, entries }) => fact(words.ranking(id, entries.length))),
  ];
}

/** What is read of an answer, and what of it could not be. */
export function figureRemarks(
  text: string,
  { reading, adapter, element }: TagReading,
  localizer: Localizer,
): Remark[] {
  const words = localizer.in(doctorMessages);
  try {
    const decoded = decodeBy(text, adapter, JSON.parse(reading.mapping) as Mapping);
    return [
      ...faultRemarks(decoded, words),
      ...unitRemarks(element, decoded.document.rankings, words),
      ...documentRemarks(decoded.document, words, localizer),
    ];
  } catch (error) {
    return [problem(words.failed(failureText(failureOf(error, 'invalid'), localizer)))];
  }
}
