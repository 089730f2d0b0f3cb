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

describe('a picture of a frame that the page shows in another size', () => {
  const NUMBERS = ['x', 'y', 'width', 'height', 'font-size'];

  /** The numbers of all that is drawn. */
  async function drawnWhere(style: string): Promise<number[]> {
    const page = await fixture<HTMLElement>(html`
      <div style="width: 400px">
        <div class="frame" style="font: 16px/24px sans-serif; border-top: 4px solid red">
          <p style="margin: 0">Hồ sơ</p>
          <svg width="120" height="40"><rect width="60" height="20"></rect></svg>
        </div>
      </div>
    `);
    page.style.cssText += style;
    const picture = pictureOf(toSvg(page.querySelector<HTMLElement>('.frame')!));
    return [picture, ...picture.querySelectorAll('*')].flatMap((element) =>
      NUMBERS.map((name) => numberIn(element, name)).filter((number) => !Number.isNaN(number)),
    );
  }

  for (const style of ['zoom: 1.5', 'zoom: 0.5', 'transform: scale(0.5)'])
    it(`is the same as elsewhere: ${style}`, async () => {
      const expected = await drawnWhere('');
      const numbers = await drawnWhere(style);
      expect(numbers).to.have.length(expected.length);
      // Letters are rounded to pixels of the screen.
      numbers.forEach((number, index) => expect(number).to.be.closeTo(expected[index]!, 1));
    });
});
