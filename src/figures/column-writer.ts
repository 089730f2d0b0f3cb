import { decimalsFor } from '../format/decimals.js';
import type { Localizer } from '../i18n/localizer.js';
import { subtract } from './comparison.js';

/** The decimals that a source has written of a number. */
const decimalsIn = (value: number | null): number =>
  String(subtract(value ?? 0, 0)).split('.')[1]?.length ?? 0;

/** Writes a figure, with the unit of its column or with another word after it. */
export type Write = (value: number, word?: string | null) => string;

/**
 * What writes the figures of a column or series: with as many decimals as tell them apart, or with `most` of them, and
 * all with those of the most exact one, so that their points agree.
 */
export function columnWriter(
  figures: readonly (number | null)[],
  unit: string | null,
  localizer: Localizer,
  most = decimalsFor(figures, unit),
): Write {
  const least = Math.min(most, Math.max(...figures.map(decimalsIn)));
  return (value, word = unit) => localizer.figure(value, word, most, least);
}
