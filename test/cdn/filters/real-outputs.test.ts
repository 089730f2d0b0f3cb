import { expect } from '@open-wc/testing';
import { joomla, joomlaNoHtml, kses, nukeviet } from './models.js';
import { openEmbeds, outcomesIn, SNIPPETS, type Outcome } from './outcomes.js';

type Outputs = Readonly<Record<string, string>>;

/** What real systems have made of the snippets as they then were, and of what an editor went on typing behind them. */
const { kept, typedAfter, published } = (await (
  await fetch('/test/cdn/filters/real-outputs.json')
).json()) as {
  readonly kept: Readonly<Record<string, Outputs>>;
  readonly typedAfter: Outputs;
  readonly published: Readonly<Record<string, Outputs>>;
};

/** The carriers that still work behind each system; of the others the fallback is left. */
const WORKING: Readonly<Record<string, RegExp>> = {
  'no filter': /./,
  'WordPress 6.1.9, kses for authors': /^div/,
  'WordPress 6.1.9, the_content for administrators': /./,
  'NukeViet 4.5.05, published from “Mã nguồn”': /^(div|iframe)/,
  'NukeViet 4.5.05, back to visual from “Mã nguồn”': /^(div|iframe)/,
  'NukeViet 4.5.05, its filter': /^(div|iframe)/,
  'NukeViet 4.5.05, CKEditor 5 as it comes': /^$/,
  'Joomla, InputFilter': /^div/,
  'Joomla, InputFilter without HTML': /^$/,
  'Drupal 11, Basic HTML': /^$/,
  'Drupal 11, Basic HTML with div and table': /^div/,
  'TYPO3, html-sanitizer 2.2': /^div/,
  'HTML Purifier 4.11': /^$/,
  'HTML Purifier 4.11 with our attributes': /^(div|iframe)/,
  'OWASP Java HTML Sanitizer': /^$/,
  'OWASP Java HTML Sanitizer with our attributes': /^div/,
  'TinyMCE 4.9.11': /^(div|iframe)/,
  'TinyMCE 5.10.9': /^(div|iframe)/,
  'TinyMCE 7.9.3': /^div/,
  'TinyMCE 8.9.2': /^div/,
  'CKEditor 4.22.1 without a filter': /./,
  'CKEditor 4.22.1': /^$/,
  'CKEditor 5 44.3.0 with our div': /^div/,
};

/** The same of whole articles with the snippets of today, in which paragraphs come behind each. */
const WORKING_IN_ARTICLES: Readonly<Record<string, RegExp>> = {
  'WordPress 7.1, Custom HTML block, administrator': /./,
  'WordPress 7.1, Custom HTML block, author': /^div/,
  'WordPress 7.1, classic editor, administrator': /./,
  'WordPress 7.1, classic editor, author': /^div/,
  'WordPress 7.1, Visual tab and typed on, administrator': /^(div|iframe)/,
  'WordPress 7.1, Visual tab and typed on, author': /^div/,
  'WordPress 7.1, Custom HTML widget': /./,
  'WordPress 7.1, Text widget': /./,
  'NukeViet 4.5.05, Mã HTML': /^(div|iframe)/,
  'NukeViet 4.5.05, Mã HTML, then typed on': /^(div|iframe)/,
  'Markdown, commonmark.js 0.31.2 with smart quotes': /./,
  'Markdown, markdown-it 15.0.3 with line breaks': /./,
  'Markdown, marked 18.2.1': /./,
};

const NAMES = Object.keys(SNIPPETS);

describe('the documented snippets after', () => {
  it('each real system of which outputs are kept', () => {
    expect(Object.keys(kept)).to.have.members(Object.keys(WORKING));
  });

  for (const [system, outputs] of Object.entries(kept))
    it(system, async () => {
      const page = await openEmbeds(outputs);
      const outcome = (name: string): Outcome => (WORKING[system]?.test(name) ? 'works' : 'fallback');
      const expected = Object.fromEntries(NAMES.map((name) => [name, outcome(name)]));
      expect(outcomesIn(page, NAMES)).to.deep.equal(expected);
      page.frame.remove();
    });
});

describe('the documented snippets in articles of', () => {
  it('each real system of which articles are kept', () => {
    expect(Object.keys(published)).to.have.members(Object.keys(WORKING_IN_ARTICLES));
  });

  for (const [system, outputs] of Object.entries(published))
    it(system, async () => {
      const page = await openEmbeds(outputs);
      const outcome = (name: string): Outcome =>
        WORKING_IN_ARTICLES[system]?.test(name) ? 'works' : 'fallback';
      const expected = Object.fromEntries(NAMES.map((name) => [name, outcome(name)]));
      expect(outcomesIn(page, NAMES)).to.deep.equal(expected);
      const words = page.document.body.innerText;
      for (const name of NAMES)
        expect(words).to.include(`Phần sau của ${name}.`).and.to.include(`Đoạn tiếp theo, sau ${name}.`);
      page.frame.remove();
    });
});

describe('what somebody types behind a widget', () => {
  for (const [editor, markup] of Object.entries(typedAfter))
    it(`can be read: ${editor}`, async () => {
      const page = await openEmbeds({ article: markup });
      const words = page.document.body.innerText.replace(/\s+/g, ' ');
      expect(words)
        .to.match(/Bai viet tiep tuc o day\.|Phan thu hai/)
        .and.to.match(/(Doan|Phan) thu ba/);
      const tags = page.document.querySelectorAll('dossier-ontime-gauge, cchc-kpi-card, province-ranking');
      expect(tags.length).to.be.below(2);
      page.frame.remove();
    });
});

/** Markup as a browser reads it, without what makes no difference to a widget. */
function meaningOf(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const elements = [...body.querySelectorAll('*')].map((element) => {
    const attributes = element.getAttributeNames().sort();
    return `${element.localName} ${attributes.map((name) => `${name}=${element.getAttribute(name)}`).join()}`;
  });
  return [...elements, body.textContent?.replace(/\s+/g, '')].join('\n');
}

describe('the models of filters', () => {
  const before = kept['no filter'] as Outputs;
  for (const [system, model] of [
    ['WordPress 6.1.9, kses for authors', kses],
    ['NukeViet 4.5.05, its filter', nukeviet],
    ['Joomla, InputFilter', joomla],
    ['Joomla, InputFilter without HTML', joomlaNoHtml],
  ] as const)
    it(`make of the snippets what the real one has made: ${system}`, () => {
      for (const name of NAMES)
        expect(meaningOf(model(before[name]!)), name).to.equal(meaningOf(kept[system]![name]!));
    });

  it('know the words for which NukeViet drops an attribute', () => {
    const markup =
      '<div data-label="Hệ thống system (một cửa)" data-source="Theo file (Excel)" data-unit="hồ sơ"></div>';
    expect(nukeviet(markup)).to.equal('<div data-unit="hồ sơ"></div>');
  });
});
