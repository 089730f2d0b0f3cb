import { DataError } from './error.js';

/**
 * The value in a JSON text.
 * @throws {DataError} of kind `not-data`, with the text.
 */
export function parseJson(text: string): unknown {
  // A byte order mark is invisible to whoever wrote the file, but fatal to the parser.
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch {
    throw new DataError('not-data', { text: () => bare });
  }
}
