import type { DeclaredSource } from './declared-source.js';
import { findingLines } from './finding-lines.js';
import { attributesLine, importLine, optionsLine, type Guess } from '../authoring/recognise/guess.js';
import { reportText } from '../authoring/report.js';
import type { TextReport } from '../authoring/report-document.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import { reportTransport } from './transport.js';

/** What is found in a source. */
export interface Inspection {
  readonly report: TextReport;
  /** 0: nothing is wrong; 1: something is wrong with the data. */
  readonly code: 0 | 1;
  /** The conclusion in one sentence. */
  readonly summary: string;
  /** The findings, and what the source seems to be. */
  readonly lines: readonly string[];
  /** What is good about the server. */
  readonly facts: readonly string[];
}

/** Lines inside a section. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Lines under a heading; nothing where there are none. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? ['', heading, ...lines] : [];

/** A sheet knows its numbers itself. */
const withoutNumberFormat = (guess: Guess): Guess => ({
  ...guess,
  attributes: guess.attributes.filter(([name]) => name !== 'number-format'),
});

function guessLines(
  { guess: made }: TextReport,
  { place, mapping, isWorkbook }: DeclaredSource,
  { words }: ReportLanguage,
): string[] {
  if (!made) return [];
  const guess = isWorkbook ? withoutNumberFormat(made) : made;
  const lines = [
    words.guess.tag(attributesLine(guess)),
    words.guess.command(optionsLine(guess)),
    ...(guess.available.length ? [words.guess.there(guess.available.join(' · '))] : []),
    ...(isWorkbook ? [words.guess.workbook(importLine(place, mapping.sheet, guess))] : []),
  ];
  return section(words.guess.heading, indented(lines));
}

function summaryOf(problems: number, advice: number, { words, localizer }: ReportLanguage): string {
  if (problems && advice) return words.badAnd(localizer.number(problems), localizer.number(advice));
  if (problems) return words.bad(localizer.number(problems));
  return advice ? words.fineBut(localizer.number(advice)) : words.fine;
}

/** Finds what a source holds, what is wrong with it, and what could be better. */
export function inspect(declared: DeclaredSource, now: number, language: ReportLanguage): Inspection {
  const { words, localizer } = language;
  const { source, place, remarks } = declared;
  const report = reportText(source.text, declared, now, language);
  const way = source.transport && reportTransport(source.transport, language);
  const findings = [...report.findings, ...(way?.findings ?? [])];
  const of = (isProblem: boolean) =>
    findingLines(
      findings.filter((finding) => finding.isProblem === isProblem),
      place,
      language,
    );
  const [problems, advice] = [of(true), of(false)];
  return {
    report,
    code: problems.count ? 1 : 0,
    summary: `${place}: ${summaryOf(problems.count, advice.count, language)}`,
    lines: [
      words.read(localizer.number(source.bytes)),
      ...remarks,
      ...section(words.problems(localizer.number(problems.count)), problems.lines),
      ...section(words.advice(localizer.number(advice.count)), advice.lines),
      ...guessLines(report, declared, language),
    ],
    facts: way?.facts ?? [],
  };
}
