import { decodeText } from '../document/decode.js';
import { diagnoseJson } from '../document/diagnose-json.js';
import { DataError } from '../document/error.js';
import { faultIn } from '../document/json-fault.js';
import { parseJson } from '../document/parse-json.js';
import { own } from '../adapters/json-value.js';
import { failureWords } from '../figures/failure-words.js';
import { failureText } from '../figures/failure-text.js';
import { attempt } from './attempt.js';
import { fieldFaults } from './field-faults.js';
import { problemAt, type Finding } from './finding.js';
import { lineFinder, placesIn, type JsonPlaces } from './json-places.js';
import { recognise } from './recognise/recognise.js';
import { reportDocument, type TextReport } from './report-document.js';
import type { ReportLanguage } from './report-language.js';
import { unknownFields } from './unknown-fields.js';

/** Why a text is no JSON document, with the place where it breaks. */
function brokenText(text: string, error: DataError, { words, localizer }: ReportLanguage): Finding {
  const fault = faultIn(text);
  const sentence = /^\s*<\?xml/.test(text) ? words.isXml : failureText(error, localizer);
  const { kind } = diagnoseJson(text);
  if (!fault || !['json', 'truncated'].includes(kind)) return problemAt('', sentence);
  const broken = problemAt('', failureWords(localizer.locale).syntax[fault.kind]);
  return { ...broken, position: lineFinder(text)(fault.offset) };
}

/** Whether a text is meant as JSON at all. */
const isMeantAsJson = (text: string): boolean => /^[\s\uFEFF]*[{[]/.test(text);

/** What a text is that was expected to be a version-1 document and is none. */
function reportOther(text: string, error: DataError, language: ReportLanguage): TextReport {
  const guess = isMeantAsJson(text) ? undefined : recognise(text);
  const finding = guess
    ? problemAt('', language.words.isOtherFormat(guess.format))
    : brokenText(text, error, language);
  return { previews: [], findings: [finding], guess };
}

/** Whether parsed JSON has any of the fields that only a document of our own has. */
const isOwn = (input: unknown): boolean =>
  ['schemaVersion', 'indicators', 'dossiers', 'rankings'].some((name) => own(input, name) !== undefined);

/** Findings with the line and column of their fields. */
function located(findings: readonly Finding[], text: string, places: JsonPlaces['places']): Finding[] {
  const find = lineFinder(text);
  return findings.map((finding) => {
    const offset = places.get(finding.path) ?? places.get(finding.path.replace(/\.[^.]+$/, ''));
    return !finding.path || offset === undefined ? finding : { ...finding, position: find(offset) };
  });
}

/** Whether the fault of a field, or of one inside it, explains what else is to be said of the field. */
function explainedBy(faults: readonly Finding[]): (finding: Finding) => boolean {
  const explained = new Set<string>();
  for (const { path } of faults)
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
      explained.add(path.slice(0, end));
  return ({ isProblem, path }) => !isProblem && explained.has(path);
}

/** What is found in a text that should be a version-1 document. */
export function reportOwnFormat(text: string, now: number, language: ReportLanguage): TextReport {
  const decoded = attempt(() => decodeText(text));
  if (decoded instanceof DataError && decoded.kind === 'not-data')
    return reportOther(text, decoded, language);
  const { words } = language;
  const input = parseJson(text);
  const guess = isOwn(input) ? undefined : recognise(text);
  if (guess) return { previews: [], findings: [problemAt('', words.isOtherFormat(guess.format))], guess };
  const { places, duplicates } = placesIn(text);
  const faults = fieldFaults(input, words);
  const report: TextReport =
    decoded instanceof DataError ? { previews: [], findings: [] } : reportDocument(decoded, now, language);
  const isExplained = explainedBy(faults);
  const findings = [
    ...faults,
    ...duplicates.map((path) => problemAt(path, words.checks.twice)),
    ...unknownFields(input, words),
    ...report.findings.filter((finding) => !isExplained(finding)),
  ];
  return { ...report, findings: located(findings, text, places) };
}
