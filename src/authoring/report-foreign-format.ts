import { adapters } from '../adapters/index.js';
import { decodeDocument } from '../document/decode.js';
import { DataError } from '../document/error.js';
import { failureText } from '../figures/failure-text.js';
import { attempt } from './attempt.js';
import type { DeclaredFormat } from './declared-format.js';
import { fieldFaults } from './field-faults.js';
import { problemAt, type Finding } from './finding.js';
import { positionsOfNotes } from './note-positions.js';
import { noteDescriber } from './note-words.js';
import { parseNote } from './note.js';
import type { Guess } from './recognise/guess.js';
import { placesInJson } from './recognise/json.js';
import { recognise } from './recognise/recognise.js';
import { columnsOfCsv } from './recognise/table.js';
import { reportDocument, type TextReport } from './report-document.js';
import type { ReportLanguage } from './report-language.js';
import { withDirection } from './with-direction.js';

const MANY = 40;

/** What attributes could lead to in a text: the columns of a table, the dimensions of a cube, or fields. */
function availablePlaces(text: string, { format = '', mapping }: DeclaredFormat): string {
  const there = attempt(() =>
    format === 'csv' ? columnsOfCsv(text) : placesInJson(text, format, mapping.rows),
  );
  if (there instanceof DataError) return '';
  return `${there.slice(0, MANY).join(' · ')}${there.length > MANY ? ' · …' : ''}`;
}

/** Why a foreign format cannot be read; for an attribute that leads nowhere, with where it could lead. */
function unreadable(
  error: DataError,
  text: string,
  declared: DeclaredFormat,
  { words, localizer }: ReportLanguage,
): Finding {
  const { field = '', reason, known } = error.detail;
  if (error.kind === 'not-data' && field === 'csv') return problemAt('', words.openQuote);
  if (error.kind === 'not-data' && /^\s*<\?xml/.test(text)) return problemAt('', words.isXml);
  const isExplained = reason !== undefined || (known !== undefined && field.includes('='));
  const isAttribute =
    error.kind === 'invalid' && !isExplained && /^(rows|units|indicator|ranking|col-|path-)/.test(field);
  return problemAt(
    '',
    isAttribute ? words.noSuchPlace(field, availablePlaces(text, declared)) : failureText(error, localizer),
  );
}

/** What the text seems to be where the declared format cannot read it; a guess that differs in nothing helps nobody. */
function betterGuess(text: string, { format, mapping }: DeclaredFormat): Guess | undefined {
  const guess = recognise(text);
  const isNew =
    guess?.format !== format || guess?.attributes.some(([name, value]) => mapping[name] !== value);
  return isNew && guess ? { ...guess, available: [] } : undefined;
}

/** What could not be read in a text, each with its line. */
function unreadPlaces(
  text: string,
  notes: readonly string[],
  declared: DeclaredFormat,
  { words }: ReportLanguage,
): Finding[] {
  const parsed = notes.map(parseNote);
  const describe = noteDescriber(parsed, declared.mapping, words);
  const positionOf = notes.length ? positionsOfNotes(text, declared) : () => '';
  return parsed.map((note) => {
    const position = positionOf(note.place);
    const { field, sentence } = describe(note);
    return { ...problemAt(position ? field : note.place, sentence), position, place: note.place };
  });
}

/** What is found in a text of a foreign format. */
export function reportForeignFormat(
  text: string,
  declared: DeclaredFormat,
  now: number,
  language: ReportLanguage,
): TextReport {
  const { format = '', mapping } = declared;
  const adapted = attempt(() => adapters[format]?.(text, mapping));
  const decoded = attempt(() =>
    adapted instanceof DataError ? adapted : decodeDocument(withDirection(adapted?.document, mapping)),
  );
  if (adapted instanceof DataError || decoded instanceof DataError) {
    const finding = unreadable(decoded as DataError, text, declared, language);
    return { previews: [], findings: [finding], guess: betterGuess(text, declared) };
  }
  const { words } = language;
  const { findings, ...report } = reportDocument(decoded, now, language);
  // Many formats have no place for source, moment and period: there the tag says them.
  const others = findings.filter(({ path }) => !['source', 'updatedAt', 'period'].includes(path));
  return {
    ...report,
    findings: [
      ...unreadPlaces(text, adapted?.notes ?? [], declared, language),
      ...fieldFaults(adapted?.document, words),
      ...others,
    ],
  };
}
