import { expect } from '@open-wc/testing';
import { decodeDocument, decodeText, type Decoded } from '../../src/document/decode.js';
import { DataError } from '../../src/document/error.js';
import { example } from './example.js';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbersFrom(766);
const below = (limit: number) => Math.floor(random() * limit);
const oneOf = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;

const CHARACTERS = [...'{}[]",:0123456789.-eE\\ntrufals<ạ\u0000\uFEFF\uD800'];
const VALUES = [
  'null',
  '0',
  '-1',
  '1.5',
  '1e999',
  '"196000"',
  '""',
  '"2026-02-31"',
  'true',
  '[]',
  '{}',
  '[[[]]]',
  '[null,5,{}]',
  '{"nodeType":1}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
];

/** The example with one value, at any depth, replaced, removed or put under another name. */
function withAnotherValue(): string {
  const document: unknown = example();
  let container = document as Record<string, unknown>;
  for (;;) {
    const key = oneOf(Object.keys(container));
    const value = container[key];
    if (typeof value === 'object' && value && random() < 0.7) container = value as Record<string, unknown>;
    else {
      const name = random() < 0.2 ? oneOf(['__proto__', 'constructor', 'id', '0', 'length']) : key;
      if (random() < 0.15) delete container[key];
      // A key such as `__proto__` must become a property of its own, as JSON.parse would make it.
      else if (!Array.isArray(container)) {
        const replacement = JSON.parse(oneOf(VALUES.filter((text) => text !== '1e999'))) as unknown;
        Object.defineProperty(container, name, { value: replacement, enumerable: true, configurable: true });
      } else container[key] = JSON.parse(oneOf(VALUES)) as unknown;
      return JSON.stringify(document);
    }
  }
}

/** The text of the example with one stretch of it lost, doubled or overwritten. */
function withAnotherText(): string {
  const text = JSON.stringify(example());
  const [start, length] = [below(text.length), below(12)];
  const [head, middle, tail] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  return oneOf([
    head + tail,
    head + middle + middle + tail,
    head + oneOf(CHARACTERS) + tail,
    head + oneOf(VALUES) + tail,
    head,
  ]);
}

function decodedOrFailure(text: string): Decoded | undefined {
  try {
    return decodeText(text);
  } catch (error) {
    expect(error, text).to.be.instanceOf(DataError);
    return undefined;
  }
}

/** Whether a value holds nothing but records, lists, strings, finite numbers and null. */
function isPlain(value: unknown): boolean {
  if (value === null || value === true || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isRecord = prototype === Object.prototype || (Array.isArray(value) && prototype === Array.prototype);
  return isRecord && Object.values(value).every(isPlain);
}

for (const [name, mutate] of [
  ['another value', withAnotherValue],
  ['another text', withAnotherText],
] as const)
  describe(`a thousand examples with ${name}`, () => {
    it('decode or fail with a kind, and pollute nothing', () => {
      const prototypeKeys = Object.getOwnPropertyNames(Object.prototype);
      let decodings = 0;
      for (let round = 0; round < 1000; round++) {
        const text = mutate();
        const decoded = decodedOrFailure(text);
        if (!decoded) continue;
        decodings++;
        expect(isPlain(decoded.document), text).to.be.true;
        const again = decodeDocument(structuredClone(decoded.document));
        expect(again, text).to.deep.equal({ document: decoded.document, badFields: [], badRows: [] });
      }
      expect(decodings).to.be.within(100, 999);
      expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(prototypeKeys);
    });
  });
