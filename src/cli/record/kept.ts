import type { CchcDocument } from '../../document/schema.js';
import { documentText } from '../../authoring/merge/plain-document.js';
import { momentOf } from './run-period.js';

/** A document whose series have no more than a number of points, the latest ones. */
export function withLatestPoints(document: CchcDocument, keep: number): CchcDocument {
  const shortened = <T extends { readonly series: readonly unknown[] }>(figure: T): T => ({
    ...figure,
    series: figure.series.slice(-keep),
  });
  const { indicators, dossiers } = document;
  return { ...document, indicators: indicators.map(shortened), dossiers: dossiers && shortened(dossiers) };
}

/**
 * A document whose source gives no moment, with that of the run which first saw these figures: to see them again
 * changes nothing.
 */
export function withMoment(
  document: CchcDocument,
  known: CchcDocument | undefined,
  now: number,
): CchcDocument {
  if (document.updatedAt !== null) return document;
  const again = known && { ...document, updatedAt: known.updatedAt };
  return again && documentText(again) === documentText(known)
    ? again
    : { ...document, updatedAt: momentOf(now) };
}
