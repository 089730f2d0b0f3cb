import { DataError } from '../data/error.js';
import type { CchcDocument, Qualifier } from '../data/schema.js';
import { parsePlainNumber } from '../format/parse.js';
import type { Text } from '../i18n/text.js';
import type { Settings } from './settings.js';

/** A document of what a tag itself says, so that a view needs to know only documents. */
export function pageDocument(settings: Settings, figures: Partial<CchcDocument>): CchcDocument {
  return {
    schemaVersion: 1,
    title: null,
    source: settings.source ? { name: settings.source, url: settings.sourceHref ?? null } : null,
    updatedAt: settings.updatedAt ?? null,
    period: settings.period ? { label: settings.period, start: null, end: null } : null,
    staleAfter: null,
    indicators: [],
    dossiers: null,
    rankings: [],
    ...figures,
  };
}

/**
 * The numbers in a tag's attributes; an absent one is `null`.
 * @throws {DataError} of kind `invalid`, naming the attribute and how to write it.
 */
export function readNumbers<Name extends string>(
  attributes: Readonly<Record<Name, string | number | undefined>>,
  text: Text,
): Record<Name, number | null> {
  const numbers = {} as Record<Name, number | null>;
  for (const name of Object.keys(attributes) as Name[]) {
    const written = attributes[name];
    const number = written === undefined || written === '' ? null : parsePlainNumber(written);
    if (number === null && written !== undefined && written !== '')
      throw new DataError('invalid', { field: text.messages.plainNumberHint(name, String(written)) });
    numbers[name] = number;
  }
  return numbers;
}

/**
 * The qualifier in a tag's attribute. One that is not understood is refused: a figure without it would claim to be exact.
 * @throws {DataError} of kind `invalid`.
 */
export function readQualifier(written: string | undefined, text: Text): Qualifier | null {
  if (!written) return null;
  if (!Object.keys(text.messages.qualifiers).includes(written))
    throw new DataError('invalid', { field: `qualifier="${written}"` });
  return written as Qualifier;
}
