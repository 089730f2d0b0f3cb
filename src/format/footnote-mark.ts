const SUPERSCRIPT = /[¹²³⁰⁴-⁹]/;
const RAISED_MARK = /[¹²³⁰⁴-⁹]{1,2}$/;
const STAR = /[*†‡]/;
const BRACKETED = /\((?:\d|[a-z]|\*{1,3})\)$|\[(?:\d\d?|[a-z]|\*{1,3})\]$/i;

/** What a raised digit belongs to: the metre of `km²`, the ten of `10²`. */
const POWER = /(?:^|[\s\d/])[kcdhm]?m[²³]$|^10[¹²³⁰⁴-⁹]+$/;

/** Whether a text ends in one or two raised digits that are marks. */
function endsInRaisedMark(text: string): boolean {
  const rest = text.replace(RAISED_MARK, '');
  return rest !== text && !POWER.test(text) && !SUPERSCRIPT.test(rest.slice(-1));
}

/** A text without its last footnote mark; the same text where it has none. */
function withoutLastMark(text: string): string {
  if (STAR.test(text.slice(-1))) return text.slice(0, -1);
  if (endsInRaisedMark(text)) return text.replace(RAISED_MARK, '');
  return text.replace(BRACKETED, '');
}

/** No cell has more marks than this. */
const MOST_MARKS = 4;

/** A text without the footnote marks behind it: `98,5*`, `98,5(1)`, `98,5 [2]`, `98,5¹`. */
export function withoutFootnoteMarks(text: string): string {
  let bare = text.trim();
  for (let mark = 0; mark < MOST_MARKS; mark++) {
    const rest = withoutLastMark(bare).trim();
    if (!rest) return bare;
    bare = rest;
  }
  return bare;
}
