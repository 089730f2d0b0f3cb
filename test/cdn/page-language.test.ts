import { expect, waitUntil } from '@open-wc/testing';
import { openHost, visibleText, widgetIn, type HostPage } from './pages.js';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js"></script>';
const ASKS = 'endpoint="/carriers/data/dien-bien.json" indicator="rank-766"';
const AS_DATA = ASKS.replace(/(\w+)=/g, 'data-$1=');

const card = (fallback: string, attributes = '') =>
  `<cchc-kpi-card ${ASKS} ${attributes}>${fallback}</cchc-kpi-card>`;
const carrier = (fallback: string, attributes = '') =>
  `<div data-cchc="cchc-kpi-card" ${AS_DATA} ${attributes}>${fallback}</div>`;

const VIETNAMESE = 'Điện Biên xếp hạng 30 trên 34 tỉnh, thành phố.';
const ENGLISH = 'Điện Biên ranks 30th of 34 provinces and cities.';

async function spoken(page: HostPage): Promise<string> {
  const text = visibleText(await widgetIn(page, 'cchc-kpi-card'));
  page.frame.remove();
  return text.includes('5 places') ? 'en' : text.includes('5 bậc') ? 'vi' : text;
}

const inEnglishPage = (body: string, head = SCRIPT) => openHost({ head, body, lang: 'en-US' });

describe('in a page whose lang is English', () => {
  const PLACES: readonly (readonly [what: string, body: string, language: string])[] = [
    ['a Vietnamese fallback in the tag', card(VIETNAMESE), 'vi'],
    ['a Vietnamese fallback in a plain element', carrier(`<p>${VIETNAMESE}</p>`), 'vi'],
    ['an English fallback with Vietnamese names', card(ENGLISH), 'en'],
    ['no words in the tag, in a Vietnamese article', `<p>Tỉnh đã giảm năm bậc.</p>${card('30/34')}`, 'vi'],
    ['nothing in the tag, in a Vietnamese article', `<p>Tỉnh đã giảm năm bậc.</p>${carrier('')}`, 'vi'],
    ['no words in the tag, in an English article', `<p>Its rank fell by five.</p>${card('30/34')}`, 'en'],
    ['an article that is said to be English', `<article lang="en">${card(VIETNAMESE)}</article>`, 'en'],
    ['English asked for on the tag', card(VIETNAMESE, 'locale="en"'), 'en'],
    ['English asked for on the element', carrier(VIETNAMESE, 'data-locale="en"'), 'en'],
    ['a lang on the element', carrier(VIETNAMESE, 'lang="en"'), 'en'],
    [
      'English asked for by a provider',
      `<cchc-provider locale="en">${card(VIETNAMESE)}</cchc-provider>`,
      'en',
    ],
  ];
  for (const [what, body, language] of PLACES)
    it(`${what}: ${language}`, async () => {
      expect(await spoken(await inEnglishPage(body))).to.equal(language);
    });

  it('English asked for on the script: en', async () => {
    const head = SCRIPT.replace('></', ' data-locale="en"></');
    expect(await spoken(await inEnglishPage(card(VIETNAMESE), head))).to.equal('en');
  });

  it('a lang that a script sets later is meant', async () => {
    const page = await openHost({ head: SCRIPT, body: card(VIETNAMESE) });
    const widget = await widgetIn(page, 'cchc-kpi-card');
    page.document.documentElement.lang = 'en';
    // While its English words are on their way it has its fallback and no frame.
    await waitUntil(() => widget.shadowRoot!.textContent.includes('5 places'), 'English', { timeout: 5_000 });
    page.frame.remove();
  });

  it('a frame speaks as its own page does, and as its address asks', async () => {
    const address = `/carriers/cdn/embed.html?widget=cchc-kpi-card&${new URLSearchParams({ endpoint: '/carriers/data/dien-bien.json', indicator: 'rank-766' })}`;
    for (const [asked, text] of [
      ['', '5 bậc'],
      ['&locale=en', '5 places'],
    ] as const) {
      const page = await inEnglishPage(`<iframe src="${address}${asked}"></iframe>`, '');
      const inner = () =>
        page.document.querySelector('iframe')!.contentDocument!.querySelector('cchc-kpi-card')?.shadowRoot;
      await waitUntil(() => inner()?.textContent?.includes(text), text, { timeout: 8_000 });
      page.frame.remove();
    }
  });

  it('nothing is asked for but what Vietnamese needs', async () => {
    const page = await inEnglishPage(card(VIETNAMESE), '').then(async (opened) => {
      const script = opened.document.createElement('script');
      script.src = '/carriers/cdn/cchc-widgets.js';
      opened.document.body.append(script);
      await widgetIn(opened, 'cchc-kpi-card');
      return opened;
    });
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('cchc-en.js'))).to.deep.equal([]);
    page.frame.remove();
  });
});
