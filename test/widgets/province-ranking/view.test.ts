import { expect } from '@open-wc/testing';
import type { DataError } from '../../../src/document/error.js';
import { toRankingView, type RankingOptions } from '../../../src/widgets/province-ranking/view.js';
import { unitsOf } from '../../../src/territory/units.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const PLAIN: RankingOptions = {
  id: '766',
  highlight: undefined,
  order: { column: 'rank', descending: false },
  top: null,
  query: '',
  misread: [],
};

const viewed = (ranking: object, options: Partial<RankingOptions> = {}, localizer = vi) =>
  toRankingView(documentOf({ rankings: [{ id: '766', ...ranking }] }), { ...PLAIN, ...options }, localizer);

const viewOf = (ranking: object, options: Partial<RankingOptions> = {}, localizer = vi) =>
  shown(viewed(ranking, options, localizer));

const ranksOf = (ranking: object) => viewOf(ranking).rows.map(({ name, rank }) => `${rank ?? '–'} ${name}`);

const ownOf = (ranking: object, highlight: string) =>
  viewOf(ranking, { highlight })
    .rows.filter(({ isOwn }) => isOwn)
    .map(({ name }) => name);

describe('the ranks of a ranking', () => {
  it('are the source’s, also where equal scores have different ones', () => {
    const entries = [
      { code: '33', name: 'Hưng Yên', score: 57.51, rank: 30 },
      { code: '51', name: 'Quảng Ngãi', score: 57.51, rank: 31 },
    ];
    expect(ranksOf({ entries })).to.deep.equal(['30 Hưng Yên', '31 Quảng Ngãi']);
    expect(viewOf({ entries }).remarks).to.deep.equal([]);
  });

  it('are the source’s, also where it lets units share one', () => {
    const entries = ['a', 'b', 'c'].map((name, index) => ({
      name,
      score: 9 - index,
      rank: [1, 1, 3][index],
    }));
    expect(ranksOf({ entries })).to.deep.equal(['1 a', '1 b', '3 c']);
  });

  it('are not filled in where the source leaves one out', () => {
    const entries = [
      { name: 'a', score: 5, rank: 1 },
      { name: 'b', score: 4 },
    ];
    expect(ranksOf({ entries })).to.deep.equal(['1 a', '– b']);
    expect(viewOf({ entries }).remarks).to.deep.equal([]);
  });

  it('are computed by the rule 1224 where the source has none, and said to be', () => {
    const entries = [
      ['a', 7],
      ['b', 9],
      ['c', 8],
      ['d', 8],
      ['e', null],
    ].map(([name, score]) => ({ name, score }));
    expect(ranksOf({ entries })).to.deep.equal(['1 b', '2 c', '2 d', '4 a']);
    expect(viewOf({ entries }).remarks).to.deep.equal([
      'Thứ hạng do tiện ích này tính từ điểm (nguồn không công bố); bằng điểm thì cùng hạng.',
    ]);
    expect(viewOf({ entries }, {}, en).remarks[0]).to.match(/^Ranks calculated by this widget/);
  });

  it('are computed from below where lower is better', () => {
    const entries = [
      { name: 'a', score: 3 },
      { name: 'b', score: 1 },
      { name: 'c', score: 3 },
    ];
    expect(ranksOf({ entries, better: 'lower' })).to.deep.equal(['1 b', '2 a', '2 c']);
  });
});

describe('the scores of a ranking', () => {
  it('are in the reader’s digits, and a qualified one keeps its word', () => {
    const entries = [
      { name: 'a', score: 59.58 },
      { name: 'b', score: 58, qualifier: 'over' },
    ];
    expect(viewOf({ entries }).rows.map(({ scoreText }) => scoreText)).to.deep.equal([
      '59,58',
      'trên\u00a058,00',
    ]);
    expect(viewOf({ entries }, {}, en).rows[0]?.scoreText).to.equal('59.58');
  });

  it('have as many decimals as the most exact of them, and none that no source has written', () => {
    const texts = (scores: readonly number[], unit: string | null = null) =>
      viewOf({
        unit,
        entries: scores.map((score, index) => ({ name: `${index}`, score, rank: index + 1 })),
      }).rows.map(({ scoreText }) => scoreText);
    expect(texts([68.8, 61, 59.58])).to.deep.equal(['68,80', '61,00', '59,58']);
    expect(texts([98.5, 96, 100], '%')).to.deep.equal(['98,5%', '96,0%', '100,0%']);
    expect(texts([120, 75])).to.deep.equal(['120', '75']);
    expect(texts([0.1 + 0.2, 0])).to.deep.equal(['0,3', '0,0']);
  });

  it('stand on a scale that tells them apart, in round numbers', () => {
    const marks = (scores: readonly number[]) =>
      viewOf({ entries: scores.map((score, index) => ({ name: `${index}`, score })) }).ticks;
    expect(marks([68.8, 59.58, 55.23])).to.deep.equal(['54', '57', '60', '63', '66', '69']);
    expect(marks([73_608, 1200])).to.deep.equal(['0', '', '', '', '', '75.000']);
    expect(marks([80, 80])).to.deep.equal(['0', '20', '40', '60', '80']);
    expect(marks([0, 0])).to.deep.equal([]);
  });

  it('stand beside those of the period before, where these are known', () => {
    const { rows, scale } = viewOf({
      entries: [
        { name: 'a', score: 68.8 },
        { name: 'b', score: 61 },
      ],
      previousEntries: [{ name: 'a', score: 58.2 }],
    });
    expect(rows.map(({ before }) => before)).to.deep.equal([58.2, null]);
    expect(scale?.[0]).to.equal(57.5);
  });

  it('have the name of what they are', () => {
    const entries = [{ name: 'a', score: 5 }];
    const scoreName = (unit: unknown, localizer = vi) => viewOf({ entries, unit }, {}, localizer).scoreName;
    expect(scoreName('%')).to.equal('Tỷ lệ');
    expect(scoreName(null)).to.equal('Điểm');
    expect(scoreName({ vi: 'điểm', en: 'points' })).to.equal('Điểm');
    expect(scoreName({ vi: 'điểm', en: 'points' }, en)).to.equal('Score');
    expect(scoreName('hồ sơ')).to.equal('Hồ sơ');
  });

  it('are percentages where the unit is', () => {
    expect(viewOf({ entries: [{ name: 'a', score: 99.996 }], unit: '%' }).rows[0]?.scoreText).to.equal(
      '99,99%',
    );
  });

  it('beyond the maximum are pointed out', () => {
    const entries = [
      { name: 'a', score: 101 },
      { name: 'b', score: 102 },
      { name: 'c', score: 99 },
    ];
    expect(viewOf({ entries, max: 100 }).notes).to.have.length(1);
    expect(viewOf({ entries, max: 100 }).notes[0]).to.include('vượt mức tối đa 100.');
    expect(viewOf({ entries }).notes).to.deep.equal([]);
  });
});

describe('the change of rank', () => {
  const entries = [
    { code: '11', name: 'Điện Biên', rank: 30, previousRank: 28 },
    { code: '56', name: 'Khánh Hòa', rank: 24, previousRank: 34 },
    { code: '37', name: 'Ninh Bình', rank: 12, previousRank: 12 },
    { code: '01', name: 'Hà Nội', rank: 1 },
  ];

  it('is a rise when the number falls', () => {
    const changes = viewOf({ entries }).rows.map(({ name, change }) => [name, change.text, change.tone]);
    expect(changes).to.deep.equal([
      ['Hà Nội', 'không có hạng kỳ trước', 'neutral'],
      ['Ninh Bình', 'giữ nguyên', 'neutral'],
      ['Khánh Hòa', 'tăng 10 bậc', 'good'],
      ['Điện Biên', 'giảm 2 bậc', 'bad'],
    ]);
  });

  it('is no column where no former rank is known', () => {
    expect(viewOf({ entries }).hasChange).to.equal(true);
    expect(viewOf({ entries: [{ name: 'a', rank: 1 }] }).hasChange).to.equal(false);
  });

  it('is not joined across another set of units, and that is said', () => {
    const view = viewOf({ entries, units: 'VN-34', previousUnits: 'VN-63' });
    expect(view.hasChange).to.equal(false);
    expect(view.rows.map(({ risen }) => risen)).to.deep.equal(entries.map(() => null));
    expect(view.remarks).to.deep.equal(['Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.']);
  });

  it('is joined within one set of units', () => {
    expect(viewOf({ entries, units: 'VN-34', previousUnits: 'VN-34' }).hasChange).to.equal(true);
  });
});

describe('our own row', () => {
  // Before the merger of 01/07/2025 these codes were those of other provinces.
  const TRAPS = [
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ] as const;

  const all = (set: 'VN-34' | 'VN-63', keep: 'code' | 'name' | 'both') => ({
    units: set,
    entries: unitsOf(set).map(({ code, name }, index) => ({
      code: keep === 'name' ? null : code,
      name: keep === 'code' ? null : name,
      score: 50 + index / 10,
    })),
  });

  for (const [code, before, after] of TRAPS) {
    it(`of ${code} is ${before} among the 63 and ${after} among the 34`, () => {
      for (const keep of ['code', 'name', 'both'] as const) {
        expect(ownOf(all('VN-63', keep), code)).to.deep.equal([before]);
        expect(ownOf(all('VN-34', keep), code)).to.deep.equal([after]);
      }
    });
  }

  it('is found by code, portal code and any spelling of the name', () => {
    for (const wanted of ['11', 'Điện Biên', 'dien bien', 'UBND tỉnh Điện Biên', 'H18'])
      expect(ownOf(all('VN-34', 'both'), wanted), wanted).to.deep.equal(['Điện Biên']);
    expect(ownOf(all('VN-34', 'both'), '1')).to.deep.equal(['Hà Nội']);
  });

  it('is found by what stands in the table where the units are no provinces', () => {
    const entries = [
      { code: '03127', name: 'Phường Điện Biên Phủ', score: 9 },
      { name: 'Phường Mường Thanh', score: 8 },
    ];
    expect(ownOf({ entries }, '03127')).to.deep.equal(['Phường Điện Biên Phủ']);
    expect(ownOf({ entries }, 'phuong muong thanh')).to.deep.equal(['Phường Mường Thanh']);
  });

  it('that is not there is missed aloud', () => {
    const view = viewOf(all('VN-34', 'both'), { highlight: 'Yên Bái' });
    expect(view.rows.some(({ isOwn }) => isOwn)).to.equal(false);
    expect(view.notes).to.deep.equal(['Không thấy đơn vị “Yên Bái” trong bảng.']);
  });

  it('is pinned below the top', () => {
    const { entries } = all('VN-34', 'both');
    const ranked = {
      units: 'VN-34',
      entries: entries.map((entry, index) => ({ ...entry, rank: index + 1 })),
    };
    const view = viewOf(ranked, { top: 3, highlight: 'Cà Mau' });
    expect(view.rows).to.have.length(3);
    expect(view.pinned).to.include({ name: 'Cà Mau', rank: 34 });
    expect(view.all.length).to.equal(34);
    expect(viewOf(ranked, { top: 3, highlight: '01' }).pinned).to.equal(null);
  });

  it('is not pinned below what a reader searched for, and the top does not cut it', () => {
    const view = viewOf(all('VN-34', 'both'), { top: 2, highlight: '11', query: 'h' });
    expect(view.pinned).to.equal(null);
    expect(view.rows.length).to.be.greaterThan(2);
  });
});

describe('units without data', () => {
  it('are listed apart, counted and in order, and have no row', () => {
    const entries = [
      { code: '11', name: 'Điện Biên', score: 59.58, rank: 1 },
      { code: '92', name: 'Cần Thơ', score: null },
      { code: '04', name: 'Cao Bằng', score: null, rank: null },
    ];
    const view = viewOf({ entries });
    expect(view.rows.map(({ name }) => name)).to.deep.equal(['Điện Biên']);
    expect(view.withoutData).to.deep.equal(['Cao Bằng', 'Cần Thơ']);
    expect(view.all.length).to.equal(1);
  });

  it('are also those of the set that the source has no entry of', () => {
    const present = unitsOf('VN-63').filter(({ name }) => name !== 'Vĩnh Phúc' && name !== 'Tiền Giang');
    const entries = present.map(({ code, name }) => ({ code, name, score: 42 }));
    const view = viewOf({ units: 'VN-63', entries });
    expect(view.all.length).to.equal(61);
    expect(view.withoutData).to.deep.equal(['Tiền Giang', 'Vĩnh Phúc']);
    expect(view.scope).to.equal('63 tỉnh, thành phố');
  });

  it('are not guessed where the source names no set', () => {
    const view = viewOf({ entries: [{ name: 'Hà Nội', score: 5 }] });
    expect(view.withoutData).to.deep.equal([]);
    expect(view.scope).to.equal('1 đơn vị');
  });

  it('still have a row where they have a rank', () => {
    const [row] = viewOf({ entries: [{ name: 'a', rank: 1 }] }).rows;
    expect(row).to.include({ rank: 1, score: null, scoreText: 'chưa công bố', before: null });
  });

  it('are named by their codes where the source has no names', () => {
    const ranking = {
      units: 'VN-34',
      entries: [
        { code: '11', score: 59.58 },
        { code: '1', score: 60 },
      ],
    };
    expect(viewOf(ranking).rows.map(({ name }) => name)).to.deep.equal(['Hà Nội', 'Điện Biên']);
    expect(viewOf(ranking).withoutData).to.have.length(32);
  });
});

describe('a ranking as a whole', () => {
  it('says its scope and scale', () => {
    const entries = [
      { name: 'a', score: 5 },
      { name: 'b', score: 4 },
    ];
    expect(viewOf({ entries, units: 'VN-34', max: 100 }).scope).to.equal(
      '34 tỉnh, thành phố, thang điểm 100',
    );
    expect(viewOf({ entries }).scope).to.equal('2 đơn vị');
    expect(viewOf({ entries, unit: '%', max: 100 }).scope).to.equal('2 đơn vị');
    expect(viewOf({ entries, max: 10 }, {}, en).scope).to.equal('2 units, out of 10 points');
  });

  it('has a label in any case', () => {
    const entries = [{ name: 'a', score: 5 }];
    expect(viewOf({ entries, label: 'Chỉ số' }).label).to.equal('Chỉ số');
    expect(viewOf({ entries }).label).to.equal('Bảng xếp hạng');
  });

  it('is empty without a figure', () => {
    expect(viewed({ entries: [] })).to.equal('empty');
    expect(viewed({ entries: [{ name: 'a' }, { code: '11', score: null }] })).to.equal('empty');
    expect(toRankingView(documentOf({}), PLAIN, vi)).to.equal('empty');
  });

  it('is named with those present when it is absent', () => {
    const document = documentOf({ rankings: [{ id: 'par' }, { id: 'sipas' }] });
    const failure = toRankingView(document, PLAIN, vi) as DataError;
    expect(failure.kind).to.equal('not-found');
    expect(failure.detail).to.deep.equal({ wanted: '766', known: ['par', 'sipas'] });
  });

  it('points out attributes that are not understood', () => {
    const view = viewOf(
      { entries: [{ name: 'a', score: 5 }] },
      {
        misread: [
          ['sort="up"', 'rank, score'],
          ['top="ten"', '1, 2'],
        ],
      },
    );
    expect(view.notes).to.deep.equal([
      'Không hiểu thuộc tính sort="up" nên đã bỏ qua: chỉ dùng rank, score.',
      'Không hiểu thuộc tính top="ten" nên đã bỏ qua: chỉ dùng 1, 2.',
    ]);
  });

  it('holds as many units as are read', () => {
    const entries = Array.from({ length: 49_999 }, (_, index) => ({ name: String(index), score: index }));
    expect(viewOf({ entries }, { top: 3 }).rows.map(({ scoreText }) => scoreText)).to.deep.equal([
      '49.998',
      '49.997',
      '49.996',
    ]);
  });
});

describe('what a ranking finds wrong', () => {
  const found = (ranking: object, localizer = vi) => viewOf(ranking, {}, localizer).notes;

  it('is a rank beyond the units of the set', () => {
    const entries = [{ code: '11', name: 'Điện Biên', score: 5, rank: 40 }];
    expect(found({ units: 'VN-34', entries })).to.deep.equal([
      'Số liệu nguồn không khớp: hạng 40 lớn hơn số đơn vị 34.',
    ]);
    expect(found({ units: 'VN-63', entries })).to.deep.equal([]);
  });

  it('is a unit that stands twice, by whichever of its names, said once', () => {
    const rows = [{ code: '11' }, { name: 'Tỉnh Điện Biên' }, { name: 'Điện Biên' }];
    const entries = rows.map((row, index) => ({ ...row, score: index + 1 }));
    expect(found({ units: 'VN-34', entries })).to.deep.equal([
      'Số liệu nguồn có hơn một dòng của cùng một đơn vị: Tỉnh Điện Biên và 1 dòng lặp khác.',
    ]);
    const wards = [
      { name: 'Phường 1', score: 5 },
      { name: 'Phường 1', score: 6 },
    ];
    expect(found({ entries: wards }, en)).to.deep.equal([
      'The source has more than one row of the same unit: Phường 1.',
    ]);
  });

  it('is a column of rates that are most likely shares', () => {
    const entries = [0.95, 0.5, 1].map((score, index) => ({ name: `Xã ${'ABC'[index]}`, score }));
    expect(found({ unit: '%', entries })).to.deep.equal([
      'Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.',
    ]);
    expect(found({ unit: '%', better: 'lower', entries })).to.deep.equal([]);
    expect(found({ unit: 'điểm', entries })).to.deep.equal([]);
  });

  it('is told with all the digits that matter', () => {
    const entries = [{ name: 'Xã A', score: 100.001 }];
    expect(found({ max: 100, entries })).to.deep.equal([
      'Số liệu nguồn không khớp: 100,001 vượt mức tối đa 100.',
    ]);
  });

  it('is not the dust of binary fractions in computed ranks', () => {
    const entries = [0.1 + 0.2, 0.3, 0.3].map((score, index) => ({ name: 'abc'[index], score }));
    expect(ranksOf({ entries })).to.deep.equal(['1 a', '1 b', '1 c']);
  });
});

describe('scores of a ranking that differ by little', () => {
  it('never look equal', () => {
    const entries = [
      { name: 'Xã A', score: 1.5931 },
      { name: 'Xã B', score: 1.5917 },
      { name: 'Xã C', score: 0.00062 },
    ];
    const { rows } = viewOf({ entries });
    expect(rows.map(({ scoreText }) => scoreText)).to.deep.equal(['1,593', '1,592', '0,001']);
  });
});
