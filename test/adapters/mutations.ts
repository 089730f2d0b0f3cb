import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Mapping } from '../../src/adapters/adapter.js';
import { adapters } from '../../src/adapters/index.js';
import { decodeDocument } from '../../src/document/decode.js';
import { DataError } from '../../src/document/error.js';
import { sample } from './adapted.js';

/** A sample with the adapter and the mapping that read it. */
export interface Case {
  readonly format: string;
  readonly file: string;
  readonly mapping: Mapping;
  /** Whether the sample itself is an error. */
  readonly isFailure?: boolean;
  /** Whether the sample is lines, and not one JSON whose fields can be changed. */
  readonly isLines?: boolean;
}

const RUNS = 2000;

/** Stands for a number that JSON can hold but no program can. */
const HUGE = '"@huge@"';

/** Stands for a list in a list in a list, deeper than any recursion goes. */
const DEEP = '"@deep@"';

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '@huge@',
  '',
  '..',
  'NaN',
  'Infinity',
  '1.234',
  '95,21 %',
  '1'.repeat(400),
  ' '.repeat(2000),
  '\uD800',
  'Date(2026,9,10)',
  '2026-02-31',
  'Yên Bái',
  [],
  {},
  [[], [null, { v: 1 }]],
  { nodeType: 1, constructor: { prototype: { polluted: 1 } } },
  JSON.parse('{"__proto__":{"polluted":1},"length":5}'),
];

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  '0',
  'code',
  'value',
  'id',
  'category',
  'index',
];

const CHARACTERS = [...'{}[]",:;\t\n0123456789.-eE\\ntrufals<ạ\u0000\uFEFF\uD800'];

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const define = (container: Container, key: string, value: unknown): void => {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
};

interface Change {
  readonly steps: readonly number[];
  readonly kind: 'replace' | 'delete' | 'rename' | 'swap' | 'deepen';
  readonly pick: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('replace', 'replace', 'delete', 'rename', 'swap', 'deepen'),
  pick: fc.nat(),
});

/** Changes one field of a value, found by walking at random. */
function apply(root: unknown, { steps, kind, pick }: Change): void {
  let container = root as Container;
  let keys = Object.keys(container);
  for (const step of steps) {
    const next = container[keys[step % keys.length]!];
    if (!isContainer(next) || !Object.keys(next).length) break;
    container = next;
    keys = Object.keys(container);
  }
  const key = keys[pick % keys.length]!;
  const value = container[key];
  if (kind === 'delete') delete container[key];
  else if (kind === 'rename' && !Array.isArray(container)) {
    delete container[key];
    define(container, KEYS[pick % KEYS.length]!, value);
  } else if (kind === 'swap')
    define(container, key, structuredClone(container[keys[(pick >> 4) % keys.length]!]));
  else define(container, key, kind === 'deepen' ? [value] : structuredClone(HOSTILE[pick % HOSTILE.length]));
}

/** The JSON in a sample, with what stands around it. */
function split(text: string): readonly [head: string, json: string, tail: string] {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** JSON as servers send it: laid out for reading, most changes would meet its indentation and break it. */
function withoutLayout(text: string): string {
  const [head, json, tail] = split(text);
  return head + JSON.stringify(JSON.parse(json)) + tail;
}

function withOtherFields(text: string, changes: readonly Change[]): string {
  const [head, json, tail] = split(text);
  const root: unknown = JSON.parse(json);
  for (const one of changes) apply(root, one);
  return head + JSON.stringify(root).split(HUGE).join('1e999') + tail;
}

/** Every value inside a value, each with the record or list that holds it. */
const placesIn = (value: unknown): (readonly [container: Container, key: string])[] =>
  isContainer(value)
    ? Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(value[key])])
    : [];

/** The sample with one value after the other in place of which stands a list of twenty thousand lists. */
function* withDepths(text: string): Generator<string> {
  const [head, json, tail] = split(text);
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const root: unknown = JSON.parse(json);
  for (const [container, key] of placesIn(root)) {
    const value = container[key];
    container[key] = '@deep@';
    yield head + JSON.stringify(root).replace(DEEP, deep) + tail;
    container[key] = value;
  }
  yield deep;
}

function withOtherText(
  text: string,
  edits: readonly (readonly [at: number, length: number, insert: string])[],
): string {
  return edits.reduce((edited, [at, length, insert]) => {
    const start = at % (edited.length + 1);
    return edited.slice(0, start) + insert + edited.slice(start + length);
  }, text);
}

/** Most are of one character, which may leave the sample readable; some take much of it away. */
const edits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(1) },
      { weight: 2, arbitrary: fc.nat({ max: 12 }) },
      { weight: 1, arbitrary: fc.nat({ max: 3000 }) },
    ),
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...CHARACTERS) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('null', '1e999', '""', '{"a":[1]}', '__proto__', ';;', 'sep=;\n'),
      },
    ),
  ),
  { minLength: 1, maxLength: 3 },
);

const ATTRIBUTES = [
  'rows', 'col-name', 'col-code', 'col-period', 'col-score', 'col-value', 'col-rate', 'col-received', 'col-resolved',
  'col-rank', 'col-previous-rank', 'path-value', 'path-of', 'path-rank', 'path-received', 'path-rate', 'path-updated',
  'number-format', 'units', 'merge', 'period', 'ranking', 'indicator', 'area',
]; // prettier-ignore

const VALUES = [
  '',
  '0',
  '1',
  '11',
  '15',
  'a.b.c',
  '__proto__',
  '__proto__.polluted',
  'constructor.prototype',
  'vi',
  'en',
  'VN-34',
  'VN-63',
  'sum',
  '2024',
  '2026-09',
  'Gia Lai',
  ',',
  '.',
];

const attributes = fc.dictionary(
  fc.constantFrom(...ATTRIBUTES),
  fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 8 })),
  { maxKeys: 3 },
);

const isPlain = (value: unknown): boolean => {
  if (value === null || value === true || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'object' && Object.values(value).every(isPlain);
};

const hasZero = (value: unknown): boolean =>
  value === 0 || (isContainer(value) && Object.values(value).some(hasZero));

/** A number that is 0, in JSON or in text. */
const ZERO = /(?<!\d|\d[.,])[+-]?0+([.,]0+)?(e[+-]?\d+)?(?!\d|[.,]\d)/i;

/**
 * Holds an adapter to its promise: a document that decodes, or a failure with a kind, and nothing else. Whether it was
 * a document.
 */
function hold({ format, mapping }: Case, text: string, others: Mapping): boolean {
  let adapted: { document: unknown; notes: readonly string[] };
  try {
    adapted = adapters[format]!(text, { ...mapping, ...others });
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    expect((error as DataError).kind).to.be.oneOf(['not-data', 'invalid']);
    return false;
  }
  expect(adapted.notes.every((note) => typeof note === 'string')).to.be.true;
  let document: unknown;
  try {
    document = decodeDocument(adapted.document).document;
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return false;
  }
  expect(isPlain(document), 'plain').to.be.true;
  if (hasZero(document)) expect(ZERO.test(text), 'the 0 is in the answer').to.be.true;
  return true;
}

/** Two thousand changes of each sample, to its fields, to its text and to the tag. */
export function testMutations(cases: readonly Case[]): void {
  for (const one of cases)
    describe(`${RUNS} changes of ${one.file}`, () => {
      let text: string;
      let prototypes: unknown;
      const members = () =>
        [Object.prototype, Array.prototype].map((prototype) => Object.getOwnPropertyNames(prototype));

      before(async () => {
        const laidOut = await sample(one.file);
        text = one.isLines ? laidOut : withoutLayout(laidOut);
        prototypes = members();
      });

      afterEach(() => {
        expect(members()).to.deep.equal(prototypes);
      });

      /** Of all the changes some must leave the sample readable, or they would try nothing. */
      const check = (share: number, arbitrary: fc.Arbitrary<string>) => {
        let documents = 0;
        const property = fc.property(arbitrary, attributes, fc.nat({ max: 3 }), (changed, others, luck) => {
          if (hold(one, changed, luck ? {} : others)) documents++;
        });
        fc.assert(property, { seed: 766, numRuns: RUNS * share, endOnFailure: true });
        expect(documents).to.be.within(one.isFailure ? 0 : RUNS * share * 0.1, RUNS * share - 1);
      };

      it('are read or refused, when they are of the text', () => {
        check(
          one.isLines ? 1 : 0.4,
          edits.map((changes) => withOtherText(text, changes)),
        );
      });

      if (!one.isLines)
        it('are read or refused, when they are of the fields', () => {
          check(
            0.6,
            fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => withOtherFields(text, changes)),
          );
        });

      it('are read or refused, when they nest deeply', () => {
        for (const deep of one.isLines ? ['['.repeat(20_000)] : withDepths(text)) hold(one, deep, {});
      });
    });
}
