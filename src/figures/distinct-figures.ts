import { decimalsFor } from '../format/decimals.js';
import type { Localizer } from '../i18n/localizer.js';

/** As many decimals as figures are ever written with. */
const MOST = 6;

/** Two figures in words, with as many decimals as tell them apart: 100.001 is not 100. */
export function distinctFigures(
  a: number,
  b: number,
  unit: string | null,
  localizer: Localizer,
): [string, string] {
  const written = (decimals: number): [string, string] => [
    localizer.figure(a, unit, decimals),
    localizer.figure(b, unit, decimals),
  ];
  const [first, second] = written(decimalsFor([a, b], unit));
  return first === second ? written(MOST) : [first, second];
}
