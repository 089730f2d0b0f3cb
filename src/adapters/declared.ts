import { type FailureDetail, wrongAttribute } from '../document/error.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { isLate } from '../tables/words.js';
import type { Adapted, Mapping } from './adapter.js';
import { listOf, own } from './json-value.js';

const BETTER = ['higher', 'lower', 'neither'];

/** What a tag says of the figures of a foreign format, which mostly does not say it itself. */
function readDeclared(mapping: Mapping) {
  const wrong = (name: string, detail: FailureDetail) => wrongAttribute(name, mapping[name], detail);
  const number = (name: string) => {
    const value = mapping[name] ? parsePlainNumber(mapping[name]) : undefined;
    if (value === null) throw wrong(name, { number: mapping[name]! });
    return value;
  };
  const column = mapping['col-score'] ?? mapping['col-value'] ?? mapping['col-rate'] ?? '';
  const better = mapping['figure-better'] || (isLate(column) ? 'lower' : undefined);
  if (better && !BETTER.includes(better)) throw wrong('figure-better', { allowed: BETTER });
  const unit = mapping['figure-unit'] || undefined;
  return { unit, better, max: number('figure-max'), of: number('figure-of') };
}

/** A record with further fields, of which those that are not said change nothing. */
const withFields = (record: unknown, fields: object): object => ({
  ...(record as object),
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
});

/** A document with what the tag says of its figures: that wins over what the answer says. */
export function withDeclared({ document, notes }: Adapted, mapping: Mapping): Adapted {
  const { unit, better, max, of } = readDeclared(mapping);
  const updatedAt = mapping['figure-updated'] || undefined;
  const declared = {
    rankings: listOf(own(document, 'rankings')).map((one) => withFields(one, { unit, better, max })),
    indicators: listOf(own(document, 'indicators')).map((one) => withFields(one, { unit, better, of })),
    updatedAt,
  };
  return { document: withFields(document, declared), notes };
}
