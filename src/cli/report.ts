import { failureText } from '../figures/failure-text.js';
import type { Mapping } from '../adapters/adapter.js';
import { adapters } from '../adapters/index.js';
import { decodeDocument, decodeText, type Decoded } from '../document/decode.js';
import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import type { CchcDocument } from '../document/schema.js';
import { documentChecks, type Telling } from './checks.js';
import { fieldFaults } from './field-faults.js';
import { figuresOf, type Shown } from './preview.js';
import { problem, type Finding } from './finding.js';
import { lineFinder, placesIn } from './json-positions.js';
import { originalPaths } from './source-path.js';
import { placesOfNotes, placesToLead, repeatedHeadings } from './row-positions.js';
import { unknownFields } from './unknown-fields.js';
import type { Words } from './words/index.js';

/** What a text is to be read as. */
export interface Reading {
  /** The name of the adapter; absent for a version-1 document. */
  readonly format?: string | undefined;
  readonly mapping: Mapping;
}

/** What is found in a text. */
export interface TextReport {
  /** The document that widgets see; absent where there is none. */
  readonly document?: CchcDocument;
  readonly shown: readonly Shown[];
  readonly findings: readonly Finding[];
}

/** The result of an attempt, or the failure that widgets would tell. */
function attempt<T>(read: () => T): T | DataError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

/** Why a text is no JSON document, with the place where it breaks. */
function brokenText(text: string, error: DataError, { words, localizer }: Telling): Finding {
  const { fault } = placesIn(text);
  const sentence = failureText(error, localizer);
  const isNoJson = ['html', 'empty', 'ndjson'].includes(error.detail.field ?? '');
  if (!fault || isNoJson) return problem('', sentence);
  return problem(lineFinder(text)(fault.offset), words.saysOnly(words.syntax[fault.kind], sentence));
}

/** What is shown of a decoded document, and what in it cannot be right. */
function reportDecoded({ document, badRows }: Decoded, now: number, telling: Telling): TextReport {
  const shown = figuresOf(document, telling);
  const findings = [...shown.flatMap((one) => one.findings), ...documentChecks(document, now, telling)];
  const original = originalPaths(badRows);
  const placed = findings.map((finding) => ({ ...finding, path: original(finding.path) }));
  return { document, shown, findings: placed };
}

/** Findings with line and column before their paths: `12:5 rankings.0.max`. */
function located(findings: readonly Finding[], text: string): Finding[] {
  const { places } = placesIn(text);
  const find = lineFinder(text);
  return findings.map((finding) => {
    const offset = places.get(finding.path) ?? places.get(finding.path.replace(/\.[^.]+$/, ''));
    return !finding.path || offset === undefined
      ? finding
      : { ...finding, path: `${find(offset)} ${finding.path}` };
  });
}

function reportOwnFormat(text: string, now: number, telling: Telling): TextReport {
  const decoded = attempt(() => decodeText(text));
  if (decoded instanceof DataError && decoded.kind === 'not-data')
    return { shown: [], findings: [brokenText(text, decoded, telling)] };
  const { words } = telling;
  const input = parseJson(text);
  const twice = placesIn(text).duplicates.map((path) => problem(path, words.checks.twice));
  const faults = fieldFaults(input, words);
  const report =
    decoded instanceof DataError ? { shown: [], findings: [] } : reportDecoded(decoded, now, telling);
  const isExplained = ({ path }: Finding) =>
    path !== '' && faults.some((fault) => fault.path.startsWith(`${path}.`));
  const rest = report.findings.filter((finding) => finding.isProblem || !isExplained(finding));
  return {
    ...report,
    findings: located([...faults, ...twice, ...unknownFields(input, words), ...rest], text),
  };
}

/** Why a foreign format cannot be read; an attribute that leads nowhere is told with where it could lead. */
function unreadable(
  error: DataError,
  text: string,
  reading: Reading,
  { words, localizer }: Telling,
): Finding {
  const { field = '' } = error.detail;
  if (error.kind === 'not-data' && field === 'csv') return problem('', words.openQuote);
  const isAttribute = error.kind === 'invalid' && /^(rows|col-|path-)/.test(field);
  return problem(
    '',
    isAttribute ? words.noSuchPlace(field, placesToLead(text, reading)) : failureText(error, localizer),
  );
}

/** What cannot be read, of a note: a place and what stands there. */
function unreadWords(note: string, words: Words): string {
  const [, cells, headings] = /: (\d+) cells, (\d+) headings$/.exec(note) ?? [];
  return cells && headings ? words.tooManyCells(cells, headings) : words.unread(note);
}

/** The declared way of writing, behind a note of a figure that is written in another one. */
const declaredFor = (note: string, { 'number-format': declared }: Mapping): string =>
  declared && /: "[^"]*\d[.,]\d[^"]*"$/.test(note) ? ` (number-format="${declared}")` : '';

function reportForeignFormat(text: string, reading: Reading, now: number, telling: Telling): TextReport {
  const { format = '', mapping } = reading;
  const adapted = attempt(() => adapters[format]?.(text, mapping));
  const decoded = attempt(() => (adapted instanceof DataError ? adapted : decodeDocument(adapted?.document)));
  if (adapted instanceof DataError || decoded instanceof DataError)
    return { shown: [], findings: [unreadable(decoded as DataError, text, reading, telling)] };
  const { words } = telling;
  const placeOf = placesOfNotes(text, reading);
  const unread = (adapted?.notes ?? []).map((note) =>
    problem(placeOf(note), `${unreadWords(note, words)}${declaredFor(note, mapping)}`),
  );
  const twice = format === 'csv' ? repeatedHeadings(text, mapping) : [];
  const doubtful = twice.map((attribute) => problem('', words.sameHeading(attribute)));
  const { findings, ...report } = reportDecoded(decoded, now, telling);
  // Many formats have no place for source, moment and period: there the tag says them.
  const others = findings.filter(({ path }) => !['source', 'updatedAt', 'period'].includes(path));
  return {
    ...report,
    findings: [...unread, ...doubtful, ...fieldFaults(adapted?.document, words), ...others],
  };
}

/** What widgets would show of a text, what is wrong with it, and what could be better. */
export const reportText = (text: string, reading: Reading, now: number, telling: Telling): TextReport =>
  reading.format ? reportForeignFormat(text, reading, now, telling) : reportOwnFormat(text, now, telling);
