/** What is wrong with a text that should be JSON. */
export type JsonFaultKind =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'decimal-comma'
  | 'curly-quotes'
  | 'string'
  | 'end'
  | 'rest'
  | 'comment';

/** The first fault of a text that is no JSON. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly offset: number;
}

/** What the grammar wants next. */
type Wanted = 'value' | 'key' | 'colon' | 'comma' | 'rest';

const SPACE = /[ \t\r\n]*/y;
const STRING = String.raw`"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])`;
const TOKEN = new RegExp(`${STRING}|${NUMBER}|(?:true|false|null)\\b|[{}[\\],:]`, 'y');

const COMMENT = /^(?:\/\/|\/\*|#)/;
const CURLY = /[“”„‟‘’]/;
const OPEN_STRING = /^"(?:[^"\\\n]|\\.)*$/;

/** Follows the tokens of a text, and knows what the grammar wants next. */
class Grammar {
  wanted: Wanted = 'value';
  readonly #open: string[] = [];
  #last = '';

  /** Whether a token may stand here; the next one is then wanted. */
  takes(token: string): boolean {
    const next = this.#after(token);
    this.#last = token;
    if (next) this.wanted = next;
    return next !== undefined;
  }

  #after(token: string): Wanted | undefined {
    if (/^[}\]]/.test(token)) return this.#close(token);
    if (this.wanted === 'colon') return token === ':' ? 'value' : undefined;
    if (this.wanted === 'comma') return token === ',' ? this.#member() : undefined;
    if (this.wanted === 'key') return token.startsWith('"') ? 'colon' : undefined;
    if (this.wanted === 'rest' || /[,:]/.test(token[0]!)) return undefined;
    if (!/[{[]/.test(token[0]!)) return this.#done();
    this.#open.push(token);
    return this.#member();
  }

  #close(bracket: string): Wanted | undefined {
    const opening = bracket === '}' ? '{' : '[';
    const mayClose = this.wanted === 'comma' || this.#last === opening;
    return mayClose && this.#open.pop() === opening ? this.#done() : undefined;
  }

  #member(): Wanted {
    return this.#open[this.#open.length - 1] === '{' ? 'key' : 'value';
  }

  #done(): Wanted {
    return this.#open.length ? 'comma' : 'rest';
  }
}

/** The offset of the last character before a place that is no white space. */
const lastBefore = (text: string, offset: number): number => text.slice(0, offset).trimEnd().length - 1;

/** Where the number begins that goes on at an offset. */
const startOfNumber = (text: string, offset: number): number =>
  offset - (/[-\d.,]{1,40}$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0].length ?? 0);

/** A fault as whoever wrote it would call it. */
function named(text: string, offset: number, wanted: Wanted): JsonFault {
  const rest = text.slice(offset);
  const line = rest.split('\n', 1)[0]!;
  const before = lastBefore(text, offset);
  if (!rest) return { kind: 'end', offset };
  if (COMMENT.test(line)) return { kind: 'comment', offset };
  if (/[}\]]/.test(rest[0]!) && text[before] === ',') return { kind: 'trailing-comma', offset: before };
  if (CURLY.test(line[0]!)) return { kind: 'curly-quotes', offset };
  // The second half of 98,5 stands where the name of the next field should be.
  if (wanted === 'key' && /^\d/.test(line) && /\d,$/.test(text.slice(offset - 2, offset)))
    return { kind: 'decimal-comma', offset: startOfNumber(text, offset) };
  if (rest[0] !== '"' || wanted === 'comma' || wanted === 'rest') return { kind: wanted, offset };
  if (CURLY.test(line)) return { kind: 'curly-quotes', offset };
  return OPEN_STRING.test(rest) ? { kind: 'end', offset: text.length } : { kind: 'string', offset };
}

/** The first fault of a text that is no JSON; nothing where it is JSON. */
export function faultIn(text: string): JsonFault | undefined {
  const grammar = new Grammar();
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    SPACE.lastIndex = offset;
    offset += SPACE.exec(text)![0].length;
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    if (offset === text.length && grammar.wanted === 'rest') return undefined;
    if (token === undefined || !grammar.takes(token)) return named(text, offset, grammar.wanted);
    offset += token.length;
  }
}
