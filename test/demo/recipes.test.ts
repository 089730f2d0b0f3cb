import { expect } from '@open-wc/testing';
import { SYSTEMS } from '../../demo/desk/model/systems.js';

const PAGES = [
  'html',
  'nukeviet',
  'liferay',
  'sharepoint',
  'dotnetnuke',
  'joomla',
  'wordpress',
  'drupal',
  'typo3',
];
const PARTS = ['files', 'csp', 'integrity', 'trouble'];
const KINDS = /^(tag|div|iframe)-/;

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/demo/recipes/${path}`);
  expect(response.status, path).to.equal(200);
  return response.text();
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const namesIn = (html: string, kind: string): string[] =>
  [...html.matchAll(new RegExp(`<!--${kind} ([\\w-]+)-->`, 'g'))].map(([, name = '']) => name);

describe('the recipes', () => {
  for (const page of PAGES) {
    it(`${page}: is its part of the layout, under its own address`, async () => {
      expect(namesIn(await read(`${page}.html`), 'recipe')).to.deep.equal([page]);
      expect(await read(`systems/${page}.html`)).to.match(/<h1>Nhúng vào .+<\/h1>/);
    });

    it(`${page}: what to paste, where, what the filter makes of it, and which directives it needs`, async () => {
      const html = (await read('layout.html')) + (await read(`systems/${page}.html`));
      expect(namesIn(html, 'part')).to.include.members(PARTS);
      const codes = namesIn(html, 'code');
      expect(codes).to.include('script');
      expect(codes.filter((name) => KINDS.test(name))).not.to.be.empty;
      if (page !== 'html') expect(html).to.include('Bộ lọc làm gì với đoạn mã');
      for (const name of [...codes, ...namesIn(html, 'preview')]) await read(`snippets/${name}.html`);
      for (const name of namesIn(html, 'part')) await read(`parts/${name}.html`);
    });

    it(`${page}: shows at work only what it shows as code`, async () => {
      const html = await read(`systems/${page}.html`);
      expect(namesIn(html, 'code')).to.include.members(namesIn(html, 'preview'));
    });
  }

  it('are all within reach of the index and of one another', async () => {
    const index = await (await fetch('/demo/index.html')).text();
    const layout = await read('layout.html');
    for (const page of PAGES) {
      expect(index).to.include(`href="./recipes/${page}.html"`);
      expect(layout).to.include(`href="./${page}.html"`);
    }
  });

  it('are all systems that the desk knows', () => {
    expect(SYSTEMS.map(({ id }) => id)).to.include.members(PAGES);
  });

  it('show no snippet but those that are tested and written for filters', async () => {
    for (const name of ['gauge', 'ranking', 'card']) {
      const snippet = (await read(`snippets/div-${name}.html`)).trim();
      expect(snippet, 'on one line').not.to.include('\n');
      const [carrier] = parse(snippet).body.children as unknown as [HTMLElement];
      for (const { name: attribute, value } of carrier.attributes) {
        expect(attribute).to.match(/^data-[a-z-]+$/);
        expect(value).to.match(/^[^"'[\]#]+$/);
      }
      expect(snippet).not.to.include('<thead');
    }
  });

  it('show no snippet with a line that Markdown takes for a quotation, a heading or a list', async () => {
    const pages = await Promise.all(PAGES.map((page) => read(`systems/${page}.html`)));
    const names = new Set(pages.flatMap((html) => namesIn(html, 'code')));
    expect(names).to.include('tag-card');
    for (const name of names)
      expect(await read(`snippets/${name}.html`), name).not.to.match(/^\s*([>#+-]|\d+[.)]\s)|^\s*\n/m);
  });

  it('say the same in every carrier', async () => {
    const textOf = async (name: string) =>
      (parse(await read(`snippets/${name}.html`)).body.textContent ?? '').replace(/\s+/g, '');
    for (const name of ['gauge', 'ranking', 'card'])
      expect(await textOf(`div-${name}`)).to.equal(await textOf(`tag-${name}`));
    for (const name of ['gauge', 'ranking'])
      expect(await textOf(`tag-${name}`)).to.include(await textOf(`iframe-${name}`));
  });
});
