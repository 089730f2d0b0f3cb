import { expect } from '@open-wc/testing';
import { lineFinder, placesIn } from '../../src/authoring/json-places.js';

const whereIs = (text: string, path: string) => {
  const offset = placesIn(text).places.get(path);
  return offset === undefined ? undefined : lineFinder(text)(offset);
};

describe('the places in a JSON text', () => {
  const text = `{
  "schemaVersion": 1,
  "rankings": [
    { "id": "766", "entries": [
      { "name": "Điện Biên", "score": 59.58 }, { "name": "Huế",
        "score": "một" }
    ] }
  ]
}`;

  it('are found by path', () => {
    expect(whereIs(text, 'schemaVersion')).to.equal('2:20');
    expect(whereIs(text, 'rankings.0.entries.0.score')).to.equal('5:39');
    expect(whereIs(text, 'rankings.0.entries.1')).to.equal('5:48');
    expect(whereIs(text, 'rankings.0.entries.1.score')).to.equal('6:18');
    expect(whereIs(text, 'rankings.0.entries.2')).to.equal(undefined);
  });

  it('do not count a byte order mark', () => {
    expect(whereIs('\uFEFF{"a":1}', 'a')).to.equal('1:6');
  });

  it('are found under names with escapes and in lists of lists', () => {
    expect(whereIs('{"m\\u00e3":[[1],[2,3]]}', 'mã.1.1')).to.equal('1:20');
  });

  it('tell which names are written twice', () => {
    expect(placesIn('{"a":1,"b":{"a":1},"a":2}').duplicates).to.deep.equal(['a']);
  });
});
