import { loadEnglish } from './english.js';
import { localeOf, type Locale } from '../format/locale.js';
import { localizerOf } from '../i18n/localizer.js';
import { declare, type DeclaredSource } from './declared-source.js';
import { failureOf } from './failure.js';
import { FROZEN_TAGS } from '../authoring/figures-by-tag.js';
import { importDocument } from './import-command.js';
import { askedFirst, parseOptions, UsageError, type Options } from './options.js';
import { snapshot } from './snapshot-command.js';
import { NotFrozen } from '../authoring/snapshot/static-attributes.js';
import { readSource } from './source.js';
import type { Telling } from '../authoring/telling.js';
import { validate, type Outcome } from './validate.js';
import { visible } from './visible.js';
import { wordsOf } from '../authoring/words/index.js';

/** What the command works with. */
export interface World {
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

function said({ lines, code }: Outcome): Result {
  const output = printed(lines);
  return code === 2 ? { output: '', remarks: output, code } : { output, remarks: '', code };
}

/** What is said where the standard output is kept for a document. */
const toldBeside = ({ lines, code }: Outcome): Result => ({ output: '', remarks: printed(lines), code });

/** The language that is asked for, else that of the terminal, else Vietnamese. */
function languageOf(asked: string | undefined, { environment }: World): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return localeOf(asked) ?? localeOf((LC_ALL || LC_MESSAGES || LANG)?.replace(/\..*/, '')) ?? 'vi';
}

/** A tag that can hold no figure is told before anything is asked for. */
function checkTag({ command, values }: Options, { words }: Telling): void {
  if (command !== 'snapshot' || FROZEN_TAGS.includes(values.widget ?? '')) return;
  const choices = FROZEN_TAGS.join(', ');
  throw new UsageError(
    values.widget
      ? words.unknownChoice('widget', values.widget, choices)
      : words.missingOption('widget', choices),
  );
}

async function done(
  declared: DeclaredSource,
  options: Options,
  { now }: World,
  telling: Telling,
): Promise<Result> {
  if (options.command === 'validate') return said(validate(declared, now, options.isQuiet, telling));
  if (options.command === 'snapshot') {
    const { html, remarks } = snapshot(declared, options, telling);
    return { output: visible(html), remarks: printed(remarks), code: 0 };
  }
  const { output, remarks, code } = await importDocument(declared, options, now, telling);
  return { output: printed(output), remarks: printed(remarks), code };
}

async function work(args: readonly string[], world: World, telling: Telling): Promise<Result> {
  const options = parseOptions(args, telling.words);
  checkTag(options, telling);
  try {
    return await done(
      await declare(await readSource(options.place), options, telling),
      options,
      world,
      telling,
    );
  } catch (error) {
    const outcome = failureOf(error, options, telling);
    if (!outcome) throw error;
    return options.command === 'import' ? toldBeside(outcome) : said(outcome);
  }
}

/** Does what the arguments ask for. */
export async function run(args: readonly string[], world: World): Promise<Result> {
  const { lang, help, version } = askedFirst(args);
  const locale = languageOf(lang, world);
  const words = wordsOf(locale);
  if (args.length === 0 || help) return { output: words.usage, remarks: '', code: args.length ? 0 : 2 };
  if (version) return { output: world.version, remarks: '', code: 0 };
  if (locale === 'en') await loadEnglish();
  try {
    return await work(args, world, { words, localizer: localizerOf(locale) });
  } catch (error) {
    if (error instanceof UsageError)
      return { output: '', remarks: `${visible(error.message)}\n\n${words.usage}`, code: 2 };
    if (error instanceof NotFrozen) return { output: '', remarks: visible(error.message), code: 1 };
    throw error;
  }
}
