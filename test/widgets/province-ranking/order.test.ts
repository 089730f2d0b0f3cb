import { expect } from '@open-wc/testing';
import {
  nextOrder,
  parseOrder,
  searchRows,
  sortRows,
  topRows,
  type Order,
} from '../../../src/widgets/province-ranking/order.js';
import type { RankedRow } from '../../../src/widgets/province-ranking/rows.js';

const row = (name: string, figures: Partial<RankedRow> = {}): RankedRow => ({
  code: null,
  name,
  isOwn: false,
  rank: null,
  score: null,
  scoreText: '',
  risen: null,
  gained: null,
  before: null,
  direction: null,
  change: { text: '', tone: 'neutral' },
  ...figures,
});

const namesOf = (rows: readonly RankedRow[]) => rows.map(({ name }) => name);

const ROWS = [
  row('Đà Nẵng', { rank: 2, score: 80, risen: -1 }),
  row('Bạc Liêu'),
  row('Hà Nội', { rank: 3, score: 70, risen: 5 }),
  row('An Giang', { rank: 1, score: 90, risen: 0 }),
  row('Cà Mau', { rank: 4 }),
];

const sorted = (column: Order['column'], descending: boolean) =>
  namesOf(sortRows(ROWS, { column, descending }, 'vi'));

describe('the order of a ranking', () => {
  it('is by rank', () => {
    expect(sorted('rank', false)).to.deep.equal(['An Giang', 'Đà Nẵng', 'Hà Nội', 'Cà Mau', 'Bạc Liêu']);
  });

  it('is by score, and what has none goes last whichever way', () => {
    expect(sorted('score', true)).to.deep.equal(['An Giang', 'Đà Nẵng', 'Hà Nội', 'Cà Mau', 'Bạc Liêu']);
    expect(sorted('score', false)).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'An Giang', 'Cà Mau', 'Bạc Liêu']);
    expect(sorted('rank', true)).to.deep.equal(['Cà Mau', 'Hà Nội', 'Đà Nẵng', 'An Giang', 'Bạc Liêu']);
  });

  it('is by change, the greatest rise first', () => {
    expect(sorted('change', true)).to.deep.equal(['Hà Nội', 'An Giang', 'Đà Nẵng', 'Cà Mau', 'Bạc Liêu']);
    expect(sorted('change', false)).to.deep.equal(['Đà Nẵng', 'An Giang', 'Hà Nội', 'Cà Mau', 'Bạc Liêu']);
  });

  it('is by name as a Vietnamese dictionary has it', () => {
    const names = [
      'Hưng Yên',
      'Đồng Nai',
      'Điện Biên',
      'Hải Phòng',
      'Cần Thơ',
      'Đà Nẵng',
      'Hà Tĩnh',
      'Cà Mau',
    ];
    const order = { column: 'name', descending: false } as const;
    expect(
      namesOf(
        sortRows(
          names.map((name) => row(name)),
          order,
          'vi',
        ),
      ),
    ).to.deep.equal([
      'Cà Mau',
      'Cần Thơ',
      'Đà Nẵng',
      'Điện Biên',
      'Đồng Nai',
      'Hà Tĩnh',
      'Hải Phòng',
      'Hưng Yên',
    ]);
    expect(sorted('name', true)).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'Cà Mau', 'Bạc Liêu', 'An Giang']);
  });

  it('leaves ties as the source has them', () => {
    const tied = [row('Quảng Ngãi', { rank: 5, score: 57.51 }), row('Hưng Yên', { rank: 5, score: 57.51 })];
    for (const descending of [true, false])
      for (const column of ['rank', 'score'] as const)
        expect(namesOf(sortRows(tied, { column, descending }, 'vi'))).to.deep.equal([
          'Quảng Ngãi',
          'Hưng Yên',
        ]);
  });

  it('leaves its input as it was', () => {
    sorted('score', true);
    expect(ROWS[0]?.name).to.equal('Đà Nẵng');
  });

  it('turns round at a second press, and starts each column its own way', () => {
    const rank = { column: 'rank', descending: false } as const;
    expect(nextOrder('rank', rank)).to.deep.equal({ column: 'rank', descending: true });
    expect(nextOrder('name', rank)).to.deep.equal({ column: 'name', descending: false });
    expect(nextOrder('score', rank)).to.deep.equal({ column: 'score', descending: true });
    expect(nextOrder('change', rank)).to.deep.equal({ column: 'change', descending: true });
    expect(nextOrder('score', { column: 'score', descending: true })).to.deep.equal({
      column: 'score',
      descending: false,
    });
  });
});

describe('the sort attribute', () => {
  for (const [text, column, descending] of [
    [undefined, 'rank', false],
    ['', 'rank', false],
    ['rank', 'rank', false],
    ['rank-desc', 'rank', true],
    ['score', 'score', true],
    ['score-asc', 'score', false],
    ['Name', 'name', false],
    ['name-desc', 'name', true],
    ['change', 'change', true],
    [' change-asc ', 'change', false],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseOrder(text)).to.deep.equal({ column, descending });
    });

  for (const text of ['points', 'score-up', 'score desc', '-asc', 'score-asc-desc'])
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseOrder(text)).to.equal(null);
    });
});

describe('the search in a ranking', () => {
  const rows = ['Hà Nội', 'Thành phố Hồ Chí Minh', 'Đắk Lắk', 'Hòa Bình', 'Thừa Thiên Huế', 'Điện Biên'].map(
    (name) => row(name),
  );
  const found = (query: string) => namesOf(searchRows(rows, query));

  for (const [query, name] of [
    ['ha noi', 'Hà Nội'],
    ['HÀ NỘI', 'Hà Nội'],
    ['dak', 'Đắk Lắk'],
    ['Hoà bình', 'Hòa Bình'],
    ['dien bien', 'Điện Biên'],
    ['Điện Biên', 'Điện Biên'],
    ['hcm', 'Thành phố Hồ Chí Minh'],
    [' huế ', 'Thừa Thiên Huế'],
  ] as const)
    it(`finds ${name} by "${query}"`, () => {
      expect(found(query)).to.deep.equal([name]);
    });

  it('finds nothing that is not there, and all for no words', () => {
    expect(found('Paris')).to.deep.equal([]);
    expect(found('  ')).to.have.length(6);
  });
});

describe('the top of a ranking', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, { isOwn: name === 'c' }));

  it('is its first rows with our own one pinned', () => {
    const { shown, pinned } = topRows(rows, 2);
    expect(namesOf(shown)).to.deep.equal(['a', 'b']);
    expect(pinned?.name).to.equal('c');
  });

  it('has no second copy of our own row', () => {
    expect(topRows(rows, 3).pinned).to.equal(null);
    expect(topRows(rows, 4)).to.deep.equal({ shown: rows, rest: [], pinned: null });
    expect(topRows(rows, null)).to.deep.equal({ shown: rows, rest: [], pinned: null });
  });
});
