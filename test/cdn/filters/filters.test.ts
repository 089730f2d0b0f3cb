import { expect } from '@open-wc/testing';
import type { HostPage } from '../pages.js';
import { ckEditor, purify, purifyForUs, sanitizeHtml, tinyMce } from './libraries.js';
import { openEmbeds, outcomesIn, snippet, SNIPPETS, type Outcome } from './outcomes.js';
import { antiSamy, dnn, joomla, joomlaNoHtml, kses, nukeviet, wpautop } from './models.js';

type Carrier = 'tag' | 'div' | 'iframe';
type Filter = (markup: string) => string | Promise<string>;

/** Opens a page with one embed for each snippet, put through a filter. */
async function openFiltered(names: readonly string[], filter: Filter): Promise<HostPage> {
  const embeds: Record<string, string> = {};
  for (const name of names) embeds[name] = await filter(await snippet(name));
  return openEmbeds(embeds);
}

const EVERYWHERE = { tag: 'works', div: 'works', iframe: 'works' } as const;
const NOWHERE = { tag: 'fallback', div: 'fallback', iframe: 'fallback' } as const;
const DIV_ONLY = { ...NOWHERE, div: 'works' } as const;
const NOT_TAG = { ...EVERYWHERE, tag: 'fallback' } as const;
const NOT_FRAME = { ...EVERYWHERE, iframe: 'fallback' } as const;

const OUR_TAGS = 'province-ranking,dossier-ontime-gauge,cchc-kpi-card';
const TINY_FOR_US = {
  custom_elements: OUR_TAGS,
  extended_valid_elements: OUR_TAGS.replace(/[^,]+/g, '$&[*]'),
};
const DIV_WITH_DATA = { allow: [{ name: 'div', attributes: /^data-[a-z-]+$/ }] };

const FILTERS: Readonly<Record<string, readonly [Filter, Readonly<Record<Carrier, Outcome>>]>> = {
  'no filter': [(markup) => markup, EVERYWHERE],
  'DOMPurify as it comes': [purify, DIV_ONLY],
  'DOMPurify that lets our tags through': [purifyForUs, NOT_FRAME],
  'sanitize-html as it comes': [sanitizeHtml('default'), NOWHERE],
  'sanitize-html with data attributes and the site’s own frames': [sanitizeHtml('articles'), NOT_TAG],
  'TinyMCE as it comes': [tinyMce(), NOT_TAG],
  'TinyMCE that is told our tags': [tinyMce(TINY_FOR_US), EVERYWHERE],
  'CKEditor 5 as it comes': [ckEditor(), NOWHERE],
  'CKEditor 5 with General HTML Support for our div': [ckEditor(DIV_WITH_DATA), DIV_ONLY],
  'NukeViet 4.5': [nukeviet, NOT_TAG],
  'CKEditor 5, then NukeViet 4.5': [
    async (markup) => nukeviet(await ckEditor(DIV_WITH_DATA)(markup)),
    DIV_ONLY,
  ],
  'Joomla’s text filter': [joomla, DIV_ONLY],
  'TinyMCE, then Joomla’s text filter': [async (markup) => joomla(await tinyMce()(markup)), DIV_ONLY],
  'Joomla’s text filter without HTML': [joomlaNoHtml, NOWHERE],
  'WordPress’s kses and its automatic paragraphs': [(markup) => wpautop(kses(markup)), DIV_ONLY],
  'WordPress’s automatic paragraphs': [wpautop, EVERYWHERE],
  'DNN’s filter against scripting': [dnn, NOT_FRAME],
  'AntiSamy, as Liferay has it for posts': [antiSamy, NOWHERE],
};

describe('the documented snippets through', () => {
  const names = Object.keys(SNIPPETS);

  // An editor takes its time to start.
  before(async function () {
    this.timeout(60_000);
    for (const [filter] of Object.values(FILTERS)) await filter('<p>Chữ</p>');
  });

  for (const [through, [filter, outcomes]] of Object.entries(FILTERS))
    it(through, async () => {
      const page = await openFiltered(names, filter);
      const expected = names.map((name) => [name, outcomes[name.split('-')[0] as Carrier]]);
      expect(outcomesIn(page, names)).to.deep.equal(Object.fromEntries(expected));
      page.frame.remove();
    });

  it('NukeViet 4.5, a frame of another site: its sentence stays', async () => {
    const foreign = (markup: string) =>
      nukeviet(markup.replaceAll('src="/', 'src="https://cchc.example.vn/'));
    const page = await openFiltered(['iframe-gauge'], foreign);
    expect(page.document.querySelector('iframe')?.hasAttribute('src')).to.be.false;
    expect(page.document.body.innerText).to.include('95,21% hồ sơ đúng hạn');
    page.frame.remove();
  });
});

const QUOTED = /="([^"]*)"/g;

/** What editors and filters do to the values and names of attributes. */
const DAMAGES: Readonly<Record<string, Filter>> = {
  'double quotes made single': (markup) => markup.replace(QUOTED, "='$1'"),
  'single quotes inside, as NukeViet leaves double ones': (markup) => markup.replace(QUOTED, `="'$1'"`),
  'smart quotes inside': (markup) => markup.replace(QUOTED, '="“$1”"'),
  'smart quotes in place of quotes': (markup) =>
    markup.replace(QUOTED, (all, value: string) => (value.includes(' ') ? all : `=”${value}”`)),
  'unbreakable spaces around': (markup) => markup.replace(QUOTED, '="&nbsp;$1&nbsp;"'),
  'line ends around': (markup) => markup.replace(QUOTED, '="\n  $1\n"'),
  'entities in the values': (markup) =>
    markup.replace(
      QUOTED,
      (_, value: string) => `="${value.replace(/[^ ]/gu, (c) => `&#${c.codePointAt(0)};`)}"`,
    ),
  'names in capitals': (markup) =>
    markup.replace(/<[a-z-]+(?:\s[^>]*)?>/g, (tag) =>
      tag.replace(/[\w-]+(?==")|(?<=<)[\w-]+/g, (name) => name.toUpperCase()),
    ),
  'capital names of widgets': (markup) =>
    markup.replace(/data-cchc="([^"]*)"/, (_, name: string) => `data-cchc="${name.toUpperCase()}"`),
  'empty attributes with their own name': (markup) =>
    markup.replace(/\b(searchable|snapshot)(?=[\s>])/g, '$1="$1"'),
};

describe('a snippet with', () => {
  const names = Object.keys(SNIPPETS).filter((name) => !name.startsWith('iframe'));

  for (const [damage, filter] of Object.entries(DAMAGES))
    it(`${damage} works`, async () => {
      const page = await openFiltered(names, filter);
      expect(outcomesIn(page, names)).to.deep.equal(Object.fromEntries(names.map((name) => [name, 'works'])));
      page.frame.remove();
    });

  it('an address escaped twice works in a frame', async () => {
    const page = await openFiltered(['iframe-ranking'], (markup) => markup.replaceAll('&amp;', '&amp;amp;'));
    expect(outcomesIn(page, ['iframe-ranking'])).to.deep.equal({ 'iframe-ranking': 'works' });
    page.frame.remove();
  });

  it('brackets, colours and quotes in its label works after NukeViet, the colour excepted', async () => {
    const label = (markup: string) =>
      markup.replace('Hồ sơ tiếp nhận tại Điện Biên', 'Hồ sơ [đợt 2] #766 &quot;một cửa&quot;');
    const page = await openFiltered(['div-card'], (markup) => nukeviet(label(markup)));
    expect(outcomesIn(page, ['div-card'])).to.deep.equal({ 'div-card': 'works' });
    const shown = page.document.querySelector('cchc-kpi-card')?.shadowRoot?.querySelector('[part=label]');
    expect(shown?.textContent).to.equal("Hồ sơ [đợt 2] rgb(7, 6, 6); 'một cửa'");
    page.frame.remove();
  });

  for (const name of ['tag-gauge', 'tag-card', 'div-gauge', 'div-card'])
    it(`its end cut off leaves two plain paragraphs to be read: ${name}`, async () => {
      const selfClosed = (markup: string) =>
        `<div>${markup.replace(/^(<[^>]*[^/])>[^]*/, '$1/>')}<p>Đoạn sau.</p><p>Đoạn sau nữa.</p></div>`;
      const page = await openFiltered([name], selfClosed);
      expect(outcomesIn(page, [name])).to.deep.equal({ [name]: 'works' });
      expect(page.document.body.innerText).to.include('Đoạn sau.').and.to.include('Đoạn sau nữa.');
      page.frame.remove();
    });

  for (const name of ['tag-gauge', 'tag-card', 'div-gauge', 'div-card'])
    it(`its end cut off leaves the rest of the page to be read: ${name}`, async () => {
      const selfClosed = (markup: string) =>
        `${markup.replace(/^(<[^>]*[^/])>[^]*/, '$1/>')}<h2>Tin khác</h2><p>Nội dung bài.</p>`;
      const page = await openFiltered([name], selfClosed);
      expect(outcomesIn(page, [name])).to.deep.equal({ [name]: 'works' });
      const heading = page.document.querySelector('h2');
      expect(heading?.offsetHeight).to.be.above(0);
      expect(page.document.body.innerText).to.include('Nội dung bài.');
      page.frame.remove();
    });
});
