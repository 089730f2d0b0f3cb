import { decimalsFor } from '../format/decimals.js';
import type { Localizer } from '../i18n/localizer.js';

/** How the figures of a series are written: with as many decimals as tell them apart. */
export function seriesWriter(
  figures: readonly (number | null)[],
  unit: string | null,
  localizer: Localizer,
): (value: number) => string {
  const decimals = decimalsFor(figures, unit);
  return (value) => localizer.figure(value, unit, decimals);
}
