import { DataError } from '../document/error.js';

/** The failure of a text whose letters are replaced, or in an encoding that cannot be told for certain. */
export const encodingFailure = (reason: 'tcvn3' | 'vni' | 'replacementCharacters'): DataError =>
  new DataError('not-data', { field: reason, reason: [reason] });
