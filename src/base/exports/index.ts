import { namedCodesOf } from './named-codes.js';
import { savePicture, saveTable } from './save.js';

export type { NamedCode } from './named-codes.js';

/** What a reader's files and embed codes are made with. */
export const exports = { namedCodesOf, savePicture, saveTable };

/** The parts that a menu has to have. */
export type Exports = typeof exports;
