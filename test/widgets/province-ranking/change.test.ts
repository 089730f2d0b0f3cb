import { expect } from '@open-wc/testing';
import { toRankingView } from '../../../src/widgets/province-ranking/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const OPTIONS = { id: 'a', highlight: undefined, top: null, query: '', misread: [] };

const viewOf = (ranking: object, localizer = vi, column: 'rank' | 'change' = 'rank') =>
  shown(
    toRankingView(
      documentOf({ rankings: [{ id: 'a', ...ranking }] }),
      { ...OPTIONS, order: { column, descending: column === 'change' } },
      localizer,
    ),
  );

const changesOf = (ranking: object, localizer = vi) =>
  viewOf(ranking, localizer).rows.map(({ name, change }) => `${name}: ${change.text}`);

const tonesOf = (ranking: object) => viewOf(ranking).rows.map(({ change }) => change.tone);

const SETS = { units: 'VN-34', previousUnits: 'VN-63', previousPeriod: '2024' };

/** Lào Cai, of the former Lào Cai and Yên Bái; its code was that of Yên Bái. */
const MERGED = { code: '15', name: 'Lào Cai' };
const FORMER = [
  { code: '10', name: 'Lào Cai' },
  { code: '15', name: 'Yên Bái' },
];

const formerScores = (...scores: readonly (number | null)[]) =>
  FORMER.map((entry, index) => ({ ...entry, score: scores[index] }));

describe('a score across the merger of 01/07/2025', () => {
  const scores = {
    ...SETS,
    unit: 'điểm',
    entries: [
      { code: '11', name: 'Điện Biên', score: 59.58, rank: 30, previousRank: 49 },
      { ...MERGED, score: 61, rank: 20, previousRank: 11 },
    ],
    previousEntries: [
      { code: '11', name: 'Điện Biên', score: 57.5, rank: 49 },
      { code: '10', name: 'Lào Cai', score: 60, rank: 11 },
      { code: '15', name: 'Yên Bái', score: 58, rank: 40 },
    ],
  };

  it('is compared where the unit kept its borders, and not comparable where it did not', () => {
    expect(changesOf(scores)).to.deep.equal([
      'Lào Cai: không so sánh được',
      'Điện Biên: tăng 2,08\u00a0điểm',
    ]);
    expect(tonesOf(scores)).to.deep.equal(['neutral', 'good']);
  });

  it('says how, and since when', () => {
    expect(viewOf(scores).remarks).to.deep.equal([
      'Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.',
      'Thay đổi so với kỳ trước (vòng rỗng: Năm 2024)',
    ]);
  });

  it('falls where lower is better and it has become more', () => {
    expect(tonesOf({ ...scores, better: 'lower' })).to.deep.equal(['neutral', 'bad']);
  });

  it('orders the rows by what they have gained, and leaves what cannot be compared last', () => {
    const more = {
      ...scores,
      entries: [{ code: '01', name: 'Hà Nội', score: 50 }, ...scores.entries],
      previousEntries: [...scores.previousEntries, { code: '01', score: 60 }],
    };
    const names = viewOf(more, vi, 'change').rows.map(({ name }) => name);
    expect(names).to.deep.equal(['Điện Biên', 'Hà Nội', 'Lào Cai']);
  });

  it('finds a unit under its former name', () => {
    const entries = [{ code: '46', name: 'Huế', score: 5 }];
    const previousEntries = [{ code: '46', name: 'Thừa Thiên Huế', score: 5 }];
    expect(changesOf({ ...SETS, entries, previousEntries })).to.deep.equal(['Huế: giữ nguyên']);
  });

  it('is no column where nothing can be compared', () => {
    const { hasChange, remarks } = viewOf({ ...scores, entries: [{ ...MERGED, score: 61, rank: 20 }] });
    expect(hasChange).to.equal(false);
    expect(remarks).to.deep.equal(['Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.']);
  });

  it('is not compared the other way round, nor with units of no known set', () => {
    const { entries, previousEntries } = scores;
    const back = {
      units: 'VN-63',
      previousUnits: 'VN-34',
      entries: previousEntries,
      previousEntries: entries,
    };
    expect(viewOf(back).hasChange).to.equal(false);
    expect(viewOf({ ...scores, previousUnits: 'huyện' }).hasChange).to.equal(false);
  });
});

describe('a sum across the merger', () => {
  const counts = (previousEntries: readonly object[], more: object = {}) => ({
    ...SETS,
    merge: 'sum',
    unit: 'hồ sơ',
    entries: [{ ...MERGED, score: 120, ...more }],
    previousEntries,
  });

  it('is within the present borders, and says of how many', () => {
    expect(changesOf(counts(formerScores(60, 40)))).to.deep.equal([
      'Lào Cai: tăng 20\u00a0hồ sơ (theo địa giới mới từ 2 tỉnh cũ)',
    ]);
    expect(changesOf(counts(formerScores(60, 40)), en)).to.deep.equal([
      'Lào Cai: up 20\u00a0hồ sơ (in the new borders of 2 former provinces)',
    ]);
  });

  it('praises more only where the source calls it better', () => {
    expect(tonesOf(counts(formerScores(60, 40)))).to.deep.equal(['neutral']);
    expect(tonesOf({ ...counts(formerScores(60, 40)), better: 'higher' })).to.deep.equal(['good']);
  });

  it('has no dust of binary fractions', () => {
    const { rows } = viewOf(counts(formerScores(0.1, 0.2), { score: 0.3 }));
    expect(rows[0]?.change.text).to.equal('giữ nguyên (theo địa giới mới từ 2 tỉnh cũ)');
  });

  it('is not comparable unless every part has a figure', () => {
    expect(changesOf(counts(formerScores(60, null)))).to.deep.equal(['Lào Cai: không so sánh được']);
    expect(changesOf(counts(formerScores(60).slice(0, 1)))).to.deep.equal(['Lào Cai: không so sánh được']);
  });

  it('counts 0 as a figure', () => {
    expect(changesOf(counts(formerScores(120, 0)))).to.deep.equal([
      'Lào Cai: giữ nguyên (theo địa giới mới từ 2 tỉnh cũ)',
    ]);
  });

  it('stays approximate', () => {
    const [first, second] = formerScores(60, 40);
    const previous = [{ ...first, qualifier: 'over' }, second!];
    expect(changesOf(counts(previous))).to.deep.equal([
      'Lào Cai: tăng khoảng 20\u00a0hồ sơ (theo địa giới mới từ 2 tỉnh cũ)',
    ]);
  });

  it('is not comparable for the two that share Tiền Giang', () => {
    const entries = [
      { code: '80', name: 'Tây Ninh', score: 10 },
      { code: '82', name: 'Đồng Tháp', score: 9 },
    ];
    const previousEntries = ['72', '80', '82', '87'].map((code) => ({ code, score: 1 }));
    expect(changesOf({ ...SETS, merge: 'sum', entries, previousEntries })).to.deep.equal([
      'Tây Ninh: không so sánh được',
      'Đồng Tháp: không so sánh được',
    ]);
  });

  it('takes no former unit for the one that has its code now', () => {
    const swapped = [
      { code: '10', name: 'Lào Cai', score: 60 },
      { code: '15', name: 'Lào Cai', score: 40 },
    ];
    expect(changesOf(counts(swapped))).to.deep.equal(['Lào Cai: không so sánh được']);
  });
});

describe('a previous period of the same units', () => {
  const entries = [
    { code: '11', name: 'Điện Biên', score: 59, rank: 2 },
    { code: '12', name: 'Lai Châu', score: 60, rank: 1 },
  ];

  it('gives the change of rank', () => {
    const previousEntries = [
      { code: '11', score: 1, rank: 1 },
      { code: '12', score: 0, rank: 2 },
    ];
    const ranking = { units: 'VN-34', entries, previousEntries, previousPeriod: '2026-08' };
    expect(changesOf(ranking)).to.deep.equal(['Lai Châu: tăng 1 bậc', 'Điện Biên: giảm 1 bậc']);
    expect(viewOf(ranking).remarks).to.deep.equal(['Thay đổi so với kỳ trước (vòng rỗng: Tháng 8/2026)']);
  });

  it('gives way to the rank that an entry has of itself', () => {
    const own = entries.map((entry) => ({ ...entry, previousRank: entry.rank }));
    expect(changesOf({ entries: own, previousEntries: [{ code: '11', rank: 9 }] })).to.deep.equal([
      'Lai Châu: giữ nguyên',
      'Điện Biên: giữ nguyên',
    ]);
  });

  it('gives the change of score where the source has no ranks', () => {
    const bare = entries.map(({ code, name, score }) => ({ code, name, score }));
    const previousEntries = [
      { code: '11', score: 60, rank: 1 },
      { code: '12', score: 60, rank: 1 },
    ];
    expect(changesOf({ units: 'VN-34', entries: bare, previousEntries })).to.deep.equal([
      'Lai Châu: giữ nguyên',
      'Điện Biên: giảm 1',
    ]);
  });

  it('works for units of no set, such as communes', () => {
    const communes = { entries: [{ name: 'Xã A', rank: 1 }], previousEntries: [{ name: 'Xã A', rank: 3 }] };
    expect(changesOf(communes)).to.deep.equal(['Xã A: tăng 2 bậc']);
  });

  it('never joins two units that the set does not have', () => {
    const strange = [{ name: 'Cả nước', rank: 1, score: 5 }];
    expect(viewOf({ units: 'VN-34', entries: strange, previousEntries: strange }).rows[0]?.risen).to.equal(
      null,
    );
  });
});

it('takes a former rank beyond 34 for one among the 63, also where the source does not say so', () => {
  const entries = [
    { code: '11', name: 'Điện Biên', rank: 30, previousRank: 49 },
    { code: '12', name: 'Lai Châu', rank: 29, previousRank: 33 },
  ];
  expect(viewOf({ units: 'VN-34', entries }).hasChange).to.equal(false);
  expect(viewOf({ units: 'VN-34', entries }).remarks).to.have.lengthOf(1);
  expect(viewOf({ units: 'VN-63', entries }).hasChange).to.equal(true);
});

describe('ranks across the merger of 01/07/2025', () => {
  const own = { code: '11', name: 'Điện Biên', rank: 25, previousRank: 28 };
  const told = (ranking: object, period: object | null = null) => {
    const document = documentOf({
      period,
      rankings: [{ id: 'a', units: 'VN-34', entries: [own], ...ranking }],
    });
    const order = { column: 'rank', descending: false } as const;
    const { rows, remarks } = shown(toRankingView(document, { ...OPTIONS, order }, vi));
    return [rows[0]?.change.text, ...remarks];
  };
  const NOT_COMPARABLE = [
    'không có hạng kỳ trước',
    'Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.',
  ];

  for (const previousPeriod of ['2025-06', '2025-Q2', '2025-06-30', '6 tháng đầu năm 2025', '2024'])
    it(`are not compared where those of the period before are of ${previousPeriod}`, () => {
      expect(told({ previousPeriod })).to.deep.equal(NOT_COMPARABLE);
    });

  for (const label of ['2025-07', '2025-Q3', 'Quý III/2025', '2025-H2', '2025'])
    it(`are not compared in ${label}, before which there were 63 units`, () => {
      expect(told({}, { label })).to.deep.equal(NOT_COMPARABLE);
    });

  it('are not compared in a period that starts with the merger', () => {
    const period = { start: '2025-07-01', end: '2025-09-30' };
    expect(told({}, period)).to.deep.equal(NOT_COMPARABLE);
  });

  it('are not compared where the names alone say that the units are the 34', () => {
    const lao = { name: 'Tuyên Quang', rank: 3, previousRank: 4 };
    const hue = { name: 'Huế', rank: 4, previousRank: 5 };
    expect(told({ units: null, previousPeriod: '2025-06', entries: [lao, hue] })).to.deep.equal(
      NOT_COMPARABLE,
    );
  });

  it('are compared where the source says that both are of the same units', () => {
    expect(told({ previousPeriod: '2025-06', previousUnits: 'VN-34' })[0]).to.equal('tăng 3 bậc');
  });

  it('are compared where both periods are after it, or all that is known', () => {
    expect(told({ previousPeriod: '2025-08' }, { label: '2025-Q3' })[0]).to.equal('tăng 3 bậc');
    expect(told({}, { label: '2025-Q4' })[0]).to.equal('tăng 3 bậc');
    expect(told({})[0]).to.equal('tăng 3 bậc');
    expect(told({ units: 'VN-63', previousPeriod: '2024' })[0]).to.equal('tăng 3 bậc');
  });
});
