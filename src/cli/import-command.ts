import { decodeText, type Decoded } from '../document/decode.js';
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
import { withOwnWords } from '../authoring/snapshot/static-attributes.js';
import type { Telling } from '../authoring/telling.js';
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

/** Why a new document is worse than the one that is there; nothing where it is not. */
function whyWorse(
  old: Decoded | DataError,
  fresh: CchcDocument,
  isFaulty: boolean,
  words: Words['import'],
): string | undefined {
  if (old instanceof DataError) return words.noDocument;
  if (isFaulty) return words.faulty;
  return hasFewer(fresh, old.document) ? words.fewer : undefined;
}

/** The new text of a file, in which the old text stands. */
function replacing(
  document: CchcDocument,
  isFaulty: boolean,
  { isMerge, isForced }: Options,
  { words }: Telling,
): (text: string | undefined) => string {
  return (text) => {
    const old = text === undefined ? undefined : attempt(() => decodeText(text));
    const known = old instanceof DataError ? undefined : old?.document;
    const fresh = isMerge ? mergeDocuments(known, document) : document;
    const worse = old && !isForced && whyWorse(old, fresh, isFaulty, words.import);
    if (worse) throw new NotReplaced(worse);
    return `${documentText(fresh)}\n`;
  };
}

/**
 * What the command `import` does: the figures of a source as a version-1 document, printed or put in a file.
 * @throws {NotReplaced} or {NotMerged} or {NotWritten} where the file is left as it was.
 */
export async function importDocument(
  declared: DeclaredSource,
  options: Options,
  now: number,
  telling: Telling,
): Promise<Imported> {
  const { report, code, summary, lines } = inspect(declared, now, telling);
  const remarks = options.isQuiet ? [summary] : [summary, ...lines];
  const { words } = telling;
  if (!report.document || !hasFigures(report.document))
    return { output: [], remarks: [...remarks, words.import.nothing], code: 1 };
  const document = withOwnWords(report.document, options.values);
  const { into } = options.values;
  if (into === undefined) return { output: documentText(document).split('\n'), remarks, code };
  await changeFile(into, replacing(document, code === 1, options, telling));
  return { output: [words.import.written(into)], remarks, code };
}
