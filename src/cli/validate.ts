import type { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { failureText } from '../figures/failure-text.js';
import type { DeclaredSource } from './declared-source.js';
import { indented, inspect, section } from './inspect.js';
import { startTag } from '../authoring/preview.js';
import type { TextReport } from '../authoring/report-document.js';
import type { ReportLanguage } from '../authoring/report-language.js';

/** What a command says, and with which code it ends. */
export interface Outcome {
  readonly lines: readonly string[];
  /** 0: nothing is wrong; 1: something is wrong with the data; 2: the command could not do its work. */
  readonly code: 0 | 1 | 2;
}

/** Whose figures these are, of when. */
function originLine(document: CchcDocument, { words, localizer }: ReportLanguage): string {
  const { title, source, updatedAt, period } = document;
  const said = [
    localizer.label(title),
    source && `${words.source}: ${localizer.label(source.name) ?? ''}`,
    updatedAt && `${words.updated}: ${localizer.moment(updatedAt)}`,
    period && `${words.period}: ${localizer.period(period) ?? ''}`,
  ];
  return said.filter(Boolean).join(' · ');
}

function previewLines({ document, previews }: TextReport, language: ReportLanguage): string[] {
  const origin = document && originLine(document, language);
  const widgets = previews.flatMap((one) => [startTag(one), ...indented(one.lines), '']);
  return [...section(language.words.shows, widgets.slice(0, -1)), ...(origin ? ['', origin] : [])];
}

/** What a source holds, as a widget would show it, and what is wrong with it. */
export function validate(
  declared: DeclaredSource,
  now: number,
  isQuiet: boolean,
  language: ReportLanguage,
): Outcome {
  const { report, code, summary, lines, facts } = inspect(declared, now, language);
  if (isQuiet) return { lines: [summary], code };
  const server = section(language.words.server, indented(facts));
  return { lines: [summary, ...lines, ...server, ...previewLines(report, language)], code };
}

/** Why a source could not be read: a server that refuses is no fault of the data. */
export function refused(place: string, error: DataError, { words, localizer }: ReportLanguage): Outcome {
  const field = error.kind === 'not-data' ? error.detail.field : undefined;
  const sentence = field === 'gzip' ? words.isGzip : failureText(error, localizer);
  return {
    lines: [`${place}: ${sentence}`, ...(field === 'charset' ? [`  ${words.oldCharset}`] : [])],
    code: ['http', 'timeout', 'offline', 'blocked'].includes(error.kind) ? 2 : 1,
  };
}
