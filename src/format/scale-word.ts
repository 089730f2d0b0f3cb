/** The words for powers of ten, longest first, each with its exponent. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn) t[ỷỉ](?= |$)/, 12],
  [/^(?:t[ỷỉ]|billions?)(?= |$)/, 9],
  [/^(?:triệu|millions?)(?= |$)/, 6],
  [/^(?:nghìn|ngàn|thousands?)(?= |$)/, 3],
];

/** The power of ten that some words begin with (`triệu hồ sơ`), and the words behind it. */
export function splitScale(words: string): { readonly exponent: number; readonly rest: string } {
  const [pattern, exponent] = SCALES.filter(([scale]) => scale.test(words))[0] ?? [/^/, 0];
  return { exponent, rest: words.replace(pattern, '').trim() };
}
