import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { escapeAttribute, escapeHtml } from '../../src/lib/escape-html.js';

const parsed = (markup: string): HTMLElement =>
  new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as HTMLElement;

// A parser drops null characters, and makes one line break of every kind.
const text = fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[\0\r]/g, ''));

describe('escaping HTML', () => {
  it('leaves quotation marks between tags as they are', () => {
    expect(escapeHtml('“36/63” & "tốt"')).to.equal('“36/63” &amp; "tốt"');
  });

  it('is undone by a parser, between tags and in an attribute', () => {
    fc.assert(
      fc.property(text, (words) => {
        const element = parsed(`<p title="${escapeAttribute(words)}">${escapeHtml(words)}</p>`);
        expect(element.title).to.equal(words);
        expect(element.textContent).to.equal(words);
        expect(element.children).to.have.length(0);
      }),
    );
  });
});
