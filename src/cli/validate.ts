import type { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { failureText } from '../figures/failure-text.js';
import type { Telling } from './checks.js';
import type { Finding } from './finding.js';
import type { Options } from './options.js';
import { reportText, type TextReport } from './report.js';
import type { Source } from './source.js';
import { reportTransport } from './transport.js';

/** What a command says, and with which code it ends. */
export interface Outcome {
  readonly output: string;
  /** 0: nothing is wrong; 1: something is wrong with the data; 2: the command could not do its work. */
  readonly code: 0 | 1 | 2;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? ['', heading, ...lines] : [];

/** Whose figures these are, of when. */
function originLine(document: CchcDocument, { words, text }: Telling): string {
  const { title, source, updatedAt, period } = document;
  const said = [
    text.label(title),
    source && `${words.source}: ${text.label(source.name) ?? ''}`,
    updatedAt && `${words.updated}: ${text.moment(updatedAt)}`,
    period && `${words.period}: ${text.period(period) ?? ''}`,
  ];
  return said.filter(Boolean).join(' · ');
}

const findingLines = (findings: readonly Finding[], place: string): string[] =>
  findings.map(({ path, sentence }) => {
    const [, position, field] = /^(\d+:\d+)? ?(.*)$/.exec(path) ?? [];
    return `  ${position ? `${place}:${position}: ` : ''}${field ? `${field}: ` : ''}${sentence}`;
  });

function reportLines({ document, shown }: TextReport, telling: Telling): string[] {
  const origin = document && originLine(document, telling);
  const widgets = shown.flatMap(({ tag, lines }) => [tag, ...indented(lines), '']);
  return [...(origin ? [origin] : []), ...section(telling.words.shows, widgets.slice(0, -1))];
}

/** The findings of a kind, each once. */
const pick = (findings: readonly Finding[], isProblem: boolean): Finding[] => {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.path} ${finding.sentence}`;
    const isNew = finding.isProblem === isProblem && !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What a source holds, as a widget would show it, and what is wrong with it. */
export function validate(source: Source, { place, values }: Options, now: number, telling: Telling): Outcome {
  const { words, text } = telling;
  const report = reportText(source.text, { format: values.format, mapping: values }, now, telling);
  const way = source.transport && reportTransport(source.transport, telling);
  const findings = [...report.findings, ...(way?.findings ?? [])];
  const [problems, advice] = [pick(findings, true), pick(findings, false)];
  const lines = [
    words.read(place, text.number(source.bytes)),
    ...reportLines(report, telling),
    ...section(words.server, indented(way?.facts ?? [])),
    ...section(
      words.problems(text.number(problems.length)),
      problems.length ? findingLines(problems, place) : [],
    ),
    ...section(words.advice(text.number(advice.length)), findingLines(advice, place)),
    '',
    problems.length ? words.bad(text.number(problems.length)) : words.fine,
  ];
  return { output: lines.join('\n'), code: problems.length ? 1 : 0 };
}

/** Why a source could not be read: a server that refuses is no fault of the data. */
export const refused = (place: string, error: DataError, { text }: Telling): Outcome => ({
  output: `${place}: ${failureText(error, text.messages, text.locale)}`,
  code: ['http', 'timeout', 'offline', 'blocked'].includes(error.kind) ? 2 : 1,
});
