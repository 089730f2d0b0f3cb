// The comparison overlooks what processors round, and sees a change of a colour or a size.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { decode, differenceOf, encode } from './compare.mjs';

/** A picture of one colour of grey. */
function grey(value, height = 20) {
  const picture = new PNG({ width: 20, height });
  picture.data.fill(value);
  picture.data.forEach((_, index) => {
    if (index % 4 === 3) picture.data[index] = 255;
  });
  return decode(encode(picture));
}

describe('the comparison of pictures', () => {
  it('finds a picture like itself, also out of its own file', () => {
    assert.equal(differenceOf(grey(120), decode(encode(grey(120)))), undefined);
  });

  it('overlooks one step of a colour', () => {
    assert.equal(differenceOf(grey(123), grey(124)), undefined);
    assert.equal(differenceOf(grey(127), grey(128)), undefined);
  });

  it('sees another colour, and draws before, now and difference', () => {
    const { words, picture } = differenceOf(grey(120), grey(160));
    assert.match(words, /^400 pixels \(100.00 %\) differ$/);
    assert.equal(picture.width, 3 * 20 + 2 * 16);
  });

  it('sees another size', () => {
    assert.match(differenceOf(grey(120), grey(120, 24)).words, /^20 × 20 px became 20 × 24 px, /);
  });
});
