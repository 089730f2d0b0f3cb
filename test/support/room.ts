/** What stands outside the lines of text: drawings, and what only screen readers are given. */
const ASIDE = 'svg, .visually-hidden, .inks, [hidden], dialog';

/** What reads as one: a number with the signs and the date parts that belong to it. */
const NUMBER = /[−-]?\d[\d.,:/]*(?:\d|%|\u00a0%)?/g;

const round = (rectangles: Iterable<DOMRect>) =>
  new Set([...rectangles].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)));

/** The texts of an element that stand in lines. */
function* textsIn(frame: Element): Iterable<Text> {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement!.closest(ASIDE)) yield text;
  }
}

/** How many lines a piece of a text is spread over. */
function linesOf(text: Text, start: number, length: number): number {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  return round(range.getClientRects()).size;
}

/** The numbers in an element of which a line has only a part. */
export const brokenNumbersIn = (frame: Element): string[] =>
  [...textsIn(frame)].flatMap((text) =>
    [...text.data.matchAll(NUMBER)]
      .filter(({ 0: number, index }) => linesOf(text, index, number.length) > 1)
      .map(([number]) => `"${number}" in "${text.data.trim().slice(0, 40)}"`),
  );

/** The words before a large numeral that do not stand in its line. */
export const partedQualifiersIn = (frame: Element): string[] =>
  [...frame.querySelectorAll('.qualifier')]
    .filter(
      (qualifier) =>
        qualifier.getBoundingClientRect().bottom <=
        qualifier.parentElement!.querySelector('.number')!.getBoundingClientRect().top,
    )
    .map(({ textContent }) => textContent);

const nameOf = (element: Element) =>
  `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"`;

/** What may be wider than its box: a table whose columns no narrow one has room for, and a canvas before it is drawn. */
const SCROLLED = '.data div, .canvas-box, .same';

/** What of a widget is outside of its frame, or can be reached by scrolling only. */
export function overflowingIn(frame: Element): string[] {
  const { left, right } = frame.getBoundingClientRect();
  const isOutside = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  };
  const isScrolled = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
  return [...frame.querySelectorAll('*')]
    .filter((element) => !element.closest(`${ASIDE}, ${SCROLLED}`))
    .filter((element) => isOutside(element) || isScrolled(element))
    .map(nameOf);
}
