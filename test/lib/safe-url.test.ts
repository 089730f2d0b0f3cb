import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/lib/safe-url.js';

const BASE = 'https://portal.example/tin/bai-viet.html';

describe('a safe URL', () => {
  it('is absolute', () => {
    expect(safeUrl('/data/766.json', BASE)).to.equal('https://portal.example/data/766.json');
    expect(safeUrl('../data.json?nam=2023', BASE)).to.equal('https://portal.example/data.json?nam=2023');
    expect(safeUrl('//data.example/a', BASE)).to.equal('https://data.example/a');
    expect(safeUrl('http://data.example/a', BASE)).to.equal('http://data.example/a');
  });

  it('may have the sign of an address by mail behind its host', () => {
    expect(safeUrl('https://data.example/@tin?a@b', BASE)).to.equal('https://data.example/@tin?a@b');
  });

  it('may be asked for by a page with a space in its address', () => {
    expect(safeUrl('https://data.example/a b', 'data:text/html,<p class=a>')).to.equal(
      'https://data.example/a%20b',
    );
  });

  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<b>',
    'blob:https://portal.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'https://',
    'https://u:p@data.example/a',
    'https://portal.example@data.example/',
    'https:\\\\portal.example@data.example',
    'http://[',
    '',
    null,
    undefined,
  ])
    it(`is not ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address, BASE)).to.equal(undefined);
    });
});
