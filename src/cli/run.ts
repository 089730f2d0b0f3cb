import { decodeDocument, decodeText } from '../document/decode.js';
import { adapters } from '../adapters/index.js';
import { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { localeOf, type Locale } from '../format/locale.js';
import { localizerOf } from '../i18n/localizer.js';
import type { Telling } from './checks.js';
import { optionIn, parseOptions, UsageError, type Options } from './options.js';
import { FROZEN_TAGS, NotFrozen, snapshotOf, wantedBy } from './snapshot/index.js';
import { readSource, Unreachable, type Source } from './source.js';
import { refused, validate, type Outcome } from './validate.js';
import { wordsOf } from './words/index.js';

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

const said = ({ output, code }: Outcome): Result =>
  code === 2 ? { output: '', remarks: output, code } : { output, remarks: '', code };

/** The language that is asked for, else that of the terminal, else Vietnamese. */
function languageOf(args: readonly string[], { environment }: World): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (
    localeOf(optionIn(args, 'lang')) ?? localeOf((LC_ALL || LC_MESSAGES || LANG)?.replace(/\..*/, '')) ?? 'vi'
  );
}

/** The document of a source, with the places in it that could not be read. */
function documentOf({ text }: Source, { values }: Options): { document: CchcDocument; unread: string[] } {
  const adapted = values.format ? adapters[values.format]?.(text, values) : undefined;
  const { document, badFields, badRows } = adapted ? decodeDocument(adapted.document) : decodeText(text);
  return { document, unread: [...(adapted?.notes ?? []), ...badFields, ...badRows] };
}

/** The identifiers from which a tag needs one. */
const known = (document: CchcDocument, wanted: 'indicator' | 'ranking'): string[] =>
  (wanted === 'indicator' ? document.indicators : document.rankings).map(({ id }) => id);

/** The values of the options; a foreign format's only figure needs no name. */
function namedValues(document: CchcDocument, { values }: Options, { words }: Telling): Options['values'] {
  const wanted = wantedBy(values.widget ?? '');
  if (!wanted || values[wanted]) return values;
  const ids = known(document, wanted);
  if (!values.format || ids.length !== 1) throw new UsageError(words.missingOption(wanted, ids.join(', ')));
  return { ...values, [wanted]: ids[0]! };
}

function snapshot(source: Source, options: Options, telling: Telling): Result {
  const { words } = telling;
  const { document, unread } = documentOf(source, options);
  const values = namedValues(document, options, telling);
  const { html, leftOut } = snapshotOf(document, values.widget ?? '', values, telling);
  const remarks = [
    ...unread.map(words.unread),
    ...(leftOut.length ? [words.snapshot.leftOut(leftOut.join(', '))] : []),
  ];
  return { output: html, remarks: remarks.join('\n'), code: 0 };
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

async function work(args: readonly string[], world: World, telling: Telling): Promise<Result> {
  const options = parseOptions(args, telling.words);
  checkTag(options, telling);
  try {
    const source = await readSource(options.place);
    return options.command === 'validate'
      ? said(validate(source, options, world.now, telling))
      : snapshot(source, options, telling);
  } catch (error) {
    if (error instanceof DataError) return said(refused(options.place, error, telling));
    if (!(error instanceof Unreachable)) throw error;
    const why = telling.words.causes[error.code] ?? error.code;
    return { output: '', remarks: telling.words.unreachable(options.place, why), code: 2 };
  }
}

/** Does what the arguments ask for. */
export async function run(args: readonly string[], world: World): Promise<Result> {
  const locale = languageOf(args, world);
  const words = wordsOf(locale);
  if (args.length === 0 || args.includes('--help') || args.includes('-h'))
    return { output: words.usage, remarks: '', code: args.length ? 0 : 2 };
  if (args.includes('--version')) return { output: world.version, remarks: '', code: 0 };
  try {
    return await work(args, world, { words, localizer: localizerOf(locale) });
  } catch (error) {
    if (error instanceof UsageError)
      return { output: '', remarks: `${error.message}\n\n${words.usage}`, code: 2 };
    if (error instanceof NotFrozen) return { output: '', remarks: error.message, code: 1 };
    throw error;
  }
}
