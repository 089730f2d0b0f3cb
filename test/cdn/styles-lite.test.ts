import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as small from '../../src/cdn/styles-lite.js';

type Css = (texts: TemplateStringsArray, ...values: readonly unknown[]) => { readonly cssText: string };

describe('what the classic script has in the place of Lit’s styles', () => {
  it('says the same text, also of numbers and of other styles', () => {
    const write = (css: Css) => {
      const height = css`calc(${0.5} * 1em)`;
      return css`
        :host {
          height: ${height};
          order: ${-1};
        }
        ${css`
          /* ${height} */
        `}${0}
      `.cssText;
    };
    expect(write(small.css as unknown as Css)).to.equal(write(lit.css as Css));
  });
});
