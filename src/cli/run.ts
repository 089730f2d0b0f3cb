import { loadEnglish } from './english.js';
import { localeOf, type Locale } from '../format/locale.js';
import { localizerOf } from '../i18n/localizer.js';
import { declare, type DeclaredSource } from './declared-source.js';
import { failureLine } from './failure.js';
import { FROZEN_TAGS } from '../authoring/freezing.js';
import { importDocument } from './import-command.js';
import { UsageError } from './option-values.js';
import { askedFirst, parseOptions, type Options } from './options.js';
import { requestWith } from './record/request.js';
import { filledIn, periodOfRun } from './record/run-period.js';
import { snapshot } from './snapshot-command.js';
import { NotFrozen } from '../snapshot/static-attributes.js';
import { readSource } from './source.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import { validate, type Outcome } from './validate.js';
import { visible } from './visible.js';
import { authoringWords } from '../authoring/words/index.js';

/** What the command works with. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly now: number;
}

/** What goes to the standard output, what to the standard error, and the exit code. */
export interface Result {
  readonly output: string;
  readonly remarks: string;
  readonly code: Outcome['code'];
}

/** Lines for the terminal, of which none can pass for another. */
const printed = (lines: readonly string[]): string => lines.map(visible).join('\n');

function onStdout({ lines, code }: Outcome): Result {
  const output = printed(lines);
  return code === 2 ? { output: '', remarks: output, code } : { output, remarks: '', code };
}

/** What is said where the standard output is kept for a document. */
const onStderr = ({ lines, code }: Outcome): Result => ({ output: '', remarks: printed(lines), code });

/** The language that is asked for, else that of the terminal, else Vietnamese. */
function languageOf(asked: string | undefined, { environment }: RunContext): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return localeOf(asked) ?? localeOf((LC_ALL || LC_MESSAGES || LANG)?.replace(/\..*/, '')) ?? 'vi';
}

/** A tag that can hold no figure is refused before anything is asked for. */
function checkTag({ command, values }: Options, { words }: ReportLanguage): void {
  if (command !== 'snapshot' || FROZEN_TAGS.includes(values.widget ?? '')) return;
  const choices = FROZEN_TAGS.join(', ');
  throw new UsageError(
    values.widget
      ? words.unknownChoice('widget', values.widget, choices)
      : words.missingOption('widget', choices),
  );
}

async function resultOf(
  declared: DeclaredSource,
  options: Options,
  { now }: RunContext,
  language: ReportLanguage,
): Promise<Result> {
  if (options.command === 'validate') return onStdout(validate(declared, now, options.isQuiet, language));
  if (options.command === 'snapshot') {
    const { html, remarks } = snapshot(declared, options, language);
    return { output: visible(html), remarks: printed(remarks), code: 0 };
  }
  const { output, remarks, code } = await importDocument(declared, options, now, language);
  // A scheduler mails whatever is printed.
  if (options.command === 'record' && options.isQuiet && code === 0) return { output: '', remarks: '', code };
  return { output: printed(output), remarks: printed(remarks), code };
}

/** The options of a run at a moment: a record names its day in the address, and counts by it where it is told to. */
function atMoment(options: Options, now: number): Options {
  if (options.command !== 'record') return options;
  const { per = '', period = periodOfRun(per, now) } = options.values;
  const values = period === undefined ? options.values : { ...options.values, period };
  return { ...options, place: filledIn(options.place, now), values };
}

async function sourceOf({ command, place, values }: Options, { now }: RunContext) {
  return readSource(place, command === 'record' ? await requestWith(values.body, now) : undefined);
}

async function execute(
  args: readonly string[],
  world: RunContext,
  language: ReportLanguage,
): Promise<Result> {
  const options = atMoment(parseOptions(args, language.words), world.now);
  checkTag(options, language);
  try {
    const declared = await declare(await sourceOf(options, world), options, language);
    return await resultOf(declared, options, world, language);
  } catch (error) {
    const outcome = failureLine(error, options, language);
    if (!outcome) throw error;
    return ['import', 'record'].includes(options.command) ? onStderr(outcome) : onStdout(outcome);
  }
}

/** Does what the arguments ask for. */
export async function run(args: readonly string[], world: RunContext): Promise<Result> {
  const { lang, help, version } = askedFirst(args);
  const locale = languageOf(lang, world);
  const words = authoringWords(locale);
  if (args.length === 0 || help) return { output: words.usage, remarks: '', code: args.length ? 0 : 2 };
  if (version) return { output: world.version, remarks: '', code: 0 };
  if (locale === 'en') await loadEnglish();
  try {
    return await execute(args, world, { words, localizer: localizerOf(locale) });
  } catch (error) {
    if (error instanceof UsageError)
      return { output: '', remarks: `${visible(error.message)}\n\n${words.usage}`, code: 2 };
    if (error instanceof NotFrozen) return { output: '', remarks: visible(error.message), code: 1 };
    throw error;
  }
}
