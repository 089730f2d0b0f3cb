import { expect } from '@open-wc/testing';
import { memoized } from '../../src/lib/memoized.js';

describe('memoized', () => {
  it('asks once for each text, also where the answer is nothing', () => {
    const asked: string[] = [];
    const length = memoized((text) => {
      asked.push(text);
      return text.length || undefined;
    });
    expect(['ab', '', 'ab', ''].map(length)).to.deep.equal([2, undefined, 2, undefined]);
    expect(asked).to.deep.equal(['ab', '']);
  });

  it('keeps no more answers than it may', () => {
    let count = 0;
    const next = memoized(() => ++count, 2);
    expect(['a', 'b', 'a', 'c', 'a'].map(next)).to.deep.equal([1, 2, 1, 3, 4]);
  });
});
