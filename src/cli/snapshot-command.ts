import { adapters } from '../adapters/index.js';
import { decodeDocument, decodeText } from '../document/decode.js';
import type { CchcDocument } from '../document/schema.js';
import type { DeclaredSource } from './declared-source.js';
import { FIGURES_BY_TAG } from '../authoring/figures-by-tag.js';
import { noteDescriber } from '../authoring/note-words.js';
import { parseNote } from '../authoring/note.js';
import { UsageError, type OptionValues } from './option-values.js';
import type { Options } from './options.js';
import { snapshotOf } from '../authoring/freezing.js';
import { snapshotMessages } from '../snapshot/messages.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import { withDirection } from '../authoring/with-direction.js';

/** A figure as HTML, with what is to be said of it. */
interface Printed {
  readonly html: string;
  readonly remarks: readonly string[];
}

/** The document of a source, with what in it could not be read, in words. */
function documentOf(
  { source: { text }, format, mapping }: DeclaredSource,
  { words }: ReportLanguage,
): { document: CchcDocument; unread: string[] } {
  const adapted = format ? adapters[format]?.(text, mapping) : undefined;
  const { document, badFields, badRows } = adapted
    ? decodeDocument(withDirection(adapted.document, mapping))
    : decodeText(text);
  const notes = (adapted?.notes ?? []).map(parseNote);
  const describe = noteDescriber(notes, mapping, words);
  return {
    document,
    unread: [
      ...notes.map((note) => `${note.place}: ${describe(note).sentence}`),
      ...[...badFields, ...badRows].map((path) => `${path}: ${words.unreadField}`),
    ],
  };
}

/** The identifiers from which a tag needs one. */
const known = (document: CchcDocument, wanted: 'indicator' | 'ranking'): string[] =>
  (wanted === 'indicator' ? document.indicators : document.rankings).map(({ id }) => id);

/** The values of the options; a foreign format's only figure needs no name. */
function namedValues(
  document: CchcDocument,
  { format }: DeclaredSource,
  values: OptionValues,
  { words }: ReportLanguage,
): OptionValues {
  const wanted = FIGURES_BY_TAG[values.widget ?? '']?.wants;
  if (!wanted || values[wanted]) return values;
  const ids = known(document, wanted);
  if (!format || ids.length !== 1) throw new UsageError(words.missingOption(wanted, ids.join(', ')));
  return { ...values, [wanted]: ids[0]! };
}

/**
 * What the command `snapshot` prints: HTML, and what it had to leave out.
 * @throws {NotFrozen} where there is nothing to freeze.
 */
export function snapshot(
  declared: DeclaredSource,
  { values: asked }: Options,
  language: ReportLanguage,
): Printed {
  const { localizer } = language;
  const { document, unread } = documentOf(declared, language);
  const values = namedValues(document, declared, asked, language);
  const { html, leftOut } = snapshotOf(document, values.widget ?? '', values, localizer);
  const remarks = [
    ...declared.remarks,
    ...unread,
    ...(leftOut.length ? [localizer.in(snapshotMessages).leftOut(leftOut.join(', '))] : []),
  ];
  return { html, remarks };
}
