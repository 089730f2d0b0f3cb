import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/document/error.js';
import { unitsOf, type UnitSet } from '../../../src/territory/units.js';
import { toTileMapView, type TileMapView } from '../../../src/widgets/province-tile-map/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

interface Asked {
  readonly highlight?: string;
  readonly localizer?: typeof vi;
}

const viewed = (ranking: object, { highlight, localizer = vi }: Asked = {}) =>
  toTileMapView(
    documentOf({ rankings: [{ id: '766', label: 'Chỉ số', units: 'VN-34', ...ranking }] }),
    { id: '766', highlight },
    localizer,
  );

const viewOf = (ranking: object, asked?: Asked) => shown(viewed(ranking, asked));

/** Every unit of a set with a score of its own, from 10 upwards. */
const full = (set: UnitSet) =>
  unitsOf(set).map(({ code, name }, index) => ({ code, name, score: index + 10, rank: index + 1 }));

const tileOf = ({ tiles }: TileMapView, name: string) =>
  tiles.find(({ lines, archipelago }) => lines.join(' ') === name && archipelago === null)!;

const SMALL = [
  { code: '11', name: 'Điện Biên', score: 59.58, rank: 30 },
  { code: '01', name: 'Hà Nội', score: 55.23, rank: 34 },
  { code: '82', name: 'Đồng Tháp', score: 68.8, rank: 1 },
];

describe('the tiles of a map', () => {
  for (const [set, rows, columns] of [
    ['VN-34', 14, 6],
    ['VN-63', 15, 9],
  ] as const)
    it(`are all units of ${set} and both archipelagos`, () => {
      const view = viewOf({ units: set, entries: full(set) });
      expect(view).to.include({ rows, columns, isDense: columns > 6, withoutData: null });
      expect(view.tiles).to.have.length(unitsOf(set).length + 2);
      expect(view.tiles.filter(({ shade }) => shade === 0)).to.deep.equal([]);
      expect(view.notes).to.deep.equal([]);
    });

  it('have the name in two lines, in short, and the score', () => {
    const view = viewOf({ units: 'VN-63', entries: full('VN-63') });
    expect(tileOf(view, 'Điện Biên')).to.deep.include({ lines: ['Điện', 'Biên'], short: 'ĐB', figure: '16' });
    expect(tileOf(view, 'Hồ Chí Minh').lines).to.deep.equal(['Hồ Chí', 'Minh']);
    expect(tileOf(view, 'Bà Rịa - Vũng Tàu').lines).to.deep.equal(['Bà Rịa -', 'Vũng Tàu']);
    expect(tileOf(viewOf({ entries: full('VN-34') }), 'Huế').lines).to.deep.equal(['Huế']);
  });

  it('say name, score and rank', () => {
    const view = viewOf({ unit: { vi: 'điểm', en: 'points' }, entries: SMALL });
    expect(tileOf(view, 'Điện Biên').text).to.equal('Điện Biên: 59,58\u00a0điểm, hạng 30');
    expect(tileOf(view, 'Huế').text).to.equal('Huế: chưa công bố');
    const english = viewOf({ unit: { vi: 'điểm', en: 'points' }, entries: SMALL }, { localizer: en });
    expect(tileOf(english, 'Điện Biên').text).to.equal('Điện Biên: 59.58\u00a0points, ranked 30');
  });

  it('say how exact a score is, and show percent signs', () => {
    const view = viewOf({ unit: '%', entries: [{ code: '11', score: 98, qualifier: 'over' }] });
    expect(tileOf(view, 'Điện Biên').text).to.equal('Điện Biên: trên\u00a098%, hạng 1');
    expect(tileOf(view, 'Điện Biên').figure).to.equal('trên\u00a098%');
  });

  it('mark our own unit by any of its names', () => {
    for (const highlight of ['11', 'H18', 'Điện Biên', 'UBND tỉnh Điện Biên']) {
      const view = viewOf({ entries: SMALL }, { highlight });
      expect(view.tiles.filter(({ isOwn }) => isOwn).map(({ code }) => code)).to.deep.equal(['11']);
      expect(tileOf(view, 'Điện Biên').text).to.equal('Điện Biên: 59,58, hạng 30');
    }
  });

  it('mark our own unit also without data', () => {
    const view = viewOf({ entries: SMALL }, { highlight: 'Huế' });
    expect(tileOf(view, 'Huế')).to.include({ isOwn: true, text: 'Huế: chưa công bố' });
    expect(view.notes).to.deep.equal([]);
  });
});

describe('Hoàng Sa and Trường Sa', () => {
  const islandsOf = ({ tiles }: TileMapView) =>
    tiles
      .filter(({ archipelago }) => archipelago)
      .map(({ archipelago, code, lines, short, shade }) => [
        archipelago,
        code,
        lines.join(' '),
        short,
        shade > 0,
      ]);

  const named = (shaded: boolean) => [
    ['Hoàng Sa', '48', 'Hoàng Sa', 'Hoàng Sa', shaded],
    ['Trường Sa', '56', 'Trường Sa', 'Trường Sa', shaded],
  ];

  for (const set of ['VN-34', 'VN-63'] as const)
    it(`are on the map of ${set} with the data of Đà Nẵng and Khánh Hòa`, () => {
      const view = viewOf({ units: set, entries: full(set) });
      expect(islandsOf(view)).to.deep.equal(named(true));
      for (const code of ['48', '56']) {
        const same = view.tiles.filter((tile) => tile.code === code);
        expect(new Set(same.map(({ shade, figure }) => `${shade} ${figure}`)).size).to.equal(1);
      }
    });

  it('are there, and named, when their provinces have no data', () => {
    expect(islandsOf(viewOf({ entries: SMALL }))).to.deep.equal(named(false));
  });

  it('are said to have the colours of their provinces', () => {
    expect(viewOf({ entries: SMALL }).remarks).to.deep.equal([
      'Quần đảo Hoàng Sa được tô theo số liệu của Đà Nẵng. Quần đảo Trường Sa được tô theo số liệu của Khánh Hoà.',
    ]);
  });
});

describe('the shades of a map', () => {
  const legendOf = (ranking: object) => {
    const { shaded, legend } = viewOf(ranking);
    return [shaded, legend.shades.join(' '), ...legend.bounds];
  };

  const scores = (...values: (number | null)[]) =>
    values.map((score, index) => ({ code: unitsOf('VN-34')[index]!.code, score }));

  it('are told with their bounds', () => {
    const bounds = ['54', '57', '60', '63', '66', '69'];
    expect(legendOf({ entries: SMALL })).to.deep.equal(['Điểm', '1 2 3 4 5', ...bounds]);
  });

  it('are those of the tiles', () => {
    const view = viewOf({ entries: SMALL });
    expect(['Hà Nội', 'Điện Biên', 'Đồng Tháp'].map((name) => tileOf(view, name).shade)).to.deep.equal([
      1, 2, 5,
    ]);
    expect(tileOf(view, 'Huế').shade).to.equal(0);
  });

  it('are strong where a low score is good', () => {
    const legend = legendOf({ better: 'lower', unit: 'ngày', entries: scores(1, 6) });
    expect(legend).to.deep.equal(['Ngày', '5 4 3 2 1', '1', '2', '3', '4', '5', '6']);
  });

  it('have one class for one unit, and for scores that are all equal', () => {
    expect(legendOf({ entries: scores(59.58) })).to.deep.equal(['Điểm', '3', '59,58']);
    expect(legendOf({ entries: scores(7, 7, 7) })).to.deep.equal(['Điểm', '3', '7']);
  });

  it('are of the rates, with their percent signs', () => {
    expect(legendOf({ unit: '%', entries: scores(0, 100) })[2]).to.equal('0%');
    expect(legendOf({ unit: '%', entries: scores(0, 100) })[0]).to.equal('Tỷ lệ');
    expect(legendOf({ unit: '%', entries: scores(93.5, 99.9) }).pop()).to.equal('100%');
    expect(legendOf({ max: 100, entries: scores(93.5, 99.9) }).pop()).to.equal('100');
  });

  it('are of scores below 0', () => {
    expect(legendOf({ entries: scores(-12, 30) })[2]).to.equal('-20');
  });

  it('are of the ranks where the source has no scores, the first strongest', () => {
    const entries = unitsOf('VN-34').map(({ code }, index) => ({ code, rank: index + 1 }));
    expect(legendOf({ entries }).slice(0, 3)).to.deep.equal(['Hạng', '5 4 3 2 1', '1']);
    expect(legendOf({ entries }).pop()).to.equal('34');
    const view = viewOf({ entries });
    expect(tileOf(view, 'Hà Nội')).to.include({ shade: 5, figure: '', rank: 1, text: 'Hà Nội: hạng 1' });
  });

  it('leave out who has no score where others have', () => {
    const view = viewOf({ entries: [...SMALL, { code: '46', rank: 5 }] });
    expect(tileOf(view, 'Huế')).to.include({ shade: 0, text: 'Huế: hạng 5' });
  });
});

describe('the ends of a ranking', () => {
  const namesOf = (count: number, highlight?: string) =>
    viewOf({ entries: full('VN-34').slice(0, count) }, { highlight }).ends.map(({ rank, isOwn }) =>
      isOwn ? `own ${rank}` : String(rank),
    );

  it('are its first and its last units, and our own', () => {
    const names = namesOf(34);
    expect(names).to.have.length(20);
    expect([names[0], names[9], names[10], names[19]]).to.deep.equal(['1', '10', '25', '34']);
    expect(namesOf(34, '46')).to.have.length(21);
    expect(namesOf(34, '46')[10]).to.match(/^own \d+$/);
  });

  it('are all of it where there are few, whose map would leave the room beside it empty', () => {
    expect(namesOf(3)).to.deep.equal(['1', '2', '3']);
    expect(namesOf(20)).to.have.length(20);
  });
});

describe('units without data', () => {
  it('are counted, whether absent or null', () => {
    const view = viewOf({ entries: [...SMALL, { code: '46', name: 'Huế', score: null }] });
    expect(view.withoutData).to.equal('Chưa có số liệu: 31 đơn vị');
  });

  it('are as many, whatever rows have no tile', () => {
    const view = viewOf({ entries: [...SMALL, { name: 'Cả nước', score: null, unreadable: true }] });
    expect(view.withoutData).to.equal('Chưa có số liệu: 31 đơn vị');
  });

  it('are all of them, or there is nothing to show', () => {
    expect(viewed({ entries: [{ code: '46', name: 'Huế', score: null }] })).to.equal('empty');
    expect(viewed({ entries: [] })).to.equal('empty');
    expect(toTileMapView(documentOf({}), { id: '766', highlight: undefined }, vi)).to.equal('empty');
  });
});

describe('the table of a map', () => {
  it('has every unit by rank, those without data last and by name', () => {
    const { table } = viewOf({ max: 100, entries: SMALL }, { highlight: '11' });
    expect(table.headings).to.deep.equal(['Đơn vị', 'Hạng', 'Điểm']);
    expect(table.rows().slice(0, 4)).to.deep.equal([
      ['Đồng Tháp', '1', '68,80'],
      ['Điện Biên', '30', '59,58'],
      ['Hà Nội', '34', '55,23'],
      ['An Giang', '–', 'chưa công bố'],
    ]);
    expect(table.rows()).to.have.length(34);
  });

  it('has computed ranks where the source has none, ties sharing one, and says so', () => {
    const entries = [
      { code: '11', score: 5 },
      { code: '01', score: 9 },
      { code: '46', score: 9 },
    ];
    const { table, remarks } = viewOf({ entries });
    expect(
      table
        .rows()
        .slice(0, 3)
        .map(([name, rank]) => `${name} ${rank}`),
    ).to.deep.equal(['Hà Nội 1', 'Huế 1', 'Điện Biên 3']);
    expect(remarks[1]).to.match(/^Thứ hạng do tiện ích này tính từ điểm/);
  });
});

describe('the unit set of a map', () => {
  const failure = (ranking: object) => {
    const result = viewed(ranking);
    return result instanceof DataError ? [result.kind, result.detail.field] : result;
  };

  const REFUSED = ['invalid', 'units (bản đồ chỉ có cho 34 hoặc 63 tỉnh, thành phố: VN-34 hoặc VN-63)'];

  it('is told by the names where the source does not name it', () => {
    const entries = ['Hà Giang', 'Yên Bái'].map((name) => ({ name, score: 1 }));
    expect(viewOf({ units: null, entries }).columns).to.equal(9);
    expect(viewOf({ units: null, entries: [{ name: 'Điện Biên', score: 1 }] }).columns).to.equal(6);
    expect(viewOf({ units: null, entries }).scope).to.equal('63 tỉnh, thành phố');
  });

  it('is refused where it is another one', () => {
    const communes = [{ code: '03127', name: 'Phường Điện Biên Phủ', score: 5 }];
    expect(failure({ units: 'VN-XA', entries: communes })).to.deep.equal(REFUSED);
    expect(failure({ units: null, entries: communes })).to.deep.equal(REFUSED);
    expect(failure({ units: 'VN-34', entries: communes })).to.deep.equal(REFUSED);
  });

  it('is refused where codes alone could mean two provinces', () => {
    expect(failure({ units: null, entries: [{ code: '15', score: 5 }] })).to.deep.equal(REFUSED);
    expect(tileOf(viewOf({ entries: [{ code: '15', score: 5 }] }), 'Lào Cai').shade).to.equal(3);
    expect(tileOf(viewOf({ units: 'VN-63', entries: [{ code: '15', score: 5 }] }), 'Yên Bái').shade).to.equal(
      3,
    );
  });
});

describe('rows that have no tile', () => {
  const TRAPS = [
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ] as const;

  for (const [code, before, after] of TRAPS) {
    it(`include ${before}, whose code ${code} is now that of ${after}`, () => {
      const view = viewOf({ entries: [...SMALL.slice(0, 2), { code, name: before, score: 60 }] });
      expect(tileOf(view, after).shade).to.equal(0);
      expect(view.notes).to.deep.equal([
        `Không đưa được 1 dòng lên bản đồ (mã, tên không khớp hoặc bị trùng): ${before}.`,
      ]);
    });

    it(`include ${after} among the 63, where ${code} was that of ${before}`, () => {
      const entries = [SMALL[0]!, { code, name: after, score: 60 }];
      expect(tileOf(viewOf({ units: 'VN-63', entries }), before).shade).to.equal(0);
    });
  }

  it('include unknown codes and second rows of one unit, and are named up to five', () => {
    const unknown = [1, 2, 3, 4, 5].map((index) => ({
      code: `9${index}9`,
      name: `Đơn vị ${index}`,
      score: 1,
    }));
    const view = viewOf({ entries: [...SMALL, { code: '11', name: 'Điện Biên', score: 1 }, ...unknown] });
    expect(view.notes).to.deep.equal([
      'Không đưa được 6 dòng lên bản đồ (mã, tên không khớp hoặc bị trùng): Điện Biên, Đơn vị 1, Đơn vị 2, Đơn vị 3, Đơn vị 4, ….',
    ]);
    expect(tileOf(view, 'Điện Biên').figure).to.equal('59,58');
  });

  it('do not include other spellings, portal codes and offices', () => {
    const entries = [
      { code: 'H18', name: 'UBND tỉnh Điện Biên', score: 1 },
      { code: null, name: 'TP. Hồ Chí Minh', score: 2 },
      { code: '46', name: 'Thành phố Huế (mới)', score: 3 },
    ];
    const view = viewOf({ entries });
    expect(view.notes).to.deep.equal([]);
    expect(view.withoutData).to.equal('Chưa có số liệu: 31 đơn vị');
  });
});

describe('what a map finds wrong', () => {
  it('is a rank beyond the units of the set, or a column of shares', () => {
    const entries = [{ code: '11', name: 'Điện Biên', score: 0.5, rank: 40 }];
    expect(viewOf({ unit: '%', entries }).notes).to.deep.equal([
      'Số liệu nguồn không khớp: hạng 40 lớn hơn số đơn vị 34.',
      'Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.',
    ]);
  });

  it('is a score above the maximum', () => {
    expect(viewOf({ max: 60, entries: SMALL }).notes).to.deep.equal([
      'Số liệu nguồn không khớp: 68,8 vượt mức tối đa 60.',
    ]);
  });

  it('is a highlighted unit that is none of the set', () => {
    expect(viewOf({ entries: SMALL }, { highlight: 'Hà Giang' }).notes).to.deep.equal([
      'Không thấy đơn vị “Hà Giang” trong bảng.',
    ]);
  });

  it('is a ranking that the document lacks', () => {
    const document = documentOf({ rankings: [{ id: 'par', entries: [] }] });
    const result = toTileMapView(document, { id: '766', highlight: undefined }, vi) as DataError;
    expect(result.kind).to.equal('not-found');
    expect(result.detail).to.deep.equal({ wanted: '766', known: ['par'] });
  });
});
