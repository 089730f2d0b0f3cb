import { expect } from '@open-wc/testing';
import { toKpiView } from '../../../src/widgets/cchc-kpi-card/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const changeOf = (indicator: object, localizer = vi) =>
  shown(toKpiView(documentOf({ indicators: [{ id: 'a', ...indicator }] }), 'a', localizer)).change;

describe('the change of a rank', () => {
  it('is a rise when the number falls', () => {
    expect(changeOf({ rank: 25, of: 63, previousRank: 27 })).to.deep.equal([
      { text: 'Tăng 2 bậc so với kỳ trước (27)', tone: 'good', mark: '▲', drawn: '2 bậc từ 27' },
    ]);
  });

  it('is a fall when the number rises', () => {
    expect(changeOf({ rank: 30, of: 34, previousRank: 23, previousOf: 34 })).to.deep.equal([
      { text: 'Giảm 7 bậc so với kỳ trước (23 trên 34)', tone: 'bad', mark: '▼', drawn: '7 bậc từ 23/34' },
    ]);
  });

  it('is said to be none', () => {
    expect(changeOf({ rank: 25, of: 63, previousRank: 25, previousOf: 63 })).to.deep.equal([
      { text: 'Giữ nguyên thứ hạng kỳ trước (25 trên 63)', tone: 'neutral' },
    ]);
  });

  it('is not joined across another number of units', () => {
    expect(changeOf({ rank: 30, of: 34, previousRank: 49, previousOf: 63 })).to.deep.equal([
      { text: 'Kỳ trước 49 trên 63, không so sánh được', tone: 'neutral' },
    ]);
  });

  it('is not joined where only the former number of units is known', () => {
    expect(changeOf({ rank: 30, previousRank: 49, previousOf: 63 })[0]?.tone).to.equal('neutral');
  });

  it('is not joined where the former rank is beyond the number of units', () => {
    expect(changeOf({ rank: 30, of: 34, previousRank: 49 })).to.deep.equal([
      { text: 'Kỳ trước 49, không so sánh được', tone: 'neutral' },
    ]);
  });

  it('speaks English', () => {
    expect(changeOf({ rank: 25, of: 63, previousRank: 26 }, en)[0]).to.include({
      text: 'Up 1 place on the previous period (26)',
      drawn: '1 place from 26',
    });
  });

  it('stands beside the change of the value', () => {
    const changes = changeOf({
      value: 59.58,
      previous: 57.63,
      unit: 'điểm',
      rank: 30,
      of: 34,
      previousRank: 28,
    });
    expect(changes).to.deep.equal([
      {
        text: 'Tăng 1,95\u00a0điểm (3,38%) so với kỳ trước (57,63\u00a0điểm)',
        tone: 'good',
        mark: '▲',
        drawn: '1,95\u00a0điểm (3,38%) từ 57,63',
      },
      { text: 'Giảm 2 bậc so với kỳ trước (28)', tone: 'bad', mark: '▼', drawn: '2 bậc từ 28' },
    ]);
  });

  it('is none where a side is not published', () => {
    expect(changeOf({ rank: 25, of: 63 })).to.deep.equal([]);
    expect(changeOf({ value: 5, previousRank: 3 })).to.deep.equal([]);
  });
});

describe('the change of a value', () => {
  const change = (indicator: object) => changeOf({ unit: 'hồ sơ', ...indicator })[0];

  it('is in no percent of almost nothing', () => {
    expect(change({ value: 5, previous: 1e-15 })?.text).not.to.match(/%|e\+/);
    expect(change({ value: 5, previous: 1e-6 })?.text).to.include('(499.999.900%)');
  });

  it('is in the unit, and in percent of what it was', () => {
    expect(change({ value: 73608, previous: 70000 })).to.deep.equal({
      text: 'Tăng 3.608\u00a0hồ sơ (5,15%) so với kỳ trước (70.000\u00a0hồ sơ)',
      tone: 'good',
      mark: '▲',
      drawn: '3.608\u00a0hồ sơ (5,15%) từ 70.000',
    });
  });

  it('is bad news downwards unless lower is better', () => {
    expect(change({ value: 90, previous: 100 })?.tone).to.equal('bad');
    expect(change({ value: 90, previous: 100, better: 'higher' })?.tone).to.equal('bad');
    expect(change({ value: 90, previous: 100, better: 'lower' })?.tone).to.equal('good');
    expect(change({ value: 110, previous: 100, better: 'lower' })?.tone).to.equal('bad');
    expect(change({ value: 110, previous: 100, better: 'neither' })?.tone).to.equal('neutral');
  });

  it('of a percentage is in percentage points', () => {
    expect(change({ value: 95.21, previous: 91.8, unit: '%' })?.text).to.equal(
      'Tăng 3,41 điểm phần trăm so với kỳ trước (91,8%)',
    );
  });

  it('has none of the dust of binary fractions', () => {
    expect(change({ value: 59.58, previous: 59.5, unit: 'điểm' })?.text).to.equal(
      'Tăng 0,08\u00a0điểm (0,13%) so với kỳ trước (59,5\u00a0điểm)',
    );
  });

  it('has no percentage from 0', () => {
    expect(change({ value: 5, previous: 0 })?.text).to.equal(
      'Tăng 5\u00a0hồ sơ so với kỳ trước (0\u00a0hồ sơ)',
    );
  });

  it('is said to be none', () => {
    expect(change({ value: 100, previous: 100 })).to.deep.equal({
      text: 'Không đổi so với kỳ trước (100\u00a0hồ sơ)',
      tone: 'neutral',
    });
  });

  it('of an approximate value is approximate', () => {
    expect(change({ value: 196000, qualifier: 'over', previous: 181000 })?.text).to.equal(
      'Tăng khoảng 15.000\u00a0hồ sơ (8,29%) so với kỳ trước (181.000\u00a0hồ sơ)',
    );
  });

  it('of an approximate value by nothing is neither a rise nor a fall', () => {
    expect(change({ value: 196000, qualifier: 'over', previous: 196000 })).to.deep.equal({
      text: 'Xấp xỉ kỳ trước (196.000\u00a0hồ sơ)',
      tone: 'neutral',
    });
  });
});

describe('a change across the merger of 01/07/2025', () => {
  it('is not joined where the whole is another number of units', () => {
    const share = { value: 30, of: 34, previous: 36, previousOf: 63, unit: 'tỉnh, thành phố' };
    expect(changeOf(share)).to.deep.equal([
      { text: 'Kỳ trước 36 trên 63, không so sánh được', tone: 'neutral' },
    ]);
    expect(changeOf({ ...share, of: 63 })[0]?.text).to.match(/^Giảm 6/);
  });

  it('is said to be of the former units that make up the present one', () => {
    const merged = { value: 120, previous: 100, unit: 'hồ sơ', better: 'neither', mergedFrom: 2 };
    expect(changeOf(merged).map(({ text }) => text)).to.deep.equal([
      'Tăng 20\u00a0hồ sơ (20%) so với kỳ trước (100\u00a0hồ sơ)',
      'Trước 01/07/2025: tổng của 2 tỉnh cũ, theo địa giới mới.',
    ]);
    expect(changeOf(merged, en)[1]?.text).to.equal('Before 1 July 2025: the sum of 2 former provinces.');
  });

  it('needs no word where the merger left the unit alone', () => {
    expect(changeOf({ value: 120, previous: 100, mergedFrom: 1 })).to.have.lengthOf(1);
  });
});

describe('the change of a rank in the first period after the merger', () => {
  const changeIn = (label: string, indicator: object) => {
    const document = documentOf({ period: { label }, indicators: [{ id: 'a', ...indicator }] });
    return shown(toKpiView(document, 'a', vi)).change[0]?.text;
  };

  it('is none: the rank before was among 63', () => {
    const rank = { rank: 25, of: 34, previousRank: 28 };
    expect(changeIn('2025-07', rank)).to.equal('Kỳ trước 28, không so sánh được');
    expect(changeIn('Quý III/2025', rank)).to.equal('Kỳ trước 28, không so sánh được');
    expect(changeIn('2025-08', rank)).to.equal('Tăng 3 bậc so với kỳ trước (28)');
    expect(changeIn('2025-07', { ...rank, previousOf: 34 })).to.equal(
      'Tăng 3 bậc so với kỳ trước (28 trên 34)',
    );
    expect(changeIn('2025-07', { ...rank, of: 15, rank: 5, previousRank: 8 })).to.match(/^Tăng 3 bậc/);
  });
});

describe('a change that cannot be seen', () => {
  const change = (indicator: object, localizer = vi) => changeOf(indicator, localizer)[0];

  it('is never a rise or a fall by 0', () => {
    const million = { value: 1_000_000, previous: 1_000_000.001, unit: 'hồ sơ' };
    expect(change(million)).to.deep.equal({
      text: 'Gần như không đổi so với kỳ trước (1.000.000\u00a0hồ sơ)',
      tone: 'neutral',
    });
    expect(change(million, en)?.text).to.match(/^Almost unchanged/);
  });

  it('is told with the digits that show it', () => {
    expect(change({ value: 95.214, previous: 95.212, unit: '%' })?.text).to.equal(
      'Tăng 0,002 điểm phần trăm so với kỳ trước (95,212%)',
    );
    expect(change({ value: 1.005, previous: 1.004, unit: 'điểm' })?.text).to.match(/^Tăng 0,001.điểm/);
  });
});
