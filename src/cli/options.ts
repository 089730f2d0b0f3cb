import { adapters } from '../adapters/index.js';
import { parseMoment } from '../format/date.js';
import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import type { Words } from './words/index.js';

/** What the command is asked to do. */
export interface Options {
  readonly command: Command;
  /** A file, `-` for the standard input, or the address of an endpoint. */
  readonly place: string;
  /** The options by name, without their dashes. */
  readonly values: Readonly<Record<string, string>>;
}

export type Command = 'validate' | 'snapshot';

/** Something wrong with how the command is called. */
export class UsageError extends Error {}

const READING = ['format', 'indicator', 'ranking', 'area', 'period', 'lang', ...MAPPING_ATTRIBUTES];
const KNOWN: Readonly<Record<Command, readonly string[]>> = {
  validate: READING,
  snapshot: [
    ...READING,
    'widget',
    'as',
    'label',
    'source',
    'source-href',
    'updated',
    'basis',
    'target',
    'bands',
    'top',
    'highlight',
    'unit',
    'chart',
    'heading-level',
  ],
};

const isCommand = (name: string | undefined): name is Command => name === 'validate' || name === 'snapshot';

/** The value of one option, wherever it stands; what is asked for before the rest can be understood. */
export function optionIn(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const given = args[index];
  if (given === undefined) return undefined;
  return given.includes('=') ? given.slice(name.length + 3) : args[index + 1];
}

/**
 * The options of a call.
 * @throws {UsageError} naming what is missing or unknown.
 */
export function parseOptions(args: readonly string[], words: Words): Options {
  const [command, ...rest] = args;
  if (!isCommand(command)) throw new UsageError(words.unknownCommand(command ?? ''));
  const places: string[] = [];
  const values: Record<string, string> = {};
  for (let index = 0; index < rest.length; index++) {
    const arg = rest[index] ?? '';
    if (!arg.startsWith('--')) {
      places.push(arg);
      continue;
    }
    const [name = '', ...parts] = arg.slice(2).split('=');
    if (!KNOWN[command].includes(name)) throw new UsageError(words.unknownOption(name));
    const value = parts.length ? parts.join('=') : rest[++index];
    if (value === undefined) throw new UsageError(words.missingValue(name));
    values[name] = value;
  }
  const [place] = places;
  if (place === undefined) throw new UsageError(words.missingPlace);
  if (places.length > 1) throw new UsageError(words.onePlace(places.join(' ')));
  return { command, place, values: checked(values, words) };
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: Object.keys(adapters),
  lang: ['vi', 'en'],
  as: ['tag', 'div'],
  basis: ['766', 'resolved'],
  'number-format': ['vi', 'en'],
};

function checked(values: Readonly<Record<string, string>>, words: Words): Readonly<Record<string, string>> {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = values[name];
    if (value !== undefined && !choices.includes(value))
      throw new UsageError(words.unknownChoice(name, value, choices.join(', ')));
  }
  const { updated, 'source-href': address } = values;
  if (updated !== undefined && !parseMoment(updated))
    throw new UsageError(words.unknownChoice('updated', updated, '2026-10-10, 2026-10-10T07:00:00+07:00'));
  if (address !== undefined && !/^https?:\/\/\S+$/i.test(address))
    throw new UsageError(words.unknownChoice('source-href', address, 'https://…'));
  return values;
}
