import { expect } from '@open-wc/testing';
import { fold } from '../../src/lib/fold.js';

describe('fold', () => {
  it('takes values one after another, from a first result on', () => {
    expect(fold([1, 2, 3], 10, (sum, value) => sum + value)).to.equal(16);
    expect(fold(['a', 'b'], '', (text, letter) => letter + text)).to.equal('ba');
    expect(fold([], 'nothing', () => 'something')).to.equal('nothing');
  });
});
