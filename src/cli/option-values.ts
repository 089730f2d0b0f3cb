import { adapters } from '../adapters/index.js';
import { parseMoment } from '../format/date.js';
import { RUN_PERIODS } from './record/run-period.js';
import type { Words } from '../authoring/words/index.js';

/** The values of options by their names. */
export type OptionValues = Readonly<Record<string, string>>;

/** Something wrong with how the command is called. */
export class UsageError extends Error {}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: Object.keys(adapters),
  lang: ['vi', 'en'],
  as: ['tag', 'div'],
  basis: ['766', 'resolved'],
  better: ['higher', 'lower', 'neither'],
  per: RUN_PERIODS,
  'number-format': ['vi', 'en'],
};

/**
 * Refuses values that no widget would understand.
 * @throws {UsageError} naming those that it would.
 */
export function checkValues(values: OptionValues, words: Words): void {
  const refuse = (name: string, choices: string) => {
    throw new UsageError(words.unknownChoice(name, values[name] ?? '', choices));
  };
  for (const [name, choices] of Object.entries(CHOICES))
    if (values[name] !== undefined && !choices.includes(values[name])) refuse(name, choices.join(', '));
  const { updated, 'source-href': address, keep } = values;
  if (updated !== undefined && !parseMoment(updated))
    refuse('updated', '2026-10-10, 2026-10-10T07:00:00+07:00');
  if (keep !== undefined && !/^[1-9]\d{0,3}$/.test(keep)) refuse('keep', '1…9999');
  if (address !== undefined && !/^https?:\/\/\S+$/i.test(address)) refuse('source-href', 'https://…');
}
