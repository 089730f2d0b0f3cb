import { expect, fixture, html } from '@open-wc/testing';
import { toSvg } from '../../src/exports/svg.js';

const pictureOf = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const numberIn = (element: Element | null, name: string) => parseFloat(element?.getAttribute(name) ?? '');

describe('a picture with a remark', () => {
  const drawn = async (remark: string) => {
    const frame = await fixture<HTMLElement>(html`<div>95,21%</div>`);
    Object.assign(frame.style, { width: '400px', padding: '0 16px', font: '16px/24px sans-serif' });
    const picture = pictureOf(toSvg(frame, remark));
    await fixture(html`<div>${picture}</div>`);
    return { frame, picture };
  };
  const linesIn = (picture: Element) => [...picture.querySelectorAll('text')];

  it('says it in letters of the frame, in as many lines as it takes, and leaves nothing in the page', async () => {
    const { frame, picture } = await drawn('Nguồn: Cổng Dịch vụ công quốc gia '.repeat(4).trim());
    expect(numberIn(picture, 'height')).to.be.at.least(3 * 24);
    const [first, ...lines] = linesIn(picture);
    expect(lines.length).to.be.greaterThan(1);
    for (const line of lines) {
      expect(numberIn(line, 'x')).to.equal(numberIn(first!, 'x'));
      expect(line.getComputedTextLength()).to.be.within(20, 400);
      expect(line.getAttribute('font-size')).to.equal(first!.getAttribute('font-size'));
    }
    expect(frame.textContent.trim()).to.equal('95,21%');
  });

  it('is as high as the frame where there is none', async () => {
    const { frame, picture } = await drawn('');
    expect(linesIn(picture)).to.have.length(1);
    expect(numberIn(picture, 'height')).to.equal(frame.getBoundingClientRect().height);
  });
});
