/** What is wrong with a text that should be JSON. */
export type SyntaxFault =
  'value' | 'key' | 'colon' | 'comma' | 'trailing-comma' | 'string' | 'end' | 'rest' | 'comment';

/** Where everything in a JSON text stands, by the dotted path that names it (`rankings.0.entries.3.score`). */
export interface JsonPlaces {
  /** The offset of each value. */
  readonly places: ReadonlyMap<string, number>;
  /** The paths that are written twice, of which only the last counts. */
  readonly duplicates: readonly string[];
  /** The first fault, where the text is no JSON. */
  readonly fault?: { readonly kind: SyntaxFault; readonly offset: number };
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

class Fault extends Error {
  readonly kind: SyntaxFault;
  readonly offset: number;

  constructor(kind: SyntaxFault, offset: number) {
    super(kind);
    this.kind = kind;
    this.offset = offset;
  }
}

/** Walks a JSON text by the grammar of RFC 8259. */
class Walk {
  readonly places = new Map<string, number>();
  readonly duplicates: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    this.#value('');
    this.#skip();
    if (this.#at < this.#text.length) throw this.#fault('rest');
  }

  /** Takes what a pattern matches here, or nothing. */
  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += taken?.length ?? 0;
    return taken;
  }

  #skip(): string {
    this.#take(SPACE);
    return this.#text[this.#at] ?? '';
  }

  #fault(kind: SyntaxFault): Fault {
    const isComment = /^(\/\/|\/\*|#)/.test(this.#text.slice(this.#at, this.#at + 2));
    return new Fault(this.#at >= this.#text.length ? 'end' : isComment ? 'comment' : kind, this.#at);
  }

  #value(path: string): void {
    const next = this.#skip();
    if (this.places.has(path)) this.duplicates.push(path);
    this.places.set(path, this.#at);
    if (next === '{') this.#list('}', () => this.#member(path));
    else if (next === '[') this.#list(']', (index) => this.#value(path ? `${path}.${index}` : String(index)));
    else if (next === '"') this.#string();
    else if (this.#take(SCALAR) === null) throw this.#fault('value');
  }

  #string(): string {
    const start = this.#at;
    const taken = this.#take(STRING);
    if (taken === null) throw new Fault('string', start);
    return JSON.parse(taken) as string;
  }

  #member(path: string): void {
    if (this.#skip() !== '"') throw this.#fault('key');
    const name = this.#string();
    if (this.#skip() !== ':') throw this.#fault('colon');
    this.#at++;
    this.#value(path ? `${path}.${name}` : name);
  }

  /** The items between two brackets. */
  #list(close: string, item: (index: number) => void): void {
    this.#at++;
    if (this.#skip() === close) return void this.#at++;
    for (let index = 0; ; index++) {
      item(index);
      const next = this.#skip();
      if (next === close) return void this.#at++;
      if (next !== ',') throw this.#fault('comma');
      const comma = this.#at++;
      if (this.#skip() === close) throw new Fault('trailing-comma', comma);
    }
  }
}

/** Finds where everything in a JSON text stands, and its first fault. */
export function placesIn(text: string): JsonPlaces {
  const walk = new Walk(text);
  const { places, duplicates } = walk;
  try {
    walk.document();
    return { places, duplicates };
  } catch (error) {
    if (!(error instanceof Fault)) return { places, duplicates };
    return { places, duplicates, fault: { kind: error.kind, offset: error.offset } };
  }
}

/** The offsets at which the lines of a text begin, the first one behind a byte order mark. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Finds the line and the column of an offset in a text, both from 1 on: `12:5`. */
export function lineFinder(text: string): (offset: number) => string {
  const starts = lineStarts(text);
  return (offset) => {
    let [line, behind] = [0, starts.length];
    while (behind - line > 1) {
      const middle = (line + behind) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else behind = middle;
    }
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}
