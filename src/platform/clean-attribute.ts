/**
 * An attribute's value as it was meant. Editors leave spaces around it, breaking or not, and quotation marks of all
 * kinds; marks inside it belong to it, as in `Chỉ số “Một cửa” năm 2026`.
 */
export function cleanAttribute(value: string): string {
  return value.replace(/^[\s\u200b"'“”„‘’«»]*([^"'“”„‘’«»]*?)[\s\u200b"'“”„‘’«»]*$/, '$1').trim();
}
