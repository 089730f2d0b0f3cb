import type { Mapping } from '../adapters/adapter.js';
import { listOf } from '../adapters/json-value.js';

/** A document of a foreign format with what only its tag says: which direction is the good one. */
export function withDirection(document: unknown, { better }: Mapping): unknown {
  if (better === undefined || typeof document !== 'object' || document === null) return document;
  const { rankings, indicators, ...rest } = document as Readonly<Record<string, unknown>>;
  const declared = (items: unknown) =>
    listOf(items).map((item) => (typeof item === 'object' ? { ...item, better } : item));
  return { ...rest, rankings: declared(rankings), indicators: declared(indicators) };
}
