import type { Better, Qualifier } from '../document/schema.js';
import { neverRoundPast } from '../format/never-round-past.js';
import type { Localizer } from '../i18n/localizer.js';
import { distinctFigures } from './distinct-figures.js';
import { comparisonMessages, targetMessages } from './messages.js';

/** A remark on a figure, and whether it is good news. */
export interface Judgement {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** A figure as a document gives it. */
export interface QualifiedFigure {
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly better: Better | null;
}

/** A sentence with its first letter large. */
export const capitalise = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The difference of two published decimals, without the rounding error of binary fractions: 59.58 − 59.5 is 0.08. */
export const subtract = (a: number, b: number): number => Math.round((a - b) * 1e6) / 1e6;

/** How far apart two figures are, in words; percentages differ by percentage points. */
export const gapText = (
  amount: number,
  unit: string | null,
  localizer: Localizer,
  decimals?: number,
): string =>
  unit === '%'
    ? localizer.in(comparisonMessages).percentagePoints(localizer.number(amount, decimals))
    : localizer.figure(amount, unit, decimals);

/** How a figure has moved, in words, and whether that is good news. */
export function movement(
  difference: number,
  amount: string,
  isAbout: boolean,
  better: Better | null,
  localizer: Localizer,
): Judgement {
  const comparison = localizer.in(comparisonMessages);
  const describe = difference > 0 ? comparison.increase : comparison.decrease;
  const isGood = difference > 0 === (better !== 'lower');
  return {
    text: describe(isAbout ? comparison.about(amount) : amount),
    tone: better === 'neither' ? 'neutral' : isGood ? 'good' : 'bad',
  };
}

/**
 * Whether a figure is at least (or, where lower is better, at most) a bound; `null` when its qualifier leaves that
 * open.
 */
function reaches({ value, qualifier, better }: QualifiedFigure, bound: number): boolean | null {
  const sign = better === 'lower' ? -1 : 1;
  const ahead = (value - bound) * sign;
  if (qualifier === 'about') return null;
  if (!qualifier) return ahead >= 0;
  const isMore = (qualifier === 'over' || qualifier === 'atLeast') === (sign === 1);
  if (isMore) return ahead >= 0 ? true : null;
  const mayBeEqual = qualifier === 'atLeast' || qualifier === 'atMost';
  return ahead < 0 || (ahead === 0 && !mayBeEqual) ? false : null;
}

/** What a target says of a figure: met, how far off, or only the target where that cannot be told. */
export function targetRemark(figure: QualifiedFigure, target: number, localizer: Localizer): Judgement {
  const comparison = localizer.in(comparisonMessages);
  const targets = localizer.in(targetMessages);
  const [, targetText] = distinctFigures(figure.value, target, figure.unit, localizer);
  const met = figure.better === 'neither' ? null : reaches(figure, target);
  if (met === null) return { text: targets.bare(targetText), tone: 'neutral' };
  if (met) return { text: targets.met(targetText), tone: 'good' };
  const shown = neverRoundPast(figure.value, [target], figure.better === 'lower');
  const amount = Math.abs(subtract(shown, target));
  if (amount === 0) return { text: targets.missed(targetText), tone: 'bad' };
  const gap = gapText(amount, figure.unit, localizer);
  return { text: targets.short(targetText, figure.qualifier ? comparison.about(gap) : gap), tone: 'bad' };
}
