/**
 * The number in an attribute, or `null`. Attributes are written as in JSON, with a point before the decimals;
 * `196.000` is refused, since its author may have meant either 196 or 196 000. Where no number above `most` makes
 * sense, the second reading is out: `99.996` as a rate is only one thing.
 */
export function parsePlainNumber(value: string | number, most = Infinity): number | null {
  const text = String(value).trim();
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) return null;
  const mayBeGrouped = typeof value === 'string' && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text);
  return mayBeGrouped && Number(text.replace('.', '')) <= most ? null : Number(text);
}
