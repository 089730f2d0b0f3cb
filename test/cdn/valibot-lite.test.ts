import { expect } from '@open-wc/testing';
import * as valibot from 'valibot';
import * as kinds from '../../src/cdn/valibot-lite.js';

/** What the decoder reads of a schema or of one of its rules. */
const FIELDS = [
  'type',
  'entries',
  'item',
  'value',
  'wrapped',
  'default',
  'literal',
  'options',
  'requirement',
];

const readOf = (kind: object) =>
  Object.fromEntries(FIELDS.filter((name) => name in kind).map((name) => [name, Reflect.get(kind, name)]));

const inner = { type: 'string' } as never;
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  literal: [1],
  picklist: [['over', 'under']],
  union: [[inner, inner]],
  object: [{ name: inner }],
  array: [inner],
  record: [inner, inner],
  nullish: [inner, null],
  minValue: [1],
  maxValue: [1],
  minLength: [1],
  regex: [/^a$/],
  check: [Boolean],
};

type Maker = (...given: readonly unknown[]) => object;

describe('what the classic script has in the place of Valibot', () => {
  for (const [name, make] of Object.entries(kinds).filter(([name]) => name !== 'pipe'))
    it(`describes ${name} as Valibot does`, () => {
      const given = ARGUMENTS[name] ?? [];
      const theirs = Reflect.get(valibot, name) as Maker;
      expect(readOf((make as Maker)(...given))).to.deep.equal(readOf(theirs(...given)));
    });

  it('strings rules behind a kind as Valibot does', () => {
    const theirs = valibot.pipe(valibot.number(), valibot.integer(), valibot.minValue(1));
    const ours = kinds.pipe(kinds.number(), kinds.integer(), kinds.minValue(1));
    const rules = ({ pipe }: { readonly pipe?: unknown }) => (pipe as object[]).map(readOf);
    expect(ours.type).to.equal(theirs.type);
    expect(rules(ours)).to.deep.equal(rules(theirs));
  });
});
