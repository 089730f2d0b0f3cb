import { rankingMessages } from '../figures/ranking-messages.js';
import type { Locale } from '../format/locale.js';
import { messagesIn } from '../i18n/messages.js';

/** What stands behind a unit's name for the reader of the page: who is shown a picture of it is somebody else. */
function marksOn(frame: Element): string[] {
  const { lang } = frame.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const { ownUnit, selected } = messagesIn(rankingMessages, lang as Locale);
  return [ownUnit, selected].map((word) => ` (${word})`);
}

function textsIn(frame: Element): Text[] {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** What is drawn of a frame while its names stand alone. */
export function withoutMarks<T>(frame: Element, draw: () => T): T {
  const marked = marksOn(frame).flatMap((mark) =>
    textsIn(frame).flatMap((text) => (text.data.endsWith(mark) ? [{ text, mark, known: text.data }] : [])),
  );
  for (const { text, mark } of marked) text.data = text.data.slice(0, -mark.length);
  try {
    return draw();
  } finally {
    for (const { text, known } of marked) text.data = known;
  }
}
