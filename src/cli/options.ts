import { parseArgs } from 'node:util';
import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import { FROZEN_ATTRIBUTES } from '../authoring/freezing.js';
import { checkValues, UsageError, type OptionValues } from './option-values.js';
import type { Words } from '../authoring/words/index.js';

/** What the command is asked to do. */
export interface Options {
  readonly command: Command;
  /** A file, `-` for the standard input, or the address of an endpoint. */
  readonly place: string;
  /** The options by name, without their dashes. */
  readonly values: OptionValues;
  /** Whether only the summary is to be printed. */
  readonly isQuiet: boolean;
  /** Whether the figures of the old document are kept as those of the period before. */
  readonly isMerge: boolean;
  /** Whether a document may be replaced by a worse one. */
  readonly isForced: boolean;
}

type Command = 'validate' | 'snapshot' | 'import' | 'record';

const READING = [
  ...['format', 'sheet', 'indicator', 'ranking', 'area', 'period', 'better', 'lang'],
  ...MAPPING_ATTRIBUTES,
];
const ORIGIN = ['label', 'source', 'source-href', 'updated'];
const SNAPSHOT = [...ORIGIN, 'widget', 'as', 'heading-level'];
const SWITCHES = ['quiet', 'help', 'version', 'merge', 'force'] as const;
const WRITING: Readonly<Record<string, readonly Command[]>> = {
  merge: ['import'],
  force: ['import', 'record'],
};

const KNOWN: Readonly<Record<Command, readonly string[]>> = {
  validate: READING,
  snapshot: [...READING, ...SNAPSHOT, ...FROZEN_ATTRIBUTES],
  import: [...READING, ...ORIGIN, 'into'],
  record: [...READING, ...ORIGIN, 'into', 'keep', 'per', 'body'],
};

/** How many points of a series a record keeps where nothing is said: three years of months. */
const KEPT = '36';

const withValue = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
const switches = Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' } as const]));
const DECLARED = {
  ...withValue([...KNOWN.snapshot, ...KNOWN.record]),
  ...switches,
  help: { type: 'boolean', short: 'h' },
} as const;

/** An option as it was given. */
interface Given {
  readonly name: string;
  readonly value?: string | undefined;
}

/** The arguments in their parts, those unknown among them. */
const partsOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: DECLARED, strict: false, allowPositionals: true, tokens: true });

/** What is asked for before the rest can be understood: the language, the help, the version. */
export function askedFirst(args: readonly string[]): {
  readonly lang: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
} {
  const { lang, help, version } = partsOf(args).values;
  return {
    lang: typeof lang === 'string' ? lang : undefined,
    help: help === true,
    version: version === true,
  };
}

const isCommand = (name: string | undefined): name is Command =>
  name !== undefined && Object.keys(KNOWN).includes(name);

const isSwitch = (name: string): boolean => (SWITCHES as readonly string[]).includes(name);

const isKnown = (command: Command, name: string): boolean =>
  isSwitch(name) ? (WRITING[name]?.includes(command) ?? true) : KNOWN[command].includes(name);

/** Refuses options that a command does not have, and those that lack their value. */
function checkGiven(command: Command, given: readonly Given[], words: Words): void {
  for (const { name, value } of given) {
    if (!isKnown(command, name)) throw new UsageError(words.unknownOption(name));
    if (!isSwitch(name) && value === undefined) throw new UsageError(words.missingValue(name));
  }
}

/** The one place that a call is about. */
function onlyPlace([place, ...others]: readonly string[], words: Words): string {
  if (place === undefined) throw new UsageError(words.missingPlace);
  if (others.length) throw new UsageError(words.onePlace([place, ...others].join(' ')));
  return place;
}

/**
 * The options of a call.
 * @throws {UsageError} naming what is missing or unknown.
 */
export function parseOptions(args: readonly string[], words: Words): Options {
  const { tokens, positionals } = partsOf(args);
  const [command, ...places] = positionals;
  if (!isCommand(command)) throw new UsageError(words.unknownCommand(command ?? ''));
  const given = tokens.filter((token) => token.kind === 'option');
  checkGiven(command, given, words);
  const place = onlyPlace(places, words);
  const values = Object.fromEntries(
    given.flatMap(({ name, value }) => (isSwitch(name) ? [] : [[name, value ?? '']])),
  );
  checkValues(values, words);
  const has = (wanted: string) => given.some(({ name }) => name === wanted);
  if (has('merge') && !has('into')) throw new UsageError(words.import.mergeWithoutInto);
  if (command === 'record' && !has('into')) throw new UsageError(words.record.needsInto);
  return {
    command,
    place,
    values: command === 'record' ? { keep: KEPT, ...values } : values,
    isQuiet: has('quiet'),
    isMerge: has('merge') || command === 'record',
    isForced: has('force'),
  };
}
