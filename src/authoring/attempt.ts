import { DataError } from '../document/error.js';

/** The result of an attempt, or the failure that widgets would tell. */
export function attempt<T>(read: () => T): T | DataError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}
