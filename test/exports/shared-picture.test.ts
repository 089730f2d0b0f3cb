import { expect } from '@open-wc/testing';
import { toShare } from '../../src/exports/shared-picture.js';
import { ENDPOINT, frameOf, mount } from '../support/widgets.js';

const CAPTION = {
  title: 'Bộ chỉ số 766',
  place: 'Cải cách hành chính tỉnh Điện Biên',
  origin: 'Từ 01/01 đến 10/10/2026 · Nguồn: Cổng Dịch vụ công quốc gia · Cập nhật: 10/10/2026',
};

const entries = Array.from({ length: 34 }, (_, index) => ({
  name: `Tỉnh ${index + 1}`,
  score: 90 - index,
  rank: index + 1,
}));

async function shared(attributes: Readonly<Record<string, string>>) {
  const { widget, network } = await mount('province-ranking', { endpoint: ENDPOINT, ...attributes });
  await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', label: CAPTION.title, entries }] });
  const sheets = [...widget.shadowRoot!.adoptedStyleSheets];
  const picture = new DOMParser().parseFromString(await toShare(widget, CAPTION), 'image/svg+xml');
  expect([...widget.shadowRoot!.adoptedStyleSheets]).to.deep.equal(sheets);
  document.body.append(document.importNode(picture.documentElement, true));
  const drawn = document.body.lastElementChild as SVGSVGElement;
  const texts = [...drawn.querySelectorAll('text')].map((text) => ({
    words: text.textContent ?? '',
    box: text.getBoundingClientRect(),
  }));
  const box = drawn.getBoundingClientRect();
  drawn.remove();
  return { widget, texts, box, words: texts.map(({ words }) => words.trim()) };
}

describe('the picture beside a link', () => {
  it('says place, subject, period, source and day', async () => {
    const { words } = await shared({ ranking: '766' });
    const all = words.join(' ');
    for (const said of Object.values(CAPTION)) expect(all).to.include(said);
  });

  it('has the subject once, all words within its edge, and no control', async () => {
    const { texts, box, words } = await shared({ ranking: '766', searchable: '', top: '10' });
    expect([box.width, box.height]).to.deep.equal([600, 315]);
    expect(words.filter((word) => word.includes('Bộ chỉ số'))).to.have.length(1);
    expect(words.join()).not.to.match(/Tìm|Xem cả/);
    for (const { words: said, box: place } of texts) {
      expect(place.left, said).to.be.at.least(box.left);
      expect(place.right, said).to.be.at.most(box.right);
      expect(place.bottom, said).to.be.at.most(box.bottom);
    }
  });

  it('has the first rows of a long table, and our own', async () => {
    const { words } = await shared({ ranking: '766', highlight: 'Tỉnh 30' });
    expect(words.filter((word) => /^Tỉnh \d+$/.test(word))).to.deep.equal([
      'Tỉnh 1',
      'Tỉnh 2',
      'Tỉnh 3',
      'Tỉnh 4',
      'Tỉnh 5',
      'Tỉnh 30',
    ]);
  });

  it('is dark where the widget is', async () => {
    const { widget } = await shared({ ranking: '766', theme: 'dark' });
    const picture = await toShare(widget, CAPTION);
    expect(getComputedStyle(frameOf(widget)).backgroundColor).to.equal('rgb(23, 33, 43)');
    expect(picture).to.match(/<rect[^>]*width="600" height="315" fill="rgb\(23,33,43\)"/);
  });
});
