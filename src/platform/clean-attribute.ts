import { LONGEST_ATTRIBUTE } from '../lib/limits.js';

const QUOTE = /["'“”„‘’«»]/;
const AROUND = /[\s\u200b"'“”„‘’«»]/;

/**
 * An attribute's value as it was meant. Editors leave spaces around it, breaking or not, and quotation marks of all
 * kinds; marks inside it belong to it, as in `Chỉ số “Một cửa” năm 2026`.
 */
export function cleanAttribute(written: string): string {
  const value = written.slice(0, LONGEST_ATTRIBUTE);
  let [start, end] = [0, value.length];
  // Two loops, as one pattern for both ends takes time in the cube of the length.
  while (start < end && AROUND.test(value.charAt(start))) start++;
  while (end > start && AROUND.test(value.charAt(end - 1))) end--;
  const meant = value.slice(start, end);
  return QUOTE.test(meant) ? value.trim() : meant;
}
