import { expect } from '@open-wc/testing';
import { toRankingView } from '../../src/widgets/province-ranking/view.js';
import { unitsOf, type UnitSet } from '../../src/territory/units.js';
import { shown, vi } from '../support/fixtures.js';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Đơn vị', 'col-period': 'Kỳ' };

const linesOf = (set: UnitSet, period: string, figureOf: (code: string) => number | string) =>
  unitsOf(set).map(({ code, name }) => `${period};${name};${figureOf(code)}`);

/** A table of all 63 before the merger and all 34 after, as an office keeps it on. */
const table = (before: (code: string) => number | string, after: (code: string) => number | string) =>
  ['Kỳ;Đơn vị;Số', ...linesOf('VN-63', '2025-06', before), ...linesOf('VN-34', '2025-07', after)].join(
    '\r\n',
  );

const changeOf = (document: ReturnType<typeof documentOf>, unit: string) => {
  const order = { column: 'rank', descending: false } as const;
  const options = { id: 'data', highlight: undefined, order, top: null, query: '', misread: [] };
  const { rows } = shown(toRankingView(document, options, vi));
  return rows.find(({ name }) => name === unit)?.change.text;
};

describe('a ranking of a table that goes across the merger', () => {
  const text = table(
    (code) => Number(code),
    () => 50,
  );

  it('has the entries of the period before, under the units of their time', () => {
    const ranking = rankingIn(documentOf('csv', text, { ...MAPPING, 'col-score': 'Số' }));
    expect(ranking).to.include({
      units: 'VN-34',
      previousUnits: 'VN-63',
      previousPeriod: '2025-06',
      merge: null,
    });
    expect(ranking.entries).to.have.lengthOf(34);
    expect(ranking.previousEntries).to.have.lengthOf(63);
  });

  it('compares the scores of units that kept their borders only', () => {
    const document = documentOf('csv', text, { ...MAPPING, 'col-score': 'Số' });
    expect(changeOf(document, 'Điện Biên')).to.equal('tăng 39');
    expect(changeOf(document, 'Lào Cai')).to.equal('không so sánh được');
  });

  it('adds figures up where the tag says that they do', () => {
    const document = documentOf('csv', text, { ...MAPPING, 'col-value': 'Số', merge: 'sum' });
    expect(changeOf(document, 'Lào Cai')).to.equal('tăng 25 (theo địa giới mới từ 2 tỉnh cũ)');
    expect(changeOf(document, 'Điện Biên')).to.equal('tăng 39');
  });

  it('never adds percentages up, whatever the tag says', () => {
    const rates = table(
      () => '95 %',
      () => '96 %',
    );
    const mapping = { ...MAPPING, 'col-rate': 'Số', 'number-format': 'vi', merge: 'sum' };
    const document = documentOf('csv', rates, mapping);
    expect(changeOf(document, 'Lào Cai')).to.equal('không so sánh được');
    expect(changeOf(document, 'Điện Biên')).to.equal('tăng 1 điểm phần trăm');
  });

  it('refuses another word for how figures come together', () => {
    const mapping = { ...MAPPING, 'col-score': 'Số', merge: 'mean' };
    expect(failureOf('csv', text, mapping)).to.deep.equal(['invalid', 'merge="mean"']);
  });

  it('compares a month with a month, not with a year', () => {
    const years = `${text}\r\n2024;Điện Biên;1`;
    const ranking = rankingIn(documentOf('csv', years, { ...MAPPING, 'col-score': 'Số' }));
    expect(ranking.previousPeriod).to.equal('2025-06');
  });

  it('compares nothing with a year that had both sets, where the table does not decide it', () => {
    const rows = ['2024;Điện Biên;1', '2024;Gia Lai;2', '2025;Điện Biên;3', '2025;Gia Lai;4'];
    const document = documentOf('csv', ['Kỳ;Đơn vị;Số', ...rows].join('\n'), {
      ...MAPPING,
      'col-score': 'Số',
    });
    expect(rankingIn(document)).to.deep.include({ units: null, previousUnits: null, previousEntries: [] });
  });

  it('has no period before the first one', () => {
    const first = documentOf('csv', text, { ...MAPPING, 'col-score': 'Số', period: '2025-06' });
    expect(rankingIn(first)).to.deep.include({ units: 'VN-63', previousEntries: [], previousPeriod: null });
  });

  it('leaves out of the period before what was no unit then, without a note', () => {
    const strange = `${text}\r\n2025-06;Cả nước;1`;
    const ranking = rankingIn(documentOf('csv', strange, { ...MAPPING, 'col-score': 'Số' }));
    expect(ranking.previousEntries).to.have.lengthOf(63);
  });

  it('compares the scores of two periods of one set, where the table has no ranks', () => {
    const rows = ['2026-08;Điện Biên;2', '2026-08;Lai Châu;1', '2026-09;Điện Biên;5', '2026-09;Lai Châu;4'];
    const document = documentOf('csv', ['Kỳ;Đơn vị;Số', ...rows].join('\n'), {
      ...MAPPING,
      'col-score': 'Số',
    });
    expect(changeOf(document, 'Điện Biên')).to.equal('tăng 3');
  });
});

describe('the course of one unit across the merger', () => {
  const months = (...rows: readonly string[]) => ['Kỳ;Đơn vị;Nhận;Trả;Tỷ lệ', ...rows].join('\n');
  const mapping = { ...MAPPING, 'col-received': 'Nhận', 'col-resolved': 'Trả', 'col-rate': 'Tỷ lệ' };
  const text = months(
    '2025-05;Lào Cai;100;90;99',
    '2025-05;Yên Bái;50;;98',
    '2025-06;Lào Cai;110;100;99',
    '2025-06;Yên Bái;60;50;98',
    '2025-06;Điện Biên;7;7;97',
    '2025-07;Lào Cai;180;160;97',
    '2025-07;Điện Biên;8;8;98',
    '2025-08;Yên Bái;5;5;98',
    '2025-08;Điện Biên;9;9;98',
  );
  const dossiersOf = (area: string, table = text) =>
    decoded('csv', table, { ...mapping, area }).document.dossiers;

  it('adds up the counts of the former units, and never their rates', () => {
    expect(dossiersOf('Lào Cai')?.series).to.deep.equal([
      { period: '2025-05', received: 150, resolved: null, onTimeRate: null },
      { period: '2025-06', received: 170, resolved: 150, onTimeRate: null },
      { period: '2025-07', received: 180, resolved: 160, onTimeRate: 97 },
    ]);
    expect(dossiersOf('15')).to.include({ mergedFrom: 2, received: 180 });
  });

  it('is unbroken for a unit that kept its borders', () => {
    expect(dossiersOf('11')).to.include({ mergedFrom: 1 });
    expect(dossiersOf('11')?.series.map(({ received }) => received)).to.deep.equal([7, 8, 9]);
  });

  it('leaves out a month that lacks a part, or has one twice', () => {
    const lacking = months('2025-06;Lào Cai;110;;', '2025-07;Lào Cai;180;;');
    expect(dossiersOf('15', lacking)?.series).to.have.lengthOf(1);
    expect(dossiersOf('15', lacking)?.mergedFrom).to.equal(null);
    const twice = months(
      '2025-06;Lào Cai;1;;',
      '2025-06;Lào Cai;2;;',
      '2025-06;Yên Bái;3;;',
      '2025-07;Lào Cai;180;;',
    );
    expect(dossiersOf('15', twice)?.series).to.have.lengthOf(1);
  });

  it('has no sums for a unit whose parts do not make it up', () => {
    const divided = months('2025-06;Tây Ninh;1;;', '2025-06;Long An;2;;', '2025-07;Tây Ninh;4;;');
    expect(dossiersOf('80', divided)).to.include({ mergedFrom: null });
  });

  it('is of an indicator only where the tag says that it adds up', () => {
    const values = (more: object) =>
      indicatorIn(decoded('csv', text, { ...MAPPING, 'col-value': 'Nhận', area: '15', ...more }).document);
    expect(values({})).to.include({ value: 180, mergedFrom: null });
    expect(values({}).series).to.have.lengthOf(1);
    expect(values({ merge: 'sum' })).to.include({ value: 180, mergedFrom: 2 });
    expect(values({ merge: 'sum' }).series.map(({ value }) => value)).to.deep.equal([150, 170, 180]);
  });
});

describe('the entries of the period before', () => {
  it('are of a period as long as the own one: nine months are never compared with eight, nor with one', () => {
    const of = (...periods: readonly string[]) => {
      const lines = periods.flatMap((period, index) => [
        `${period};Xã A;${index}`,
        `${period};Xã B;${index}`,
      ]);
      const mapping = { ...MAPPING, 'col-score': 'Số' };
      return rankingIn(documentOf('csv', ['Kỳ;Đơn vị;Số', ...lines].join('\n'), mapping)).previousPeriod;
    };
    expect(of('9 tháng đầu năm 2025', '8 tháng đầu năm 2026', '9 tháng đầu năm 2026')).to.equal(
      '2025-01/2025-09',
    );
    expect(of('8 tháng đầu năm 2026', '9 tháng đầu năm 2026')).to.equal(null);
    expect(of('2026-08', '9 tháng đầu năm 2026')).to.equal(null);
    expect(of('2026-08', '2026-09')).to.equal('2026-08');
  });
});
