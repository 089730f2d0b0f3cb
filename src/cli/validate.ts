import type { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { failureText } from '../figures/failure-text.js';
import type { DeclaredSource } from './declared-source.js';
import { findingLines } from './finding-lines.js';
import { attributesLine, optionsLine, type Guess } from './recognise/guess.js';
import { reportText } from './report.js';
import type { TextReport } from './report-document.js';
import type { Telling } from './telling.js';
import { reportTransport } from './transport.js';

/** What a command says, and with which code it ends. */
export interface Outcome {
  readonly lines: readonly string[];
  /** 0: nothing is wrong; 1: something is wrong with the data; 2: the command could not do its work. */
  readonly code: 0 | 1 | 2;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? ['', heading, ...lines] : [];

/** Whose figures these are, of when. */
function originLine(document: CchcDocument, { words, localizer }: Telling): string {
  const { title, source, updatedAt, period } = document;
  const said = [
    localizer.label(title),
    source && `${words.source}: ${localizer.label(source.name) ?? ''}`,
    updatedAt && `${words.updated}: ${localizer.moment(updatedAt)}`,
    period && `${words.period}: ${localizer.period(period) ?? ''}`,
  ];
  return said.filter(Boolean).join(' · ');
}

function previewLines({ document, previews }: TextReport, telling: Telling): string[] {
  const origin = document && originLine(document, telling);
  const widgets = previews.flatMap(({ tag, lines }) => [tag, ...indented(lines), '']);
  return [...section(telling.words.shows, widgets.slice(0, -1)), ...(origin ? ['', origin] : [])];
}

/** A sheet knows its numbers itself. */
const withoutNumberFormat = (guess: Guess): Guess => ({
  ...guess,
  attributes: guess.attributes.filter(([name]) => name !== 'number-format'),
});

function guessLines({ guess: made }: TextReport, isWorkbook: boolean, { words }: Telling): string[] {
  if (!made) return [];
  const guess = isWorkbook ? withoutNumberFormat(made) : made;
  const lines = [
    words.guess.tag(attributesLine(guess)),
    words.guess.command(optionsLine(guess)),
    ...(guess.there.length ? [words.guess.there(guess.there.join(' · '))] : []),
    ...(isWorkbook ? [words.guess.workbook] : []),
  ];
  return section(words.guess.heading, indented(lines));
}

/** The conclusion in one sentence. */
function summaryOf(problems: number, advice: number, { words, localizer }: Telling): string {
  if (problems && advice) return words.badAnd(localizer.number(problems), localizer.number(advice));
  if (problems) return words.bad(localizer.number(problems));
  return advice ? words.fineBut(localizer.number(advice)) : words.fine;
}

/** What a source holds, as a widget would show it, and what is wrong with it. */
export function validate(declared: DeclaredSource, now: number, isQuiet: boolean, telling: Telling): Outcome {
  const { words, localizer } = telling;
  const { source, place, remarks, isWorkbook } = declared;
  const report = reportText(source.text, declared, now, telling);
  const way = source.transport && reportTransport(source.transport, telling);
  const findings = [...report.findings, ...(way?.findings ?? [])];
  const of = (isProblem: boolean) =>
    findingLines(
      findings.filter((finding) => finding.isProblem === isProblem),
      place,
      telling,
    );
  const [problems, advice] = [of(true), of(false)];
  const code = problems.count ? 1 : 0;
  const summary = `${place}: ${summaryOf(problems.count, advice.count, telling)}`;
  if (isQuiet) return { lines: [summary], code };
  const lines = [
    summary,
    words.read(localizer.number(source.bytes)),
    ...remarks,
    ...section(words.problems(localizer.number(problems.count)), problems.lines),
    ...section(words.advice(localizer.number(advice.count)), advice.lines),
    ...guessLines(report, isWorkbook, telling),
    ...section(words.server, indented(way?.facts ?? [])),
    ...previewLines(report, telling),
  ];
  return { lines, code };
}

/** Why a source could not be read: a server that refuses is no fault of the data. */
export function refused(place: string, error: DataError, { words, localizer }: Telling): Outcome {
  const field = error.kind === 'not-data' ? error.detail.field : undefined;
  const sentence = field === 'gzip' ? words.isGzip : failureText(error, localizer);
  return {
    lines: [`${place}: ${sentence}`, ...(field === 'charset' ? [`  ${words.oldCharset}`] : [])],
    code: ['http', 'timeout', 'offline', 'blocked'].includes(error.kind) ? 2 : 1,
  };
}
