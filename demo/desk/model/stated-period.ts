import { parsePeriod } from '../../../src/format/period.js';
import { periodCode } from '../../../src/format/period-name.js';
import type { TableShape } from '../../../src/authoring/table-shape.js';

/** No name of a period has more words. */
const MOST_WORDS = 9;

/** A day in a title is mostly that on which the report was written. */
const isPeriod = (words: string): boolean => {
  const code = periodCode(words);
  return code !== null && parsePeriod(code)?.kind !== 'day';
};

/** The longest name of a period in a text. */
function periodIn(text: string): string | undefined {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("“]+|[)"”.,;:]+$/g, ''));
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      if (isPeriod(name)) return name.toLowerCase();
    }
  return undefined;
}

/** The period that the title of a table states in words, such as `tháng 9/2026`. */
export function statedPeriod(shape: TableShape | undefined): string | undefined {
  const titles = (shape?.lines ?? []).filter(({ kind }) => kind === 'title');
  return titles.flatMap(({ cells }) => cells.filter(Boolean).flatMap((cell) => periodIn(cell) ?? []))[0];
}
