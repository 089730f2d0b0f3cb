import { findByName } from './match-unit.js';
import { SETS } from './units.js';

/** Whether a text is the name of a province. */
export const isProvinceName = (text: string): boolean =>
  SETS.some((set) => findByName(set, text) !== undefined);
