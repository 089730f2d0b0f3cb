import { attempt } from '../../../src/authoring/attempt.js';
import type { Finding } from '../../../src/authoring/finding.js';
import { hasFewer, hasFigures } from '../../../src/authoring/merge/figure-counts.js';
import { mergeDocuments, NotMerged } from '../../../src/authoring/merge/merge-documents.js';
import { previewsOf, type Preview } from '../../../src/authoring/preview.js';
import { reportText } from '../../../src/authoring/report.js';
import { withOwnWords } from '../../../src/snapshot/static-attributes.js';
import { tableShape, type TableShape } from '../../../src/authoring/table-shape.js';
import type { ReportLanguage } from '../../../src/authoring/report-language.js';
import { decodeText } from '../../../src/document/decode.js';
import { DataError } from '../../../src/document/error.js';
import type { CchcDocument } from '../../../src/document/schema.js';
import { failureText } from '../../../src/figures/failure-text.js';
import { textOf } from './reading.js';
import type { DeskState, NamedText, Source } from './state.js';

/** What follows from a source and how it is read. */
export interface ReadSource {
  /** The text that is read: of a workbook, the chosen sheet as comma-separated values. */
  readonly text: string;
  /** The table on which the reading is shown, where the source is one. */
  readonly shape: TableShape | undefined;
  readonly findings: readonly Finding[];
  /** The document with what has been said of it; absent where nothing can be read. */
  readonly document: CchcDocument | undefined;
}

/** What follows from the document of the period before. */
export interface Merged {
  /** The document to publish. */
  readonly document: CchcDocument;
  /** The document of the period before, where it can be read. */
  readonly last?: CchcDocument;
  /** Why the two are not merged. */
  readonly fault?: string;
  /** Whether the new one has fewer figures. */
  readonly isSmaller?: boolean;
}

/** Reads a source as it is declared to be read. */
export function readSource(
  source: Source,
  { reading: { format, mapping }, words }: Pick<DeskState, 'reading' | 'words'>,
  now: number,
  reportLanguage: ReportLanguage,
): ReadSource {
  const { period, area } = words;
  const declared = {
    format: format || undefined,
    mapping: { ...mapping, ...(period && { period }), ...(area && { area }) },
  };
  const text = textOf(source, mapping);
  const { document, findings } = reportText(text, declared, now, reportLanguage);
  const hasAny = document && hasFigures(document);
  return {
    text,
    shape: format ? tableShape(text, declared) : undefined,
    findings,
    document: hasAny ? withOwnWords(document, words) : undefined,
  };
}

/** Puts a document in the place of the one before it, whose figures it keeps as those of the period before. */
export function mergedWith(
  last: NamedText | null,
  fresh: CchcDocument,
  { words, localizer }: ReportLanguage,
): Merged {
  if (!last) return { document: fresh };
  const old = attempt(() => decodeText(last.text).document);
  if (old instanceof DataError) return { document: fresh, fault: failureText(old, localizer) };
  try {
    const document = mergeDocuments(old, fresh);
    return { document, last: old, isSmaller: hasFewer(document, old) };
  } catch (error) {
    if (!(error instanceof NotMerged)) throw error;
    return { document: fresh, last: old, fault: words.import[error.kind] };
  }
}

/** A figure that a tag can show, with what it says in words. */
export interface Figure extends Preview {
  readonly key: string;
}

const keyOf = ({ tag, attributes: { indicator, ranking } }: Preview): string =>
  [tag, indicator ?? ranking].filter(Boolean).join(' ');

/** Every figure that the tags can show of a document. */
export const figuresOf = (document: CchcDocument, reportLanguage: ReportLanguage): Figure[] =>
  previewsOf(document, reportLanguage).map((preview) => ({ ...preview, key: keyOf(preview) }));
