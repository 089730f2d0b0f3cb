/**
 * Throws where figures would come out wrong. A known answer goes through what pages replace: a parser that makes dates of
 * texts, methods of arrays that tell a function nothing of where a value stands or leave lists in lists, a `trim` that takes
 * the spaces between words, a test that takes every object for a list, numbers that are cut off or written with a comma.
 */
export function checkPage(): void {
  let told = '';
  (JSON.parse('["2026-01-01"," 1 2 "]') as string[])
    .flatMap((text, at) => [`${at}`, text.trim().replace(/-/g, '')])
    .filter((_, at) => at)
    .map((value, at) => value + at)
    .forEach((value, at) => (told += value + Math.round(Number(at) + 0.5).toFixed(1)));
  if (told + Array.isArray({}) !== '2026010101.0112.01 223.0false') throw new Error('JSON, Array, Number');
}
