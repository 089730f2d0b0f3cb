/**
 * Throws where figures would come out wrong. A known answer goes through what pages replace: a parser that makes dates of
 * texts, methods of arrays that tell a function nothing of where a value stands, leave lists in lists or have an order of
 * their own, a `trim` that takes the spaces between words, a test that takes every object for a list, numbers that are cut
 * off or written with a comma.
 */
export function checkPage(): void {
  let told = '';
  (JSON.parse('["2026-01-01"," 1 2 "]') as string[])
    .flatMap((text, at) => [`${at}`, text.trim().replace(/-/g, '')])
    .filter((_, at) => at)
    .map((value, at) => value + at)
    .sort((one, other) => other.length - one.length)
    .forEach((value, at) => (told += value + Math.round(Number(at) + 0.5).toFixed(1)));
  if (told + Array.isArray({}) !== '2026010101.01 222.0113.0false') throw new Error('JSON, Array, Number');
}
