import { DataError } from '../document/error.js';

/** The failure of a text whose letters are lost, or in an encoding that cannot be told for certain. */
export const letterFailure = (reason: 'tcvn3' | 'vni' | 'lostLetters'): DataError =>
  new DataError('not-data', { field: reason, reason: [reason] });
