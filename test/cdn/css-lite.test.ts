import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as lite from '../../src/cdn/css-lite.js';

describe("what the classic script has in the place of Lit's module of styles", () => {
  it('has no name that Lit has not', () => {
    expect(lit).to.include.all.keys(Object.keys(lite));
  });

  it('puts the same text together', () => {
    const sheetBy = (css: typeof lit.css) => css`
      p {
        ${css`
          margin: ${2}px;
        `};
        ${css`
          color: red;
        `}
      }
      ${css``}
    `;
    const { cssText } = sheetBy(lite.css as unknown as typeof lit.css);
    expect(cssText).to.include('margin: 2px;').and.to.include('color: red;');
    expect(cssText).to.equal(sheetBy(lit.css).cssText);
  });

  it('leaves the styles of a class as they are', () => {
    const style = lite.css(['p{}']);
    expect(lite.getCompatibleStyle(style)).to.equal(style);
  });
});
