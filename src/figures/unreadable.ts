import { DataError } from '../document/error.js';

/** The failure of a widget whose figures are there and cannot be read, which nobody may call unpublished. */
export const unreadableFigure = (): DataError => new DataError('invalid', { field: 'figure' });
