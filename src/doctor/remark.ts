import { fold } from '../lib/fold.js';

/** How much a remark matters: something is wrong, could be better, or is merely so. */
export type Level = 'problem' | 'advice' | 'fact';

/** One thing that is found. */
export interface Remark {
  readonly level: Level;
  readonly text: string;
}

/** Remarks on one subject. */
export interface Section {
  readonly heading: string;
  readonly remarks: readonly Remark[];
}

const remark =
  (level: Level) =>
  (text: string): Remark => ({ level, text });

/** Something that is wrong. */
export const problem = remark('problem');

/** Something that could be better. */
export const advice = remark('advice');

/** Something that is merely so. */
export const fact = remark('fact');

/** How many remarks of a level some sections have. */
export const countOf = (sections: readonly Section[], level: Level): number =>
  fold(sections, 0, (sum, { remarks }) => sum + remarks.filter((one) => one.level === level).length);
