/** What is wrong with a number in an attribute. */
export type PlainNumberProblem = 'percent-sign' | 'fraction' | 'grouping' | 'comma' | 'other';

const PLAIN = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * The number in an attribute, or `null`. Attributes are written as in JSON, with a point before the decimals;
 * `196.000` is refused, since its author may have meant either 196 or 196 000. Where no number above `most` makes
 * sense, the second reading is out: `99.996` as a rate is only one thing.
 */
export function parsePlainNumber(value: string | number, most = Infinity): number | null {
  const text = String(value).trim();
  if (!PLAIN.test(text) || !Number.isFinite(Number(text))) return null;
  const mayBeGrouped = typeof value === 'string' && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text);
  return mayBeGrouped && Number(text.replace('.', '')) <= most ? null : Number(text);
}

/** The ways in which numbers are miswritten, the first that fits: of `95,21%` the sign is named, not the comma. */
const PROBLEMS: readonly (readonly [PlainNumberProblem, RegExp])[] = [
  ['percent-sign', /^[+-]?\d[\d.,\s]*%$/],
  ['fraction', /^\d[\d.,\s]*\/[\d.,\s]*\d$/],
  ['grouping', /^[+-]?\d{1,3}(?:[.,\s]\d{3}){2,}(?:[.,]\d+)?$|^[+-]?\d{1,3}[.\s]\d{3}(?:,\d+)?$/],
  ['comma', /^[+-]?\d+,\d+$/],
];

/** Why a text in an attribute is no plain number, for a message that names the way out; `null` where it is one. */
export function plainNumberProblem(value: string | number, most = Infinity): PlainNumberProblem | null {
  if (parsePlainNumber(value, most) !== null) return null;
  const text = String(value).trim();
  const [problem] = PROBLEMS.filter(([, pattern]) => pattern.test(text))[0] ?? (['other'] as const);
  return problem;
}
