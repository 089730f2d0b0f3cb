import { DataError } from '../../document/error.js';
import type { Guess } from './guess.js';
import { guessJson } from './json.js';
import { guessCsv } from './table.js';

/** What a text that is no document of our own seems to be; nothing where that is unclear. */
export function recognise(text: string): Guess | undefined {
  const bare = text.replace(/^\uFEFF/, '').trimStart();
  if (!bare || bare.startsWith('<')) return undefined;
  try {
    return /^[{[]|^\/\*O_o|^google\.visualization/.test(bare) ? guessJson(bare) : guessCsv(text);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
