const SUPERSCRIPT = /[¹²³⁰⁴-⁹]/;
const STAR = /[*†‡]/;
const BRACKETED = /\((?:\d|[a-z]|\*{1,3})\)$|\[(?:\d\d?|[a-z]|\*{1,3})\]$/;

/** Whether a text ends in a raised digit that is a mark: in `km²` it belongs to the unit, in `10²` to the number. */
function endsInRaisedMark(text: string): boolean {
  const rest = text.replace(/[¹²³⁰⁴-⁹]{1,2}$/, '');
  return SUPERSCRIPT.test(text.slice(-1)) && !/m$|^10$/.test(rest) && !SUPERSCRIPT.test(rest.slice(-1));
}

/** A text in lower case without its last footnote mark; the same text where it has none. */
function withoutLastMark(text: string): string {
  if (STAR.test(text.slice(-1))) return text.slice(0, -1);
  if (endsInRaisedMark(text)) return text.replace(/[¹²³⁰⁴-⁹]{1,2}$/, '');
  return text.replace(BRACKETED, '');
}

/** No cell has more marks than this. */
const MOST_MARKS = 4;

/** A text in lower case without the footnote marks behind it: `98,5*`, `98,5(1)`, `98,5 [2]`, `98,5¹`. */
export function withoutMarks(text: string): string {
  let bare = text.trim();
  for (let mark = 0; mark < MOST_MARKS; mark++) {
    const rest = withoutLastMark(bare).trim();
    if (!rest) return bare;
    bare = rest;
  }
  return bare;
}
