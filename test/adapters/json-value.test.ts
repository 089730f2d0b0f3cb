import { expect } from '@open-wc/testing';
import { machineNumber, readPath } from '../../src/adapters/answer-value.js';
import { own } from '../../src/adapters/json-value.js';
import { parseJson } from '../../src/document/parse-json.js';

const root = parseJson(
  '{"result":{"records":[{"ty.le":1,"value":"95.21"},{"value":null}],"total":2},"__proto__":{"a":{"b":5}},"a.b":7,"a":{"b":8},"H44.03":{"x.y":{"z":9}}}',
);

describe('readPath', () => {
  const rows: readonly (readonly [path: string, value: unknown])[] = [
    ['result.total', 2],
    ['result.records.0.value', '95.21'],
    ['result.records.1.value', null],
    ['result.records.2.value', undefined],
    ['result.records.-1', undefined],
    ['result.records.0.ty.le', 1],
    ['a.b', 7],
    ['H44.03.x.y.z', 9],
    ['H44', undefined],
    [`${'a.'.repeat(20_000)}b`, undefined],
    ['result.records.0.value.0', undefined],
    ['result.missing', undefined],
    ['__proto__.a.b', undefined],
    ['result.__proto__.constructor', undefined],
    ['constructor.name', undefined],
    ['toString', undefined],
    ['result.records.map', undefined],
    ['', undefined],
    ['.', undefined],
    ['result..total', undefined],
  ];
  for (const [path, value] of rows)
    it(`finds ${JSON.stringify(value) ?? 'nothing'} at "${path}"`, () => {
      expect(readPath(root, path)).to.equal(value);
    });
});

describe('a long path', () => {
  const nested = (steps: number): unknown => {
    let value: unknown = 'found';
    for (let step = 0; step < steps; step++) value = { a: value };
    return value;
  };
  const pathOf = (steps: number) => Array<string>(steps).fill('a').join('.');

  it('is followed for 50 steps, and no further', () => {
    expect(readPath(nested(50), pathOf(50))).to.equal('found');
    expect(readPath(nested(51), pathOf(51))).to.be.undefined;
  });

  it('costs no time, where 2 000 steps took half a minute', () => {
    expect(readPath(nested(2_000), pathOf(2_000))).to.be.undefined;
    expect(readPath({ a: 1 }, `${'a'.repeat(1e6)}.b`)).to.be.undefined;
  });
});

describe('own', () => {
  it('sees nothing that a page has put on prototypes', () => {
    Object.defineProperty(Object.prototype, 'records', { value: [1], configurable: true, enumerable: true });
    try {
      expect(own({}, 'records')).to.be.undefined;
      expect(own([], 'records')).to.be.undefined;
    } finally {
      delete (Object.prototype as { records?: unknown }).records;
    }
  });
});

describe('machineNumber', () => {
  it('turns the text of a number into the number, and nothing else', () => {
    const cells = ['95.21', ' 1.234 ', '-3', '1e3', '1.065.150', '95,21', '..', '', null, 5, '١'];
    expect(cells.map(machineNumber)).to.deep.equal([
      95.21,
      1.234,
      -3,
      1000,
      '1.065.150',
      '95,21',
      '..',
      '',
      null,
      5,
      '١',
    ]);
  });
});
