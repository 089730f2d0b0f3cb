import { problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';

/** The items whose key has been seen before. */
export function repeated<T>(
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

/** Identifiers that are used twice. */
export const repeatedIds = (
  items: readonly { readonly id: string }[],
  path: string,
  { words }: ReportLanguage,
): Finding[] =>
  repeated(items, ({ id }) => id).map(({ index, key }) =>
    problemAt(`${path}.${index}.id`, words.checks.sameId(key)),
  );
