import { expect } from '@open-wc/testing';
import { numberFormatOf } from '../../src/tables/number-format.js';

const CASES: readonly (readonly [column: readonly string[], format: string | undefined])[] = [
  [['4601.002', '995.228'], 'en'],
  [['88,47', '1.234'], 'vi'],
  [['1.065.150', '12.340'], 'vi'],
  [['69', '274', '1,237'], 'en'],
  [['69', '274', '1.237'], 'vi'],
  [['0.995', '1.234'], 'en'],
  [['98,5*', '≥ 98', '95.210'], 'vi'],
  [['5', '12', '100'], 'plain'],
  [['995.228', '728.181'], undefined],
  [['100', '98.125', '97.375'], undefined],
  [['100', '98,125'], undefined],
  [['500', '98.340'], undefined],
  [['88,47', '59.58'], undefined],
  [['…', ''], undefined],
];

describe('the way in which a column of numbers is written', () => {
  for (const [column, format] of CASES)
    it(`is ${format ?? 'not proven'} in ${column.join(' · ')}`, () => {
      expect(numberFormatOf(column)).to.equal(format);
      expect(numberFormatOf([...column].reverse())).to.equal(format);
      expect(numberFormatOf(column, 'vi')).to.equal('vi');
    });
});
