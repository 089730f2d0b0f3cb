import { expect, fixture, html } from '@open-wc/testing';
import { toSvg } from '../../src/exports/svg.js';

const pictureOf = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const numberIn = (element: Element | null, name: string) => parseFloat(element?.getAttribute(name) ?? '');

describe('a picture with a remark', () => {
  const drawn = async (remark: string) => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(frame.style, { width: '400px', height: '100px', padding: '0 16px' });
    return pictureOf(toSvg(frame, remark));
  };

  it('has a line of 32 pixels for it below the frame, in letters of 13', async () => {
    const picture = await drawn('Nguồn: Sở Nội vụ');
    const [ground, text] = [
      picture.querySelector('rect:last-of-type'),
      picture.querySelector('text:last-of-type'),
    ];
    expect(numberIn(picture, 'height')).to.equal(132);
    expect([numberIn(ground, 'y'), numberIn(ground, 'height')]).to.deep.equal([100, 32]);
    expect([numberIn(text, 'y'), numberIn(text, 'font-size')]).to.deep.equal([113, 13]);
    expect(numberIn(await drawn(''), 'height')).to.equal(100);
  });

  it('sets a long one closer, so that it has room', async () => {
    const text = (await drawn('x'.repeat(200))).querySelector('text:last-of-type');
    expect(numberIn(text, 'font-size')).to.be.closeTo(((400 - 32) / 200) * 2, 0.7);
  });
});
