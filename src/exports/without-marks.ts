import { rankingMessages } from '../figures/ranking-messages.js';
import type { Locale } from '../format/locale.js';
import { messagesIn } from '../i18n/messages.js';

/** Texts that end with what a unit is to the reader of the page: who is shown a picture of it is somebody else. */
function markedIn(frame: Element): Map<Text, string> {
  const { lang } = frame.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const { ownUnit, selected } = messagesIn(rankingMessages, lang as Locale);
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const marked = new Map<Text, string>();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if ([ownUnit, selected].some((word) => text.data.endsWith(` (${word})`))) marked.set(text, text.data);
  }
  return marked;
}

/** What is drawn of a frame while its names stand alone. */
export function withoutMarks<T>(frame: Element, draw: () => T): T {
  const marked = markedIn(frame);
  marked.forEach((known, text) => (text.data = known.replace(/ \([^(]*$/, '')));
  try {
    return draw();
  } finally {
    marked.forEach((known, text) => (text.data = known));
  }
}
