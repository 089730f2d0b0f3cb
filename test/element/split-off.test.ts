import { expect } from '@open-wc/testing';
import { hydrate } from '../../src/element/hydrate.js';
import { consoleLines } from '../support/console.js';
import { settled } from '../support/deferred.js';
import { FakeNetwork } from '../support/fake-network.js';
import { ENDPOINT, provide } from '../support/widgets.js';

const DOCUMENT = {
  schemaVersion: 1,
  indicators: [
    { id: 'a', label: 'Hồ sơ tiếp nhận', value: 196000 },
    { id: 'b', label: 'Hồ sơ đã giải quyết', value: 194500 },
  ],
};

const card = (words: string, indicator = 'a', others = '') =>
  `<cchc-kpi-card indicator="${indicator}" endpoint="${ENDPOINT}"${others}>${words}</cchc-kpi-card>`;

const FIRST = 'Trên 196.000 hồ sơ.';
const TYPED = 'Đoạn gõ tiếp trong khung soạn thảo.';

/** The tags of an article, once their figures are there, as the script finds it that comes behind it. */
async function published(markup: string, change: (tags: HTMLElement[]) => void = () => undefined) {
  const network = new FakeNetwork();
  const article = document.createElement('article');
  article.innerHTML = markup;
  const tags = [...article.querySelectorAll<HTMLElement>('cchc-kpi-card')];
  (await provide(network)).append(article);
  change(tags);
  hydrate(article);
  await settled();
  await network.last.json(DOCUMENT);
  return tags;
}

const hasFigure = (tag: HTMLElement): boolean => tag.shadowRoot?.querySelector('.widget') !== null;

/** What a reader sees of the words that stand in a tag. */
const wordsSeen = (tag: HTMLElement): string => tag.innerText.trim();

// A paragraph that is split by Enter takes the elements in it along, with all their attributes.
describe('a tag that an editor has split off the one before it, as when somebody goes on typing behind its words', () => {
  it('is named in the console', async () => {
    const lines = await consoleLines(() => published(`<p>${card(FIRST)}</p><p>${card(TYPED)}</p>`));
    expect(lines.join('\n')).to.include('Chữ gõ tiếp sau thẻ <cchc-kpi-card>');
  });

  for (const [where, markup] of Object.entries({
    'in paragraphs': `<p>${card(FIRST)}</p><p>${card(TYPED)}</p><p>${card('Đoạn nữa.')}</p>`,
    'in a paragraph, in letters of its own': `<p>${card(FIRST)}</p><p><b>${card(TYPED)}</b></p><p>Đoạn nữa.</p>`,
    'as blocks': card(FIRST) + card(TYPED),
    'behind an empty line': `<p>${card(FIRST)}</p><p>${card('<br>')}</p><p>${card(TYPED)}</p>`,
  }))
    it(`hides no words of the article: ${where}`, async () => {
      const [first, ...others] = await published(markup);
      expect([hasFigure(first!), wordsSeen(first!)]).to.deep.equal([true, '']);
      const typed = others.filter((tag) => tag.textContent.trim());
      expect(typed).not.to.have.length(0);
      for (const tag of typed) {
        expect(hasFigure(tag)).to.equal(false);
        expect(wordsSeen(tag)).to.equal(tag.textContent);
      }
    });

  for (const [what, markup] of Object.entries({
    'of another figure': card(FIRST) + card(TYPED, 'b'),
    'with the same words': card(FIRST) + card(FIRST),
    'without words': card(FIRST) + card(''),
    'of another class, as for narrow pages': card(FIRST) + card(TYPED, 'a', ' class="narrow"'),
    'in cells of a grid': `<div>${card(FIRST)}</div><div>${card(TYPED)}</div>`,
  }))
    it(`is none ${what}`, async () => {
      const tags = await published(markup);
      expect(tags).to.have.length(2);
      expect(tags.map(hasFigure)).to.deep.equal([true, true]);
      expect(tags.map(wordsSeen)).to.deep.equal(['', '']);
    });
});
