/**
 * Throws where figures would come out wrong: where a page has put methods of its own in the place of those of arrays that
 * tell a function nothing of where a value stands, or tell it as text, or one of numbers that writes a comma.
 */
export function checkPage(): void {
  let told;
  [1, 1]
    .map((_, at) => at)
    .filter((_, at) => at)
    .forEach((value, at) => (told = (value + at).toFixed(1)));
  if (told !== '1.0') throw new Error('Array, Number');
}
