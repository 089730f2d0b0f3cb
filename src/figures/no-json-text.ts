import { diagnoseJson } from '../document/diagnose-json.js';
import type { MessagesOf } from '../i18n/messages.js';
import { collapseSpace } from '../lib/collapse-space.js';
import type { failureMessages } from './failure-messages.js';

/** How much of the text on either side of a fault is quoted. */
const AROUND = 20;

/** The line of a text that a place is in, cut to what is near that place. */
const near = (text: string, offset: number, lineStart: number): string =>
  text
    .slice(Math.max(lineStart, offset - AROUND), offset + AROUND)
    .split('\n', 1)[0]!
    .trim();

/** What is wrong with a text that should be JSON, and where. */
export function noJsonText(text: string, words: MessagesOf<typeof failureMessages>): string {
  const found = diagnoseJson(text);
  if (found.kind === 'text') return words.noJson(collapseSpace(text.slice(0, 2 * AROUND)));
  if (found.kind !== 'json') return words['not-data'](found.kind);
  const { kind, offset } = found.fault;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length;
  return words.brokenJson(line, offset - lineStart + 1, near(text, offset, lineStart), words.syntax[kind]);
}
