import { joinPath } from '../../lib/join-path.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { Words } from '../words/index.js';

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i;
/** A question mark inside a word is what remains of a letter that a code page did not have. */
const REPLACED_LETTER = /\p{L}\?\p{L}/u;
const ADDRESS = /^https?:/i;

function textCheck(value: string, path: string, { checks }: Words): Finding[] {
  if (ADDRESS.test(value)) return [];
  const entity = ENTITY.exec(value)?.[0];
  return [
    ...(entity ? [adviceAt(path, checks.entity(entity))] : []),
    ...(REPLACED_LETTER.test(value)
      ? [problemAt(path, checks.replacementCharacters(value.slice(0, 60)))]
      : []),
  ];
}

/** The texts of a document, wherever they stand, whose letters are not what a reader should see. */
export function textChecks(value: unknown, words: Words, path = ''): Finding[] {
  if (typeof value === 'string') return textCheck(value, path, words);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textChecks(inner, words, joinPath(path, name)));
}
