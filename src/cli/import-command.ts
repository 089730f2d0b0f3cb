import { decodeText } from '../document/decode.js';
import { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { attempt } from '../authoring/attempt.js';
import type { DeclaredSource } from './declared-source.js';
import { hasFewer, hasFigures } from '../authoring/merge/figure-counts.js';
import { changeFile } from './import/locked-file.js';
import { mergeDocuments } from '../authoring/merge/merge-documents.js';
import { documentText } from '../authoring/merge/plain-document.js';
import { inspect } from './inspect.js';
import type { Options } from './options.js';
import { withLatestPoints, withMoment } from './record/kept.js';
import { withOwnWords } from '../snapshot/static-attributes.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import type { Words } from '../authoring/words/index.js';

/** What the command `import` ends with. */
export interface Imported {
  /** The lines of the document, or where it has been written. */
  readonly output: readonly string[];
  readonly remarks: readonly string[];
  readonly code: 0 | 1;
}

/** A document that must not take the place of the one that is there, with the reason in words. */
export class NotReplaced extends Error {}

/** How many points of a series are kept: all, where nothing is said. */
const keepOf = ({ values }: Options): number => Number(values.keep ?? Infinity);

/** Why a new document is worse than the one that is there; nothing where it is not. */
function whyWorse(
  old: CchcDocument | DataError,
  fresh: CchcDocument,
  isFaulty: boolean,
  words: Words['import'],
): string | undefined {
  if (old instanceof DataError) return words.noDocument;
  if (isFaulty) return words.faulty;
  return hasFewer(fresh, old) ? words.fewer : undefined;
}

/** A new document with what it keeps of the one that is there. */
function successor(
  document: CchcDocument,
  known: CchcDocument | undefined,
  options: Options,
  now: number,
): CchcDocument {
  const merged = options.isMerge ? mergeDocuments(known, document) : document;
  const kept = withLatestPoints(merged, keepOf(options));
  return options.command === 'record' ? withMoment(kept, known, now) : kept;
}

/** The new text of a file, in which the old text stands. */
function replacing(
  { document, isFaulty, now }: { document: CchcDocument; isFaulty: boolean; now: number },
  options: Options,
  { words }: ReportLanguage,
): (text: string | undefined) => string {
  return (text) => {
    const old = text === undefined ? undefined : attempt(() => decodeText(text).document);
    const known = old instanceof DataError ? undefined : old && withLatestPoints(old, keepOf(options));
    const fresh = successor(document, known, options, now);
    const worse = old && !options.isForced && whyWorse(known ?? old, fresh, isFaulty, words.import);
    if (worse) throw new NotReplaced(worse);
    return `${documentText(fresh)}\n`;
  };
}

/**
 * What the commands `import` and `record` do: the figures of a source as a version-1 document, printed or put in a file.
 * @throws {NotReplaced} or {NotMerged} or {NotWritten} where the file is left as it was.
 */
export async function importDocument(
  declared: DeclaredSource,
  options: Options,
  now: number,
  language: ReportLanguage,
): Promise<Imported> {
  const { report, code, summary, lines } = inspect(declared, now, language);
  const remarks = options.isQuiet ? [summary] : [summary, ...lines];
  const { words } = language;
  if (!report.document || !hasFigures(report.document))
    return { output: [], remarks: [...remarks, words.import.nothing], code: 1 };
  const document = withOwnWords(report.document, options.values);
  const { into } = options.values;
  if (into === undefined) return { output: documentText(document).split('\n'), remarks, code };
  const isChanged = await changeFile(
    into,
    replacing({ document, isFaulty: code === 1, now }, options, language),
  );
  return { output: [isChanged ? words.import.written(into) : words.import.unchanged(into)], remarks, code };
}
