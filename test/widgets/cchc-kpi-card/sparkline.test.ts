import { expect } from '@open-wc/testing';
import { toKpiView } from '../../../src/widgets/cchc-kpi-card/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

type Values = Record<string, number | null>;

const sparklineOf = (values: Values, unit: string | null = 'hồ sơ', localizer = vi) => {
  const series = Object.entries(values).map(([period, value]) => ({ period, value }));
  return shown(toKpiView(documentOf({ indicators: [{ id: 'a', value: 1, unit, series }] }), 'a', localizer))
    .sparkline;
};

const MONTHS: Values = { '2023-01': 17400, '2023-02': 15000, '2023-03': 20000 };

describe('the sparkline of a card', () => {
  it('runs from the left to the right of its box, the highest on top', () => {
    const line = sparklineOf(MONTHS);
    expect(line?.lines).to.deep.equal(['3,14.44 50,25 97,3']);
    expect(line?.dots).to.deep.equal(['97,3']);
  });

  it('says its latest, highest and lowest figure', () => {
    const values = { ...MONTHS, '2023-04': 17000 };
    expect(sparklineOf(values)?.sentence()).to.equal(
      'Tháng 1/2023 – Tháng 4/2023: gần nhất 17.000\u00a0hồ sơ (tháng 4/2023), ' +
        'cao nhất 20.000\u00a0hồ sơ (tháng 3/2023), thấp nhất 15.000\u00a0hồ sơ (tháng 2/2023).',
    );
  });

  it('says once what is both the latest and the highest or lowest', () => {
    expect(sparklineOf(MONTHS)?.sentence()).to.equal(
      'Tháng 1/2023 – Tháng 3/2023: gần nhất và cao nhất 20.000\u00a0hồ sơ (tháng 3/2023), thấp nhất 15.000\u00a0hồ sơ (tháng 2/2023).',
    );
    expect(sparklineOf({ '2023': 88.02, '2024': 87.5 }, '%', en)?.sentence()).to.equal(
      '2023 – 2024: latest and lowest 87.50% (2024), highest 88.02% (2023).',
    );
  });

  it('says that a flat one does not change', () => {
    expect(sparklineOf({ '2022': 7, '2023': 7 })?.sentence()).to.equal(
      'Năm 2022 – Năm 2023: không đổi ở mức 7\u00a0hồ sơ.',
    );
    expect(sparklineOf({ '2022': 7, '2023': 7 }, '%', en)?.sentence()).to.equal(
      '2022 – 2023: unchanged at 7%.',
    );
  });

  it('has all its figures in a table', () => {
    expect(sparklineOf({ ...MONTHS, '2023-04': null })?.table.rows()).to.deep.equal([
      ['Tháng 1/2023', '17.400\u00a0hồ sơ'],
      ['Tháng 2/2023', '15.000\u00a0hồ sơ'],
      ['Tháng 3/2023', '20.000\u00a0hồ sơ'],
      ['Tháng 4/2023', 'chưa công bố'],
    ]);
  });

  it('writes all of a column with as many decimals', () => {
    const written = (figures: Record<string, number>, unit?: string) =>
      sparklineOf(figures, unit)
        ?.table.rows()
        .map(([, figure]) => figure);
    expect(written({ '2022': 95, '2023': 95.6, '2024': 97.25 }, '%')).to.deep.equal([
      '95,00%',
      '95,60%',
      '97,25%',
    ]);
    expect(written({ '2022': 1200, '2023': 1200.5 }, 'giờ')).to.deep.equal([
      '1.200,0\u00a0giờ',
      '1.200,5\u00a0giờ',
    ]);
  });

  it('breaks at a period without a figure, and never falls to 0', () => {
    const line = sparklineOf({ '2020': 10, '2021': 20, '2022': null, '2023': 20, '2024': 10 });
    expect(line?.lines).to.deep.equal(['3,25 26.5,3', '73.5,3 97,25']);
  });

  it('keeps a figure that stands alone between two gaps', () => {
    const line = sparklineOf({ '2020': 10, '2021': 20, '2022': null, '2023': 15, '2024': null, '2025': 10 });
    expect(line?.dots).to.deep.equal(['59.4,14', '97,25']);
  });

  it('ends at the latest figure, not at an unpublished period behind it', () => {
    const line = sparklineOf({ '2022': 10, '2023': 20, '2024': null });
    expect(line?.dots).to.deep.equal(['50,3']);
    expect(line?.sentence()).to.include('gần nhất và cao nhất 20\u00a0hồ sơ (năm 2023)');
  });

  it('runs through the middle when it is flat', () => {
    const line = sparklineOf({ '2022': 7, '2023': 7 });
    expect(line?.lines).to.deep.equal(['3,14 97,14']);
  });

  it('holds negative figures', () => {
    expect(sparklineOf({ '2022': -5, '2023': 5 })?.lines).to.deep.equal(['3,25 97,3']);
  });

  it('is left out with fewer than two figures', () => {
    expect(sparklineOf({})).to.equal(null);
    expect(sparklineOf({ '2023': 5 })).to.equal(null);
    expect(sparklineOf({ '2022': null, '2023': 5, '2024': null })).to.equal(null);
    expect(sparklineOf({ '2022': null, '2023': null })).to.equal(null);
  });
});

describe('the order of a sparkline', () => {
  it('is that of the periods, also where the source has the newest first', () => {
    const line = sparklineOf({ '2026-09': 90, '2026-08': 85, '2026-07': 80 });
    expect(line?.lines).to.deep.equal(['3,25 50,14 97,3']);
    expect(line?.sentence()).to.equal(
      'Tháng 7/2026 – Tháng 9/2026: gần nhất và cao nhất 90\u00a0hồ sơ (tháng 9/2026), thấp nhất 80\u00a0hồ sơ (tháng 7/2026).',
    );
  });

  it('has a gap for each period that the source leaves out', () => {
    const line = sparklineOf({ '2026-01': 10, '2026-02': 20, '2026-05': 10 });
    expect(line?.lines).to.deep.equal(['3,25 26.5,3', '97,25']);
    expect(line?.dots).to.deep.equal(['97,25']);
    expect(line?.table.rows()).to.have.lengthOf(5);
  });

  const viewOf = (series: readonly (readonly [string, number])[], localizer = vi) => {
    const points = series.map(([period, value]) => ({ period, value }));
    const indicators = [{ id: 'a', value: 1, series: points }];
    return shown(toKpiView(documentOf({ indicators }), 'a', localizer));
  };

  it('is not told of a period that stands twice without a word', () => {
    const twice = [
      ['2026-07', 10],
      ['2026-08', 20],
      ['2026-08', 30],
    ] as const;
    expect(viewOf(twice).notes).to.deep.equal([
      'Số liệu nguồn có hơn một giá trị cho tháng 8/2026; ở đây dùng giá trị sau cùng.',
    ]);
    expect(viewOf(twice, en).notes[0]).to.match(/^The source has more than one value for August 2026/);
    expect(viewOf(twice).sparkline?.lines).to.deep.equal(['3,25 97,3']);
  });

  it('never holds a year against a month', () => {
    const mixed = [
      ['2025', 1000],
      ['2026-07', 10],
      ['2026-08', 20],
    ] as const;
    expect(viewOf(mixed).sparkline?.sentence()).to.equal(
      'Tháng 7/2026 – Tháng 8/2026: gần nhất và cao nhất 20 (tháng 8/2026), thấp nhất 10 (tháng 7/2026).',
    );
    expect(viewOf(mixed).notes).to.deep.equal([
      'Số liệu nguồn lẫn các kỳ dài ngắn khác nhau, không so sánh trực tiếp được.',
    ]);
    expect(viewOf(mixed).sparkline?.lines).to.deep.equal(['3,25 97,3']);
    expect(viewOf(mixed).sparkline?.table.rows()).to.have.lengthOf(3);
  });

  it('is drawn of cumulative months of one length alone', () => {
    const cumulative = [
      ['2025-01/2025-09', 300],
      ['2025', 410],
      ['2026-H1', 205],
      ['2026-01/2026-09', 320],
    ] as const;
    expect(viewOf(cumulative).sparkline?.lines).to.deep.equal(['3,25 97,3']);
    expect(viewOf(cumulative.slice(1)).sparkline).to.equal(null);
  });
});
