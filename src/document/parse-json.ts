import { diagnoseJson } from './diagnose-json.js';
import { DataError } from './error.js';

/**
 * The value in a JSON text.
 * @throws {DataError} of kind `not-data`, with what the text is instead.
 */
export function parseJson(text: string): unknown {
  // A byte order mark is invisible to whoever wrote the file, but fatal to the parser.
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch {
    throw new DataError('not-data', { field: diagnoseJson(bare) });
  }
}
