import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/document/decode.js';
import { detailOf, failureOf } from '../adapters/adapted.js';

const MOST = 50_000;
const rows = (length: number): null[] => new Array<null>(length).fill(null);

describe('the most rows', () => {
  it('are 50 000 in a document', () => {
    const decode = (length: number) => decodeDocument({ schemaVersion: 1, indicators: rows(length) });
    expect(decode(MOST).badRows).to.have.lengthOf(MOST);
    expect(() => decode(MOST + 1))
      .to.throw()
      .with.property('kind', 'too-large');
  });

  it('are as many in lists of columns', () => {
    const read = (length: number) => JSON.stringify({ a: rows(length), b: rows(length) });
    const mapping = { 'col-name': 'a', 'col-score': 'b' };
    expect(failureOf('json', read(MOST + 1), mapping)[0]).to.equal('too-large');
    expect(detailOf('json', read(MOST), { ...mapping, where: 'c = 1' }).field).to.equal('where="c = 1"');
  });
});
