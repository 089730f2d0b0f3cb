import { DataError } from '../document/error.js';
import type { Adapted, Mapping } from './adapter.js';
import { wordsOf } from './answer-value.js';
import { own } from './json-value.js';
import { listPaths } from './list-paths.js';
import { partsOfTable, type DocumentParts } from './document-parts.js';
import { hasPaths, partsOfPaths } from './paths.js';
import { CellReader } from './cell-reader.js';
import { readMoment } from './moment.js';
import type { Table } from './table.js';

/** What an adapter finds in an answer. */
export interface AnswerContent {
  readonly table?: Table | undefined;
  /** The JSON that `path-…` attributes lead through. */
  readonly root?: unknown;
  /** What the answer says of itself, as it stands there. */
  readonly title?: unknown;
  readonly source?: unknown;
  readonly updated?: unknown;
  /** What the figures are. */
  readonly label?: string | undefined;
}

const NO_PARTS: DocumentParts = { rankings: [], indicators: [], dossiers: null, periods: [] };

/** The period of a document: the one that all its figures share, else none; the tag's own where the answer has none. */
function periodOf(periods: readonly (string | null)[], mapping: Mapping): object | null {
  const [period, ...others] = new Set(periods.filter((code) => code !== null));
  const label = period ?? mapping.period;
  return label && !others.length ? { label } : null;
}

/** A tag that does not say where the figures are. */
const noPlace = (root: unknown): DataError =>
  own(root, 'schemaVersion') === undefined
    ? new DataError('invalid', { field: 'rows', known: listPaths(root) })
    : new DataError('invalid', { field: 'own-document' });

/** The version-1 document of what an adapter has found. */
export function toDocument(answer: AnswerContent, mapping: Mapping): Adapted {
  const reader = new CellReader(mapping);
  const usesPaths = hasPaths(mapping);
  const table = answer.table?.fields.length || !usesPaths ? answer.table : undefined;
  if (!table && !usesPaths) throw noPlace(answer.root);
  const label = answer.label ?? wordsOf(answer.title);
  const parts = table ? partsOfTable(table, mapping, reader, label) : NO_PARTS;
  const single = partsOfPaths(answer.root, mapping, reader);
  const source = wordsOf(answer.source);
  const document = {
    schemaVersion: 1,
    title: wordsOf(answer.title),
    source: source ? { name: source } : null,
    updatedAt: single.updatedAt ?? readMoment(answer.updated, 'updated', reader),
    period: periodOf(parts.periods, mapping),
    rankings: parts.rankings,
    indicators: single.indicators.length ? single.indicators : parts.indicators,
    dossiers: single.dossiers ?? parts.dossiers,
  };
  return { document, notes: reader.notes };
}
