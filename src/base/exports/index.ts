import { namedCodesOf } from './named-codes.js';
import { saveDots, savePicture, saveTable } from './save.js';

export type { NamedCode } from './named-codes.js';

/** What a reader's files and embed codes are made with. */
export const exports = { namedCodesOf, saveDots, savePicture, saveTable };

/** The parts that a menu has to have. */
export type Exports = typeof exports;
