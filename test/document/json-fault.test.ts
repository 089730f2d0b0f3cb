import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lineFinder } from '../../src/authoring/json-places.js';
import { faultIn } from '../../src/document/json-fault.js';

const faultOf = (text: string) => {
  const fault = faultIn(text);
  return fault && `${fault.kind} ${lineFinder(text)(fault.offset)}`;
};

describe('the first fault of a JSON text', () => {
  const faults: readonly (readonly [text: string, fault: string])[] = [
    ['{"a":1,}', 'trailing-comma 1:7'],
    ['[1,\n2,\n]', 'trailing-comma 2:2'],
    ["{'a':1}", 'key 1:2'],
    ['{a:1}', 'key 1:2'],
    ['{"a" 1}', 'colon 1:6'],
    ['{"a":1 "b":2}', 'comma 1:8'],
    ['{"a":1\n "b":2}', 'comma 2:2'],
    ['{"a":NaN}', 'value 1:6'],
    ['{"a":1,5}', 'decimal-comma 1:6'],
    ['{"a":01}', 'value 1:6'],
    ['{"a":1.}', 'value 1:6'],
    ['{"a":.5}', 'value 1:6'],
    ['{"a":1} x', 'rest 1:9'],
    ['{"a":1}\n{"a":2}', 'rest 2:1'],
    ['{"a":"b\n"}', 'string 1:6'],
    ['{"a":"\\x"}', 'string 1:6'],
    ['{"a":True}', 'value 1:6'],
    ['{"a"}', 'colon 1:5'],
    ['[1}', 'comma 1:3'],
    ['[,1]', 'value 1:2'],
    ['{"a":', 'end 1:6'],
    ['{"a":"Điện B', 'end 1:13'],
    ['{"a":1', 'end 1:7'],
    ['', 'end 1:1'],
    ['{ // số liệu\n}', 'comment 1:3'],
    ['{"a":1 /* b */}', 'comment 1:8'],
    ['<!doctype html>', 'value 1:1'],
    ['{"a":1,"b":98,5}', 'decimal-comma 1:12'],
    ['{"a":-98,46,"b":1}', 'decimal-comma 1:6'],
    ['{“a”:1}', 'curly-quotes 1:2'],
    ['{"a":“b”}', 'curly-quotes 1:6'],
    ['{"a”:1}', 'curly-quotes 1:2'],
  ];

  for (const [text, fault] of faults)
    it(`is "${fault}" in ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
      expect(faultOf(text)).to.equal(fault);
    });

  for (const text of [
    '{}',
    '[]',
    ' {"a":[1,-2.5e3,true,false,null,"\\"\\\\\\u1ea1"]} \r\n',
    '"a"',
    '0',
    '[[],{}]',
  ])
    it(`is none in ${JSON.stringify(text)}`, () => {
      expect(JSON.parse(text)).not.to.equal(undefined);
      expect(faultOf(text)).to.equal(undefined);
    });

  it('is none in whatever JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), (text) => faultIn(text) === undefined));
  });

  it('is found in whatever JSON.parse refuses, cut anywhere', () => {
    const cut = fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    fc.assert(
      fc.property(cut, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        return (faultIn(text) === undefined) === isJson;
      }),
    );
  });
});
