import { expect } from '@open-wc/testing';
import { stableHeight } from '../../src/frame/stable-height.js';

type Size = readonly [width: number, height: number, now: number];

const turns = (count: number, sizeAt: (turn: number) => Size): Size[] => [...Array(count).keys()].map(sizeAt);

/** What is told while a frame goes through sizes, each with its moment. */
function told(...sizes: Size[]): (number | undefined)[] {
  const next = stableHeight();
  return sizes.map(([width, height, now]) => next(width, height, now));
}

describe('the height of a frame', () => {
  it('is told in whole pixels, and once', () => {
    expect(told([300, 420.2, 0], [300, 420.4, 100])).to.deep.equal([421, undefined]);
  });

  it('grows and shrinks with the content', () => {
    expect(told([300, 400, 0], [300, 900, 100], [300, 400, 200], [300, 900, 300])).to.deep.equal([
      400, 900, 400, 900,
    ]);
  });

  it('grows and shrinks with the width', () => {
    expect(told([300, 400, 0], [600, 250, 100], [300, 400, 200])).to.deep.equal([400, 250, 400]);
  });

  it('is not told where nothing is laid out, as in a hidden tab', () => {
    expect(told([300, 400, 0], [0, 0, 100], [300, 400, 200])).to.deep.equal([400, undefined, undefined]);
  });

  it('has an end', () => {
    expect(told([300, 20_000, 0], [300, 30_000, 100])).to.deep.equal([10_000, undefined]);
  });

  it('stays with the taller of two sizes that follow from each other', () => {
    const swing = turns(10, (turn) => (turn % 2 ? [315, 380, turn * 100] : [300, 400, turn * 100]));
    expect(told(...swing)).to.deep.equal([400, 380, 400, ...Array<undefined>(7).fill(undefined)]);
  });

  it('follows a device that is turned to and fro', () => {
    const turned = turns(6, (turn) => (turn % 2 ? [800, 300, turn * 3_000] : [400, 600, turn * 3_000]));
    expect(told(...turned)).to.deep.equal([600, 300, 600, 300, 600, 300]);
  });

  for (const scrollbar of [1, 15, 40])
    for (const slack of [-40, -1, 0, 1, 40])
      it(`comes to rest whatever the page makes of it (scroll bar ${scrollbar}, room ${slack})`, () => {
        const next = stableHeight();
        // The page's scroll bar comes with a frame above a height, and makes the frame narrower.
        const widthAt = (height: number) => (height > 420 + slack ? 320 - scrollbar : 320);
        const heightAt = (width: number) => 134_400 / width;
        let height = 100;
        let turn = 0;
        for (let told: number | undefined = height; told !== undefined; turn++) {
          height = told;
          const width = widthAt(height);
          told = next(width, heightAt(width), turn * 100);
          expect(turn).to.be.below(6);
        }
        expect(height).to.be.at.least(Math.min(heightAt(widthAt(height)), 420));
      });
});
