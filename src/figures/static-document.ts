import { decodeDocument } from '../document/decode.js';
import { DataError, wrongAttribute } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { isAbsent } from '../lib/is-absent.js';

/** What a tag says of where its figures are from. */
interface Attribution {
  readonly source?: string | undefined;
  readonly sourceHref?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly period?: string | undefined;
}

/** What is wrong in a field that a tag has filled: its name, and of a qualifier also what is written. */
function faultIn(field: string, figures: object): string {
  const path = field.split('.');
  const last = path[path.length - 1]!;
  if (last !== 'qualifier') return last;
  let written: unknown = figures;
  for (const key of path) written = (written as Record<string, unknown>)[key];
  return `qualifier="${String(written)}"`;
}

/**
 * A document of what a tag itself says, so that a view needs to know only documents.
 * @throws {DataError} of kind `invalid` when an attribute is none that a document may hold: to leave, say, an unknown
 * qualifier out would make a figure claim to be exact.
 */
export function staticDocument(
  said: Attribution,
  figures: Partial<Record<keyof CchcDocument, unknown>>,
): CchcDocument {
  const { document, badFields } = decodeDocument({ schemaVersion: 1, ...figures });
  const [field] = badFields;
  if (field !== undefined) throw new DataError('invalid', { field: faultIn(field, figures) });
  return {
    ...document,
    source: said.source ? { name: said.source, url: said.sourceHref ?? null } : null,
    updatedAt: said.updatedAt ?? null,
    period: said.period ? { label: said.period, start: null, end: null } : null,
  };
}

/**
 * The numbers in a tag's attributes; an absent one is `null`. `most` names the largest that makes sense.
 * @throws {DataError} of kind `invalid`, naming the attribute.
 */
export function readNumbers<Name extends string>(
  attributes: { readonly [Attribute in Name]?: string | number | null | undefined },
  names: readonly Name[],
  most: Partial<Record<Name, number>> = {},
): Record<Name, number | null> {
  const numbers = {} as Record<Name, number | null>;
  for (const name of names) {
    const written = attributes[name] ?? '';
    const number = isAbsent(written) ? null : parsePlainNumber(written, most[name]);
    if (number === null && !isAbsent(written))
      throw wrongAttribute(name, written, { number: String(written) });
    numbers[name] = number;
  }
  return numbers;
}
