import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { buildTemplate } from '../../src/cdn/build-template.js';

const MARKS = [
  [/\$lit\$/g, '-lit-'],
  [/lit\$(\d+)\$/g, 'lit-$1-'],
] as const;

/** The markup as the classic script's Lit writes it. */
const renamed = (markup: string): string =>
  MARKS.reduce((text, [mark, name]) => text.replace(mark, name), markup);

/** Lit knows the attributes that it fills by their order: their case is nobody's concern. */
function nameOf(written: string): string {
  const name = renamed(written.replace(/^\W/, (mark) => `_${mark.charCodeAt(0)}`));
  return name.endsWith('-lit-') ? name.toLowerCase() : name;
}

/** What a node is and holds; names that only a parser can give an attribute are as the builder writes them. */
function described(node: Node): unknown {
  if (!(node instanceof Element)) return [node.nodeType, renamed(node.textContent ?? '')];
  const attributes = [...node.attributes].map(({ name, value }) => [nameOf(name), renamed(value)]);
  return [node.namespaceURI, node.localName, attributes, [...node.childNodes].map(described)];
}

const contentOf = (fill: (template: HTMLTemplateElement) => void): unknown[] => {
  const template = document.createElement('template');
  fill(template);
  return [...template.content.childNodes].map(described);
};

const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;

/** The markup of each template that the widgets of the hostile pages render. */
async function templates(): Promise<Set<string>> {
  const found = new Set<string>();
  Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
    configurable: true,
    set(this: HTMLTemplateElement, markup: { toString(): string }) {
      found.add(markup.toString());
      native.set?.call(this, markup);
    },
  });
  const place = document.createElement('div');
  document.body.append(place);
  for (const page of ['widgets', 'charts', 'blocked']) {
    const text = await (await fetch(`/hostile/pages/${page}.html`)).text();
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const script of body.querySelectorAll('script')) script.remove();
    place.append(...body.childNodes);
  }
  const tags = [...place.querySelectorAll('[id]')].filter(({ localName }) => localName.includes('-'));
  const isSettled = ({ shadowRoot }: Element) =>
    Boolean(shadowRoot?.querySelector('[data-state=ready], [data-state=error]'));
  await waitUntil(() => tags.every(isSettled), 'some widget waits on', { timeout: 5000 });
  place.remove();
  delete (HTMLTemplateElement.prototype as { innerHTML?: string }).innerHTML;
  return found;
}

describe('a template that is built', () => {
  let markups: Set<string>;

  before(async () => {
    markups = await templates();
  });

  it('is what the browser would have parsed, for every template of the widgets', () => {
    expect(markups.size).to.be.above(60);
    for (const markup of markups)
      expect(
        contentOf(({ content }) => buildTemplate(content, renamed(markup))),
        markup,
      ).to.deep.equal(contentOf((template) => native.set?.call(template, markup)));
  });

  it('keeps the case of what is drawn, quotes of both kinds, and values without quotes', () => {
    const markup = `<svg viewBox="0 0 1 1"><path d='M0,0"h1' pathLength=100 /></svg><p title="a > b">x</p><br>y`;
    expect(contentOf(({ content }) => buildTemplate(content, markup))).to.deep.equal(
      contentOf((template) => native.set?.call(template, markup)),
    );
  });
});
