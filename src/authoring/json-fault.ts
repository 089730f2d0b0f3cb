import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';

/** What is wrong with a text that should be JSON. */
type FaultKind =
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
  readonly kind: FaultKind;
  readonly offset: number;
}

/** The parser's names for faults inside a string. */
const STRING_ERROR = /^(InvalidUnicode|InvalidEscapeCharacter|InvalidCharacter|UnexpectedEndOfString)$/;
const COMMENT = /^(?:\/\/|\/\*|#)/;
const CURLY = /[“”„‟‘’]/;

/** Follows a parser, and knows what the grammar wants next. */
class Expectation {
  #wanted: FaultKind = 'value';
  readonly #open: ('{' | '[')[] = [];

  /** What would be missing if the text were wrong from here on. */
  get wanted(): FaultKind {
    return this.#wanted;
  }

  readonly visitor: JSONVisitor = {
    onObjectBegin: () => this.#begin('{', 'key'),
    onArrayBegin: () => this.#begin('[', 'value'),
    onObjectEnd: () => this.#end(),
    onArrayEnd: () => this.#end(),
    onObjectProperty: () => void (this.#wanted = 'colon'),
    onLiteralValue: () => this.#afterValue(),
    onSeparator: (mark) => {
      this.#wanted = mark === ',' && this.#open[this.#open.length - 1] === '{' ? 'key' : 'value';
    },
  };

  #begin(bracket: '{' | '[', wanted: FaultKind): void {
    this.#open.push(bracket);
    this.#wanted = wanted;
  }

  #end(): void {
    this.#open.pop();
    this.#afterValue();
  }

  #afterValue(): void {
    this.#wanted = this.#open.length ? 'comma' : 'rest';
  }
}

/** The offset of the last character before a place that is no white space. */
const lastBefore = (text: string, offset: number): number => text.slice(0, offset).trimEnd().length - 1;

/** A fault as whoever wrote it would call it. */
function named(text: string, offset: number, code: ParseErrorCode, wanted: FaultKind): JsonFault {
  const before = lastBefore(text, offset);
  const isClosed = /[}\]]/.test(text[offset] ?? '');
  const isAfterNumber = /\d/.test(text[offset - 1] ?? '');
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  if (offset >= text.trimEnd().length) return { kind: 'end', offset: text.length };
  if (COMMENT.test(line)) return { kind: 'comment', offset };
  if (isClosed && text[before] === ',') return { kind: 'trailing-comma', offset: before };
  if (CURLY.test(line[0] ?? '')) return { kind: 'curly-quotes', offset };
  if (STRING_ERROR.test(printParseErrorCode(code)))
    return { kind: CURLY.test(line) ? 'curly-quotes' : 'string', offset };
  // The second half of 98,5 stands where the name of the next field should be.
  if (wanted === 'key' && /^\d/.test(line) && /\d,$/.test(text.slice(offset - 2, offset)))
    return { kind: 'decimal-comma', offset: startOfNumber(text, offset) };
  if (wanted === 'comma' && isAfterNumber) return { kind: 'value', offset: startOfNumber(text, offset) };
  return { kind: wanted, offset };
}

/** Where the number begins that goes on at an offset. */
const startOfNumber = (text: string, offset: number): number =>
  offset - (/[-\d.,]{1,40}$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0].length ?? 0);

/** The first fault of a text that is no JSON; nothing where it is JSON. */
export function faultIn(text: string): JsonFault | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const bare = text.slice(mark);
  const expectation = new Expectation();
  let fault: JsonFault | undefined;
  visit(
    bare,
    {
      ...expectation.visitor,
      onError: (code, offset) => (fault ??= named(bare, offset, code, expectation.wanted)),
    },
    { disallowComments: true },
  );
  return fault && { ...fault, offset: fault.offset + mark };
}
