import { expect } from '@open-wc/testing';
import { toRankingView } from '../../src/widgets/province-ranking/view.js';
import { toTileMapView } from '../../src/widgets/province-tile-map/view.js';
import { unitsOf } from '../../src/territory/units.js';
import type { CchcDocument } from '../../src/document/schema.js';
import { shown, vi } from '../support/fixtures.js';
import { decoded, documentOf, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Tỉnh', 'col-period': 'Năm', 'col-score': 'Điểm' };

/** The provinces of 1995 of which the 63 have the names too. */
const IN_1995 = unitsOf('VN-63')
  .map(({ name }) => name)
  .filter((name) => !['Bắc Giang', 'Bắc Ninh', 'Vĩnh Phúc', 'Hậu Giang'].includes(name));

const OF_63 = unitsOf('VN-63').map(({ name }) => name);

const linesOf = (year: string, names: readonly string[]) =>
  names.map((name, index) => `${year};${name};${index + 1}`);

const table = (...lines: readonly string[][]) => ['Năm;Tỉnh;Điểm', ...lines.flat()].join('\n');

function viewOf(document: CchcDocument, highlight?: string) {
  const order = { column: 'rank', descending: false } as const;
  const options = { id: 'data', highlight, order, top: null, query: '', misread: [] };
  return shown(toRankingView(document, options, vi));
}

describe('a table of the time before the 63', () => {
  const of2006 = table(linesOf('2006', [...OF_63, 'Hà Tây']), ['2006;Đồng bằng sông Hồng;900']);

  it('ranks and lists a province that was there then', () => {
    const { document, notes } = decoded('csv', of2006, MAPPING);
    const view = viewOf(document, 'tỉnh Hà Tây');
    expect(view).to.deep.include({ notes: [], withoutData: [], scope: '64 đơn vị' });
    expect(view.rows[0]).to.deep.include({ name: 'Hà Tây', rank: 1, isOwn: true });
    expect(view.rows[63]).to.deep.include({ name: 'Hà Nội', rank: 64 });
    expect(notes).to.deep.equal(['rows.64: "Đồng bằng sông Hồng" is not in VN-63']);
  });

  it('counts it whatever set the tag declares, and in words of a period', () => {
    const undated = of2006.replace(/2006;/g, ';');
    const mapping = { 'col-name': 'Tỉnh', 'col-score': 'Điểm', period: 'Năm 2006', units: 'VN-63' };
    expect(rankingIn(decoded('csv', undated, mapping).document).entries).to.have.lengthOf(64);
  });

  it('finds our own unit by the codes and names of the 63', () => {
    const { document } = decoded('csv', of2006, MAPPING);
    for (const wanted of ['11', 'Điện Biên'])
      expect(viewOf(document, wanted).rows.find(({ isOwn }) => isOwn)?.name).to.equal('Điện Biên');
  });

  it('has a place for ranks of the source that go beyond 63', () => {
    const text = ['Tỉnh;Hạng', ...OF_63.map((name, index) => `${name};${index + 1}`), 'Hà Tây;64'].join('\n');
    const document = documentOf('csv', text, { 'col-name': 'Tỉnh', 'col-rank': 'Hạng', period: '2007' });
    expect(viewOf(document).notes).to.deep.equal([]);
  });

  it('calls nothing absent that came in 2004, in a table without any province that has gone', () => {
    const names = OF_63.filter((name) => !['Điện Biên', 'Đắk Nông', 'Hậu Giang'].includes(name));
    const view = viewOf(documentOf('csv', table(linesOf('1999', names)), MAPPING));
    expect(view).to.deep.include({ notes: [], withoutData: [], scope: '60 đơn vị' });
  });

  it('calls nothing absent that was not there yet', () => {
    const document = documentOf('csv', table(linesOf('1995', [...IN_1995, 'Hà Bắc', 'Vĩnh Phú'])), MAPPING);
    const view = viewOf(document);
    expect(view.withoutData).to.deep.equal([]);
    expect(view.rows.slice(0, 2).map(({ name }) => name)).to.deep.equal(['Vĩnh Phú', 'Hà Bắc']);
  });

  it('lists one that has published nothing', () => {
    const document = documentOf('csv', table(linesOf('2006', OF_63), ['2006;Hà Tây;']), MAPPING);
    expect(viewOf(document).withoutData).to.deep.equal(['Hà Tây']);
  });

  it('leaves one out, and says so, where the period is later or unknown', () => {
    const names = [...OF_63, 'Hà Tây'];
    const undated = { 'col-name': 'Tỉnh', 'col-score': 'Điểm' };
    for (const [text, mapping] of [
      [table(linesOf('2009', names)), MAPPING],
      [table(linesOf('', names)), { ...undated, units: 'VN-63' }],
    ] as const) {
      const { document, notes } = decoded('csv', text, mapping);
      expect(rankingIn(document)).to.include({ units: 'VN-63' });
      expect(rankingIn(document).entries).to.have.lengthOf(63);
      expect(notes).to.deep.equal(['rows.63: "Hà Tây" is not in VN-63']);
    }
  });

  it('is not compared with a year of other units', () => {
    const names = [...OF_63, 'Hà Tây'];
    const previousIn = (...lines: readonly string[][]) =>
      rankingIn(documentOf('csv', table(...lines), MAPPING)).previousEntries;
    expect(previousIn(linesOf('2008', names), linesOf('2009', OF_63))).to.deep.equal([]);
    const of1995 = linesOf('1995', [...IN_1995, 'Hà Bắc']);
    expect(previousIn(of1995, linesOf('1996', [...IN_1995, 'Vĩnh Phú']))).to.deep.equal([]);
    expect(previousIn(linesOf('2009', OF_63), linesOf('2010', OF_63))).to.have.lengthOf(63);
  });

  it('shows the figure of one that a tag asks for', () => {
    const mapping = { 'col-name': 'Tỉnh', 'col-period': 'Năm', 'col-value': 'Điểm', area: 'tỉnh Hà Tây' };
    const { document } = decoded('csv', of2006, mapping);
    expect(indicatorIn(document).value).to.equal(64);
  });

  it('goes on the map where it has all of the 63, with what has no tile', () => {
    const options = { id: 'data', highlight: undefined };
    const view = shown(toTileMapView(decoded('csv', of2006, MAPPING).document, options, vi));
    expect(view.withoutData).to.equal(null);
    expect(view.tiles.find(({ name }) => name === 'Hà Nội')?.text).to.equal('Hà Nội: 1, hạng 64');
    expect(view.notes).to.have.lengthOf(1);
    expect(view.notes[0]).to.contain('Hà Tây');
  });
});
