import { DataError } from '../document/error.js';
import type { CchcDocument, Indicator, Ranking } from '../document/schema.js';

/** What of several is meant, or why there is nothing to show. */
function find<Item extends { readonly id: string }>(
  items: readonly Item[],
  wanted: string,
): Item | 'empty' | DataError {
  if (items.length === 0) return 'empty';
  const [item, other] = items.filter(({ id }) => id === wanted);
  // Of several nobody knows which is meant.
  if (item && !other) return item;
  return new DataError('not-found', { wanted, known: items.map(({ id }) => id) });
}

/** Whether something was found. */
export const isFound = <Item extends object>(found: Item | 'empty' | DataError): found is Item =>
  found !== 'empty' && !(found instanceof DataError);

/** The ranking of an identifier. */
export const findRanking = ({ rankings }: CchcDocument, id: string): Ranking | 'empty' | DataError =>
  find(rankings, id);

/** The indicator of an identifier. */
export const findIndicator = ({ indicators }: CchcDocument, id: string): Indicator | 'empty' | DataError =>
  find(indicators, id);
