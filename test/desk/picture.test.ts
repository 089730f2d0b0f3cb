import { expect } from '@open-wc/testing';
import { PRINT, SHARE, type Layout } from '../../src/exports/picture-layouts.js';
import { captionedPicture } from '../../src/exports/captioned-picture.js';
import { clientOf, previewAddress } from '../../demo/desk/preview-client.js';
import { drawableIn, renderOffscreen } from '../../demo/desk/offscreen-widget.js';
import { unitsOf } from '../../src/territory/units.js';
import type { UnitSet } from '../../src/territory/province-table.js';
import '../../src/define.js';

const ORIGIN =
  'Nguồn: Cổng Dịch vụ công quốc gia\u00a0· Kỳ: 9 tháng đầu năm 2026\u00a0· Cập nhật: 10/10/2026';

const documentOf = (units: UnitSet) => ({
  schemaVersion: 1,
  rankings: [
    {
      ...{ id: '766', label: 'Bộ chỉ số phục vụ người dân, doanh nghiệp', units, max: 100 },
      entries: unitsOf(units).map(({ code, name }, index) => ({
        ...{ code, name, score: 90 - index / 2, rank: index + 1 },
      })),
    },
  ],
});

/** The picture of a map, in the page, where it can be measured. */
async function pictured(units: UnitSet, layout: Layout): Promise<SVGSVGElement> {
  const client = clientOf(() => JSON.stringify(documentOf(units)));
  const values = { endpoint: previewAddress(1), ranking: '766', highlight: '11', theme: 'light' };
  const drawn = await renderOffscreen(client, 'province-tile-map', values);
  const caption = { title: 'Bộ chỉ số phục vụ người dân, doanh nghiệp', place: 'Điện Biên', origin: ORIGIN };
  const text = await captionedPicture(drawableIn(drawn), caption, layout);
  drawn.container.remove();
  document.body.insertAdjacentHTML('beforeend', text);
  const picture = document.body.lastElementChild as SVGSVGElement;
  picture.style.cssText = 'position:fixed;inset:0 auto auto 0';
  return picture;
}

/** The drawing of the tiles. */
const mapIn = (picture: Element) =>
  [...picture.querySelectorAll('svg')].filter((one) => one.querySelectorAll(':scope > g').length > 30).pop()!;

const textIn = (picture: Element, words: string) =>
  [...picture.querySelectorAll('text')].filter(({ textContent }) => textContent?.startsWith(words)).pop()!;

const boxOf = (element: Element) => element.getBoundingClientRect();

describe('the picture of a map beside a link', () => {
  let picture: SVGSVGElement;

  afterEach(() => picture.remove());

  for (const units of ['VN-34', 'VN-63'] as const) {
    it(`has the map of ${units} at nearly its full height`, async () => {
      picture = await pictured(units, SHARE);
      const { top, bottom } = boxOf(mapIn(picture));
      expect(bottom - top).to.be.above(0.85 * 315);
      expect(top).to.be.above(10);
      expect(bottom).to.be.below(315);
    });

    it(`has the names of both archipelagos of ${units} in letters of its own size, inside it and once`, async () => {
      picture = await pictured(units, SHARE);
      const tiles = boxOf(mapIn(picture));
      for (const name of ['Hoàng Sa', 'Trường Sa']) {
        const label = textIn(picture, name);
        expect(boxOf(label).height, name).to.be.at.least(SHARE.fontSize);
        expect(boxOf(label).left, name).to.be.above(tiles.left + tiles.width / 2);
        expect(boxOf(label).right, name).to.be.below(600);
        const same = [...picture.querySelectorAll('text')].filter(
          ({ textContent }) => textContent?.trim() === name,
        );
        expect(same, name).to.deep.equal([label]);
      }
    });

    it(`has title, source, our unit, the first and the last of ${units} beside the map, and none over it`, async () => {
      picture = await pictured(units, SHARE);
      const { left } = boxOf(mapIn(picture));
      const all = unitsOf(units);
      const [first, last] = [all[0]!.name, all.at(-1)!.name];
      for (const words of ['Bộ chỉ số', 'Nguồn', 'Điện Biên: ', first, last]) {
        const text = boxOf(textIn(picture, words));
        expect(text.width, words).to.be.above(0);
        expect(text.right, words).to.be.below(left);
        expect(text.bottom, words).to.be.below(315);
      }
    });
  }

  it('is that of the page where there is no height to keep', async () => {
    picture = await pictured('VN-34', PRINT);
    expect(textIn(picture, 'Hoàng Sa').closest('svg svg'), 'in the drawing').not.to.equal(null);
    expect(textIn(picture, 'Thanh')).not.to.equal(undefined);
  });
});
