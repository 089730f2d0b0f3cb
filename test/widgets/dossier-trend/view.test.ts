import { expect } from '@open-wc/testing';
import { toTrendView } from '../../../src/widgets/dossier-trend/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

type Triple = readonly [
  period: string,
  received: number | null,
  resolved?: number | null,
  onTimeRate?: number | null,
];

const documentWith = (points: readonly Triple[], dossiers: object = {}) =>
  documentOf({
    dossiers: {
      ...dossiers,
      series: points.map(([period, received, resolved = null, onTimeRate = null]) => ({
        period,
        received,
        resolved,
        onTimeRate,
      })),
    },
  });

const viewOf = (
  points: readonly Triple[],
  localizer = vi,
  mark: 'bar' | 'line' = 'bar',
  dossiers: object = {},
) => shown(toTrendView(documentWith(points, dossiers), mark, localizer));

const valuesOf = ({ counts }: ReturnType<typeof viewOf>) => counts?.series.map(({ values }) => values);

const MONTHS: readonly Triple[] = [
  ['2026-01', 6100, 6000, 96.2],
  ['2026-02', 5200, 5100, 97.5],
  ['2026-03', 7001, 6900, 95.1],
];

describe('the course of dossiers', () => {
  it('draws counts in one panel and the rate in another, with a scale of its own', () => {
    const { counts, rate } = viewOf(MONTHS);
    expect(counts).to.deep.include({ shape: 'columns', categories: ['1/2026', '2/2026', '3/2026'] });
    expect(counts?.series).to.deep.equal([
      { name: 'Tiếp nhận', values: [6100, 5200, 7001], mark: 'bar' },
      { name: 'Đã giải quyết', values: [6000, 5100, 6900], mark: 'bar' },
    ]);
    expect(rate?.series).to.deep.equal([
      { name: 'Tỷ lệ đúng hạn', values: [96.2, 97.5, 95.1], mark: 'line' },
    ]);
    expect(rate).to.deep.include({ min: 90, max: 100 });
    expect(counts).not.to.have.any.keys('min', 'max');
  });

  it('writes its axes as everything else is written', () => {
    const { counts, rate } = viewOf(MONTHS);
    expect([counts?.format(12500), rate?.format(97.5)]).to.deep.equal(['12.500', '97,5%']);
  });

  it('writes the counts of an axis alike, in thousands and millions where they are large', () => {
    const large = viewOf([['2026', 990000, 980000]]).counts!;
    expect([200_000, 1_000_000].map((value) => large.format(value))).to.deep.equal(['200 nghìn', '1 triệu']);
    const small = viewOf([['2026', 8300, 8200]]).counts!;
    expect([8000, 10_000].map((value) => small.format(value))).to.deep.equal(['8.000', '10.000']);
  });

  it('draws lines where the tag asks for them', () => {
    expect(viewOf(MONTHS, vi, 'line').counts?.series.map(({ mark }) => mark)).to.deep.equal(['line', 'line']);
  });

  it('leaves out what is not published of any period', () => {
    const view = viewOf([
      ['2026-01', null, 5],
      ['2026-02', null, 6],
    ]);
    expect(view.counts?.series.map(({ name }) => name)).to.deep.equal(['Đã giải quyết']);
    expect(view.rate).to.equal(null);
    expect(view.definition).to.equal(null);
    const rates = viewOf([['2026-01', null, null, 90]]);
    expect(rates.counts).to.equal(null);
    expect(rates.rate?.series[0]?.values).to.deep.equal([90]);
  });

  it('says how the rate is calculated, also that nobody says', () => {
    expect(viewOf(MONTHS, vi, 'bar', { basis: '766' }).definition).to.match(/^Theo Quyết định 766/);
    expect(viewOf(MONTHS, vi, 'bar', { basis: 'resolved' }).definition).to.match(/^Trên hồ sơ đã giải quyết/);
    expect(viewOf(MONTHS).definition).to.equal('Nguồn không nêu cách tính tỷ lệ');
  });
});

describe('the periods of a course', () => {
  it('stand in the order of time, and one that is missing is a gap, not 0', () => {
    const view = viewOf([
      ['2026-04', 4],
      ['2026-01', 1],
      ['2026-02', 0],
    ]);
    expect(view.counts?.categories).to.deep.equal(['1/2026', '2/2026', '3/2026', '4/2026']);
    expect(valuesOf(view)).to.deep.equal([[1, 0, null, 4]]);
    expect(view.table.rows()[2]).to.deep.equal([
      'Tháng 3/2026',
      'chưa công bố',
      'chưa công bố',
      'chưa công bố',
    ]);
    expect(view.table.rows()[1]).to.deep.equal(['Tháng 2/2026', '0', 'chưa công bố', 'chưa công bố']);
  });

  const rows: readonly (readonly [string, string[], string[]])[] = [
    ['quarters', ['2025-Q4', '2026-Q2'], ['Quý IV/2025', 'Quý I/2026', 'Quý II/2026']],
    [
      'half-years',
      ['2025-H2', '2026-H2'],
      ['6 tháng cuối năm 2025', '6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ],
    ['years', ['2021', '2023'], ['2021', '2022', '2023']],
    ['months across a year', ['2025-11', '2026-01'], ['11/2025', '12/2025', '1/2026']],
  ];
  for (const [name, codes, categories] of rows)
    it(`are filled up where they are ${name}`, () => {
      expect(viewOf(codes.map((code) => [code, 5])).counts?.categories).to.deep.equal(categories);
    });

  it('of several kinds stand in the order in which they begin', () => {
    const codes = ['2026-Q2', '2026-02', '2026', '2026-H2', '2026-03'];
    expect(viewOf(codes.map((code) => [code, 5])).counts?.categories).to.deep.equal([
      '2026',
      '2/2026',
      '3/2026',
      'Quý II/2026',
      '6 tháng cuối năm 2026',
    ]);
  });

  it('that are days have no pace of their own, and no gaps', () => {
    const codes = ['2026-10-10', '2026-09-26', '2026-10-01'];
    expect(viewOf(codes.map((code) => [code, 5])).counts?.categories).to.deep.equal([
      '26/09/2026',
      '01/10/2026',
      '10/10/2026',
    ]);
  });

  it('given twice count once, as given last', () => {
    expect(
      valuesOf(
        viewOf([
          ['2026-01', 1],
          ['2026-01', 2],
        ]),
      ),
    ).to.deep.equal([[2]]);
  });
});

describe('the change of the units in a course', () => {
  const breakOf = (...codes: string[]) => viewOf(codes.map((code) => [code, 5])).counts?.breakBefore;

  it('is marked before July 2025', () => {
    expect(breakOf('2025-05', '2025-06', '2025-07', '2025-08')).to.equal(2);
    expect(breakOf('2025-Q2', '2025-Q3')).to.equal(1);
    expect(breakOf('2025-H1', '2025-H2')).to.equal(1);
    expect(breakOf('2025-06-30', '2025-07-01')).to.equal(1);
  });

  it('is marked before the first period under the new units where July is a gap', () => {
    expect(breakOf('2025-06', '2025-09')).to.equal(1);
  });

  it('is marked in the middle of the year 2025, which was under both', () => {
    expect(breakOf('2023', '2024', '2025', '2026')).to.equal(2.5);
    expect(breakOf('2024', '2025')).to.equal(1.5);
  });

  it('is not marked where all is before it, or all after it', () => {
    expect(breakOf('2024-01', '2025-06')).to.equal(null);
    expect(breakOf('2025-07', '2025-08')).to.equal(null);
    expect(breakOf('2025')).to.equal(null);
    expect(breakOf('2026', '2027')).to.equal(null);
  });

  it('is said in words, and nothing is compared across it', () => {
    const points: Triple[] = [
      ['2025-06', 5],
      ['2025-07', 7],
      ['2025-08', 9],
      ['2025-09', 8],
    ];
    expect(viewOf(points).remark).to.include('01/07/2025');
    expect(viewOf(points).takeaways[0]).to.equal(
      'Tiếp nhận từ tháng 7/2025: gần nhất 8 (tháng 9/2025), cao nhất 9 (tháng 8/2025), thấp nhất 7 (tháng 7/2025); cao hơn tháng 7/2025.',
    );
    expect(viewOf(points, en).takeaways[0]).to.equal(
      'Received since July 2025: latest 8 (September 2025), highest 9 (August 2025), lowest 7 (July 2025); above July 2025.',
    );
    expect(viewOf(MONTHS).remark).to.equal(null);
  });

  it('leaves a single figure after it without any comparison', () => {
    expect(viewOf(['2024', '2025', '2026'].map((code) => [code, 5])).takeaways[0]).to.equal(
      'Tiếp nhận: 5 (năm 2026).',
    );
  });
});

describe('what a course comes to', () => {
  it('is its latest, highest and lowest figure, and where it stands against its beginning', () => {
    const points: Triple[] = [...MONTHS, ['2026-04', 6500, 6400, 96]];
    expect(viewOf(points).takeaways).to.deep.equal([
      'Tiếp nhận: gần nhất 6.500 (tháng 4/2026), cao nhất 7.001 (tháng 3/2026), thấp nhất 5.200 (tháng 2/2026); cao hơn tháng 1/2026.',
      'Đã giải quyết: gần nhất 6.400 (tháng 4/2026), cao nhất 6.900 (tháng 3/2026), thấp nhất 5.100 (tháng 2/2026); cao hơn tháng 1/2026.',
      'Tỷ lệ đúng hạn: gần nhất 96,0% (tháng 4/2026), cao nhất 97,5% (tháng 2/2026), thấp nhất 95,1% (tháng 3/2026); thấp hơn tháng 1/2026.',
    ]);
    expect(viewOf(points, en).takeaways[0]).to.equal(
      'Received: latest 6,500 (April 2026), highest 7,001 (March 2026), lowest 5,200 (February 2026); above January 2026.',
    );
  });

  it('names the same figure once', () => {
    expect(viewOf(MONTHS).takeaways[0]).to.equal(
      'Tiếp nhận: gần nhất và cao nhất 7.001 (tháng 3/2026), thấp nhất 5.200 (tháng 2/2026); cao hơn tháng 1/2026.',
    );
    expect(
      viewOf([
        ['2026-01', 3],
        ['2026-02', 9],
        ['2026-03', 3],
      ]).takeaways[0],
    ).to.equal(
      'Tiếp nhận: gần nhất và thấp nhất 3 (tháng 3/2026), cao nhất 9 (tháng 2/2026); bằng tháng 1/2026.',
    );
  });

  it('is one figure where there is one', () => {
    expect(
      viewOf([
        ['2026-01', 5],
        ['2026-02', null],
      ]).takeaways,
    ).to.deep.equal(['Tiếp nhận: 5 (tháng 1/2026).']);
  });

  it('is no direction where all are equal', () => {
    expect(
      viewOf([
        ['2026-01', 5],
        ['2026-02', 5],
      ]).takeaways,
    ).to.deep.equal(['Tiếp nhận: không đổi ở mức 5.']);
  });

  it('is told of each period, nothing left to a tooltip', () => {
    const view = viewOf([
      ['2026-01', 6100, 6000, 96.2],
      ['2026-03', 7001],
    ]);
    expect(view.readouts).to.deep.equal([
      'Tháng 1/2026: Tiếp nhận 6.100; Đã giải quyết 6.000; Tỷ lệ đúng hạn 96,2%',
      'Tháng 2/2026: Tiếp nhận chưa công bố; Đã giải quyết chưa công bố; Tỷ lệ đúng hạn chưa công bố',
      'Tháng 3/2026: Tiếp nhận 7.001; Đã giải quyết chưa công bố; Tỷ lệ đúng hạn chưa công bố',
    ]);
    expect(view.table.headings).to.deep.equal(['Kỳ', 'Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ đúng hạn']);
  });

  it('writes the rates of its table with as many decimals each', () => {
    const { table } = viewOf([
      ['2026-01', 1, 1, 95],
      ['2026-02', 1, 1, 95.6],
    ]);
    expect(table.rows().map((row) => row[3])).to.deep.equal(['95,0%', '95,6%']);
  });

  it('never rounds up to 100 %', () => {
    expect(viewOf([['2026-01', 1, 1, 99.996]]).takeaways[2]).to.equal(
      'Tỷ lệ đúng hạn: 99,99% (tháng 1/2026).',
    );
  });
});

describe('a course of bad data', () => {
  it('without a point, or with null only, is not published', () => {
    for (const document of [
      documentWith([]),
      documentWith([
        ['2026-01', null],
        ['2026-02', null],
      ]),
      documentOf({}),
      documentOf({ dossiers: null }),
      documentOf({ dossiers: { received: 5 } }),
    ])
      expect(toTrendView(document, 'bar', vi)).to.equal('empty');
  });

  it('with a rate out of range says so, and shows the rate', () => {
    const view = viewOf([
      ['2026-01', 5, 5, 120],
      ['2026-02', 5, 5, 95],
    ]);
    expect(view.notes).to.deep.equal(['Số liệu nguồn không khớp: 120% nằm ngoài khoảng 0–100%.']);
    expect(view.rate).not.to.have.any.keys('min', 'max');
    expect(viewOf([['2026-01', 5, 5, -3]]).notes).to.have.length(1);
    expect(viewOf(MONTHS).notes).to.deep.equal([]);
  });

  it('with negative counts counts them as not published', () => {
    expect(
      valuesOf(
        viewOf([
          ['2026-01', -5],
          ['2026-02', 5],
        ]),
      ),
    ).to.deep.equal([[null, 5]]);
  });

  it('has the latest figure of its first series for a headline', () => {
    expect(
      viewOf([
        ['2026-01', 5, 4, 97],
        ['2026-02', 6, 5, 98],
      ]).headline,
    ).to.equal('Tháng 2/2026: tiếp nhận 6, cao hơn tháng 1/2026.');
    expect(viewOf([['2026-02', null, null, 98]], en).headline).to.equal('February 2026: on-time rate 98%.');
  });

  it('of 400 points keeps all of them', () => {
    const months = Array.from({ length: 400 }, (_, index): Triple => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return [`${1990 + Math.floor(index / 12)}-${month}`, index, index, 50 + (index % 50)];
    });
    const { counts, readouts } = viewOf(months);
    expect(counts?.categories).to.have.length(400);
    expect(readouts).to.have.length(400);
  });

  it('with a mistyped year is not filled up with a thousand empty periods', () => {
    expect(
      viewOf([
        ['0026-01', 5],
        ['2026-01', 5],
      ]).table.rows(),
    ).to.have.length(2);
    expect(
      viewOf([
        ['0999', 5],
        ['1001', 5],
      ])
        .table.rows()
        .map(([period]) => period),
    ).to.deep.equal(['Năm 999', 'Năm 1000', 'Năm 1001']);
  });

  it('as large as numbers get stays a sentence', () => {
    const { takeaways, counts } = viewOf([
      ['2026-01', 1e308],
      ['2026-02', 0],
    ]);
    expect(takeaways.join())
      .to.match(/\d/)
      .and.not.to.match(/NaN|Infinity/);
    expect(counts!.format(1e308))
      .to.match(/\d/)
      .and.not.to.match(/NaN|Infinity/);
  });
});

describe('a course across the merger of 01/07/2025', () => {
  const points: readonly Triple[] = [
    ['2025-06', 5],
    ['2025-07', 7],
  ];
  const across = (mergedFrom: number | null, localizer = vi) =>
    viewOf(points, localizer, 'bar', { mergedFrom });

  it('is unbroken for a unit that kept its borders', () => {
    const view = across(1);
    expect(view.counts?.breakBefore).to.equal(null);
    expect(view.takeaways[0]).to.match(/; cao hơn tháng 6\/2025\.$/);
    expect(view.remark).to.equal(null);
  });

  it('compares sums of former units, and says that they are', () => {
    const view = across(3);
    expect(view.counts?.breakBefore).to.equal(1);
    expect(view.takeaways[0]).to.match(/; cao hơn tháng 6\/2025\.$/);
    expect(view.remark).to.equal('Trước 01/07/2025: tổng của 3 tỉnh cũ, theo địa giới mới.');
  });

  it('is broken where the source says nothing of the borders', () => {
    expect(across(1).counts?.cuts).to.deep.equal([]);
    expect(across(null).counts?.cuts).to.deep.equal([1]);
    expect(across(null).takeaways[0]).not.to.include('cao hơn tháng 6');
    expect(across(null).remark).to.include('không so sánh trực tiếp');
  });

  it('says nothing of borders on one side of it', () => {
    const view = viewOf(
      [
        ['2025-07', 5],
        ['2025-08', 7],
      ],
      vi,
      'bar',
      { mergedFrom: 2 },
    );
    expect(view.remark).to.equal(null);
  });
});

describe('the periods of a course', () => {
  it('are said to stand twice, or to be of several lengths', () => {
    const twice = viewOf([...MONTHS, ['2026-03', 1]]);
    expect(twice.notes).to.deep.equal([
      'Số liệu nguồn có hơn một giá trị cho tháng 3/2026; ở đây dùng giá trị sau cùng.',
    ]);
    const mixed = viewOf([['2025', 90_000], ...MONTHS], en);
    expect(mixed.notes[0]).to.match(/^The source mixes periods of different lengths/);
    expect(mixed.takeaways[0]).not.to.include('90,000');
    expect(mixed.counts?.cuts).to.deep.equal([1]);
    const cumulative = viewOf([
      ['2026-Q1', 10],
      ['2026-H1', 20],
      ['2026-01/2026-09', 30],
    ]);
    expect(cumulative.counts?.cuts).to.deep.equal([1, 2]);
    expect(cumulative.notes[0]).to.match(/^Số liệu nguồn lẫn các kỳ dài ngắn khác nhau/);
    const years = viewOf([
      ['2026-01/2026-09', 10],
      ['2027-01/2027-06', 20],
      ['2027-01/2027-09', 30],
    ]);
    expect(years.notes[0]).to.match(/^Số liệu nguồn lẫn/);
    expect(years.takeaways[0]).to.equal(
      'Tiếp nhận: gần nhất và cao nhất 30 (9 tháng đầu năm 2027), thấp nhất 10 (9 tháng đầu năm 2026); cao hơn 9 tháng đầu năm 2026.',
    );
  });
});

describe('rates of a course that are most likely shares', () => {
  it('are said to be', () => {
    expect(
      viewOf([
        ['2026-01', null, null, 0.95],
        ['2026-02', null, null, 0.97],
      ]).notes,
    ).to.deep.equal(['Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.']);
    expect(
      viewOf([
        ['2026-01', null, null, 0.95],
        ['2026-02', null, null, 97],
      ]).notes,
    ).to.deep.equal([]);
  });
});

describe('rates of a course that differ by little', () => {
  it('never look equal', () => {
    const view = viewOf([
      ['2026-01', null, null, 95.214],
      ['2026-02', null, null, 95.212],
    ]);
    expect(view.table.rows().map((row) => row[3])).to.deep.equal(['95,214%', '95,212%']);
    expect(view.takeaways[0]).to.include('95,212%').and.to.include('95,214%');
  });
});
