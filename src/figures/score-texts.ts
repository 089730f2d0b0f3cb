import type { Ranking, RankingEntry } from '../document/schema.js';
import { decimalsFor } from '../format/decimals.js';
import type { Localizer } from '../i18n/localizer.js';
import { subtract } from './comparison.js';

const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A numeral with zeros behind it, up to a number of decimals. */
function padded(numeral: string, decimals: number, { locale }: Localizer): string {
  const point = locale === 'vi' ? ',' : '.';
  const [whole, fraction = ''] = numeral.split(point);
  return decimals ? [whole, fraction.padEnd(decimals, '0')].join(point) : numeral;
}

/**
 * What writes the scores of a ranking. All have as many decimals as the most exact of them, so that their points agree in
 * a column; the unit is a word to say after them.
 */
export function scoreWriter(
  ranking: Ranking,
  localizer: Localizer,
): (entry: RankingEntry, unit?: string | null) => string {
  const isRate = localizer.label(ranking.unit) === '%';
  const scores = ranking.entries.map(({ score }) => score);
  const most = decimalsFor(scores, isRate ? '%' : null);
  const stated = scores.reduce<number>(
    (so, one) => Math.max(so, one === null ? 0 : decimalsIn(subtract(one, 0))),
    0,
  );
  const decimals = Math.min(stated, most);
  return ({ score, qualifier }, unit = null) => {
    if (score === null) return '';
    const figure = isRate ? localizer.percent(score, most).slice(0, -1) : localizer.number(score, most);
    const sign = isRate ? '%' : unit ? `\u00a0${unit}` : '';
    return localizer.qualified(qualifier, padded(figure, decimals, localizer) + sign);
  };
}
