import { expect } from '@open-wc/testing';
import { DataError } from '../../src/document/error.js';
import { decodeDocument } from '../../src/document/decode.js';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { ranksOf } from '../../src/figures/ranking.js';
import { en, vi } from '../support/fixtures.js';

function tableOf(markup: string): HTMLTableElement {
  const parsed = new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html');
  return parsed.querySelector('table') as HTMLTableElement;
}

const rowOf = (cells: readonly string[], cell: string) =>
  `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;

const markupOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  `<thead>${rowOf(headings, 'th')}</thead><tbody>${rows.map((row) => rowOf(row, 'td')).join('')}</tbody>`;

function rankingOf(markup: string, localizer = vi) {
  const [ranking] = decodeDocument({
    schemaVersion: 1,
    rankings: [rankingFromTable({ table: tableOf(markup), mapping: {} }, 'own', localizer)],
  }).document.rankings;
  if (!ranking) throw new Error('no ranking');
  return ranking;
}

const entriesOf = (markup: string, localizer = vi) =>
  rankingOf(markup, localizer).entries.map(({ code, name, score, rank, previousRank }) => ({
    code,
    name,
    score,
    rank,
    previousRank,
  }));

const entry = (name: string, figures: object) => ({
  code: null,
  name,
  score: null,
  rank: null,
  previousRank: null,
  ...figures,
});

describe('a table in the tag', () => {
  it('is read by its headings', () => {
    const markup = markupOf(
      ['Hạng', 'Mã', 'Đơn vị', 'Điểm', 'Hạng kỳ trước'],
      [
        ['30', '11', 'Điện Biên', '59,58', '28'],
        ['24', '56', 'Khánh Hòa', '61,66', '34'],
      ],
    );
    expect(entriesOf(markup)).to.deep.equal([
      { code: '11', name: 'Điện Biên', score: 59.58, rank: 30, previousRank: 28 },
      { code: '56', name: 'Khánh Hòa', score: 61.66, rank: 24, previousRank: 34 },
    ]);
  });

  it('is read by English headings, in English digits', () => {
    const markup = markupOf(['Rank', 'Province', 'Score'], [['1', 'Hà Nội', '1,234.5']]);
    expect(entriesOf(markup, en)).to.deep.equal([entry('Hà Nội', { rank: 1, score: 1234.5 })]);
  });

  it('may have its headings in a first row without thead', () => {
    const markup = rowOf(['Đơn vị', 'Điểm'], 'td') + rowOf(['Hà Nội', '60,5'], 'td');
    expect(entriesOf(markup)).to.deep.equal([entry('Hà Nội', { score: 60.5 })]);
  });

  it('keeps a first unit without a figure, where nothing marks the headings', () => {
    const tableOf = (...rows: readonly (readonly string[])[]) =>
      rows.map((row) => rowOf(row, 'td')).join('') + rowOf(['Huế', '60,5', '98'], 'td');
    const headings = ['Đơn vị', 'Điểm', 'Đúng hạn'];
    for (const none of ['Chưa công bố', 'Đang cập nhật', 'Chưa có số liệu', 'Không phát sinh'])
      expect(entriesOf(tableOf(headings, ['Hà Nội', none, none]))[0], none).to.include({ name: 'Hà Nội' });
    expect(entriesOf(tableOf(headings, ['Hà Nội', 'Chưa công bố', 'Cao']))).to.have.lengthOf(2);
    const groups = ['Đơn vị', 'Thủ tục', 'Thủ tục'];
    expect(entriesOf(tableOf(groups, ['Đơn vị', 'Chưa công bố', 'Điểm']))).to.deep.equal([
      entry('Huế', { score: 98 }),
    ]);
    expect(entriesOf(tableOf(groups, ['', 'Chưa có kết quả', 'Điểm']))).to.have.lengthOf(1);
  });

  it('keeps a first unit whose figure is written in words, where nothing marks the headings', () => {
    const tableOf = (...rows: readonly (readonly string[])[]) => rows.map((row) => rowOf(row, 'td')).join('');
    for (const figure of ['Đạt 95%', '９８,５'])
      expect(
        rankingOf(tableOf(['Đơn vị', 'Điểm'], ['Sở A', figure], ['Sở B', '97'])).entries.map(
          ({ name, score, unreadable }) => [name, score, unreadable],
        ),
      ).to.deep.equal([
        ['Sở A', null, true],
        ['Sở B', 97, null],
      ]);
    const quarters = tableOf(['Đơn vị', 'Quý', 'Quý'], ['Đơn vị', 'Quý 1', 'Quý 2'], ['Huế', '60,5', '98']);
    expect(entriesOf(quarters).map(({ name }) => name)).to.deep.equal(['Huế']);
  });

  it('may have a year for a heading', () => {
    const markup = rowOf(['Đơn vị', '2023'], 'th') + rowOf(['Hà Nội', '60,5'], 'td');
    expect(entriesOf(markup)).to.deep.equal([entry('Hà Nội', { score: 60.5 })]);
  });

  it('may have several rows of headings', () => {
    const markup =
      `<thead>${rowOf(['Kết quả năm 2023', '', ''], 'th')}${rowOf(['Hạng', 'Tỉnh', 'Điểm'], 'th')}</thead>` +
      rowOf(['1', 'Hà Nội', '60,5'], 'td');
    expect(entriesOf(markup)).to.deep.equal([entry('Hà Nội', { rank: 1, score: 60.5 })]);
  });

  it('may have no headings: words are the name, a count from 1 the rank, the last number the score', () => {
    const rows = [
      ['1', 'Hà Nội', '90,5'],
      ['2', 'Huế', '88'],
    ];
    expect(entriesOf(rows.map((row) => rowOf(row, 'td')).join(''))).to.deep.equal([
      entry('Hà Nội', { rank: 1, score: 90.5 }),
      entry('Huế', { rank: 2, score: 88 }),
    ]);
  });

  it('with two columns and no headings has names and scores', () => {
    expect(entriesOf(rowOf(['Hà Nội', '90,5'], 'td') + rowOf(['Huế', '88'], 'td'))).to.deep.equal([
      entry('Hà Nội', { score: 90.5 }),
      entry('Huế', { score: 88 }),
    ]);
  });

  it('takes a running number under a heading of its own for no rank', () => {
    const markup = markupOf(
      ['STT', 'Tỉnh, thành phố', 'Điểm'],
      [
        ['1', 'Huế', '88'],
        ['2', 'Hà Nội', '90,5'],
      ],
    );
    expect(entriesOf(markup)).to.deep.equal([entry('Huế', { score: 88 }), entry('Hà Nội', { score: 90.5 })]);
  });

  it('knows the column of names beside one of portal codes', () => {
    const markup = markupOf(['Mã', 'Tỉnh/Thành phố', 'Điểm'], [['H18', 'Điện Biên', '59,58']]);
    expect(entriesOf(markup)).to.deep.equal([{ ...entry('Điện Biên', { score: 59.58 }), code: 'H18' }]);
  });

  it('reads a rank that carries the number of units', () => {
    const markup = markupOf(['Xếp hạng', 'Địa phương', 'Điểm'], [['25/63', 'Điện Biên', '88,02']]);
    expect(entriesOf(markup)).to.deep.equal([entry('Điện Biên', { rank: 25, score: 88.02 })]);
  });

  it('reads numbers as the page’s language writes them', () => {
    const scores = (text: string, language = vi) =>
      entriesOf(markupOf(['Tên', 'Giá trị'], [['a', text]]), language)[0]?.score;
    expect(scores('1.065.150')).to.equal(1065150);
    expect(scores('1.234')).to.equal(1234);
    expect(scores('1.234', en)).to.equal(1.234);
    expect(scores('59.58')).to.equal(59.58);
    expect(scores(' 98,5 % ')).to.equal(98.5);
  });

  for (const text of ['', '-', '…', 'N/A', '..'])
    it(`takes "${text}" for not published`, () => {
      const markup = markupOf(
        ['Tên', 'Điểm'],
        [
          ['a', '5'],
          ['b', text],
        ],
      );
      expect(entriesOf(markup)[1]).to.deep.equal(entry('b', {}));
    });

  it('has percentages where its cells or its heading carry the sign', () => {
    const unit = (heading: string, cell: string) => rankingOf(markupOf(['Tên', heading], [['a', cell]])).unit;
    expect(unit('Tỷ lệ', '98,5%')).to.equal('%');
    expect(unit('Tỷ lệ (%)', '98,5')).to.equal('%');
    expect(unit('Điểm', '98,5')).not.to.equal('%');
  });

  it('has its caption for a label', () => {
    expect(rankingOf(`<caption> Chỉ số\n 2023 </caption>${rowOf(['a', '5'], 'td')}`).label).to.equal(
      'Chỉ số 2023',
    );
    expect(rankingOf(rowOf(['a', '5'], 'td')).label).to.equal(null);
  });

  it('loses empty rows only', () => {
    const markup = markupOf(
      ['Tên', 'Điểm'],
      [
        ['a', '5'],
        ['', ''],
        ['b', '4'],
        ['', '7'],
      ],
    );
    expect(entriesOf(markup).map(({ name }) => name)).to.deep.equal(['a', 'b']);
  });

  it('may be a table of ranks alone', () => {
    const markup = markupOf(
      ['Hạng', 'Đơn vị'],
      [
        ['2', 'Huế'],
        ['1', 'Hà Nội'],
      ],
    );
    expect(entriesOf(markup)).to.deep.equal([entry('Huế', { rank: 2 }), entry('Hà Nội', { rank: 1 })]);
  });

  for (const [why, markup] of [
    ['empty', ''],
    ['without numbers', rowOf(['Hà Nội', 'Huế'], 'td')],
    ['without names', rowOf(['1', '2'], 'td') + rowOf(['2', '3'], 'td')],
    ['with headings alone', markupOf(['Đơn vị', 'Điểm'], [])],
  ] as const)
    it(`is refused when it is ${why}`, () => {
      expect(() => rankingFromTable({ table: tableOf(markup), mapping: {} }, 'own', vi))
        .to.throw(DataError)
        .with.property('kind', 'invalid');
    });
});

describe('a table in the tag, as people make them', () => {
  const scores = (markup: string, text = vi) =>
    rankingOf(markup, text).entries.map(({ name, score }) => [name, score]);

  it('has no mark, hidden word or struck-out figure in its cells, and a space where a line ends', () => {
    const markup =
      rowOf(['Đơn vị', 'Tỷ lệ'], 'th') +
      rowOf(['Phường A', '98,5<sup>1</sup>'], 'td') +
      rowOf(['Phường B<sup>(2)</sup>', '<span style="display: none">0985</span>97'], 'td') +
      rowOf(['Đặc khu<br>Phú Quốc', '<span class="sr-only">Điểm: </span>96'], 'td') +
      rowOf(['<p>Xã</p><p>C</p>', '<del>9</del> 95<script>1</script>'], 'td') +
      rowOf(['Xã D (1)', '<b hidden>9</b>94'], 'td');
    expect(scores(markup)).to.deep.equal([
      ['Phường A', 98.5],
      ['Phường B', 97],
      ['Đặc khu Phú Quốc', 96],
      ['Xã C', 95],
      ['Xã D', 94],
    ]);
  });

  it('ranks the newest figures, and not what compares them', () => {
    for (const compared of ['Tăng/giảm', 'So sánh 2025/2024 (%)', 'Chênh lệch']) {
      const markup = markupOf(['Đơn vị', 'Năm 2024', 'Năm 2025', compared], [['Xã A', '90', '92', '2']]);
      expect(scores(markup)).to.deep.equal([['Xã A', 92]]);
    }
  });

  it('ranks the share before and within the time limit, which is no earlier one', () => {
    for (const heading of [
      'Tỷ lệ trước và đúng hạn (%)',
      'Tỷ lệ trước, trong hạn',
      'Tỷ lệ giải quyết trước hạn và đúng hạn',
    ]) {
      const markup = markupOf(['Đơn vị', 'Số hồ sơ', heading, 'Quá hạn'], [['Xã A', '100', '98', '2']]);
      expect(scores(markup), heading).to.deep.equal([['Xã A', 98]]);
    }
  });

  it('takes no maximum for the codes of the units', () => {
    const { entries } = rankingOf(markupOf(['Tỉnh', 'Max', 'Điểm'], [['Huế', '100', '90']]), vi);
    expect(entries.map(({ code, score }) => [code, score])).to.deep.equal([[null, 90]]);
  });

  it('is refused where columns of one name stand side by side, unless the tag names one', () => {
    const markup = markupOf(['Đơn vị', 'Điểm', 'Đơn vị', 'Điểm'], [['Xã A', '90', 'Xã B', '80']]);
    const read = (mapping: object) =>
      rankingFromTable({ table: tableOf(markup), mapping: { ...mapping } }, 'own', vi);
    expect(() => read({}))
      .to.throw(DataError)
      .with.nested.property('detail.field', 'col-score="Điểm"');
    const { entries } = read({ 'col-name': '3', 'col-score': '4' }) as { entries: { name: string }[] };
    expect(entries[0]).to.deep.include({ name: 'Xã B', score: 80 });
    const periods = markupOf(['Đơn vị', 'Điểm 2024', 'Điểm 2025'], [['Xã A', '90', '92']]);
    expect(scores(periods)).to.deep.equal([['Xã A', 92]]);
  });

  it('has the columns that the tag numbers, also without headings', () => {
    const markup = [
      ['Xã A', '90', '7'],
      ['Xã B', '80', '5'],
    ]
      .map((cells) => rowOf(cells, 'td'))
      .join('');
    const read = (mapping: object) =>
      rankingFromTable({ table: tableOf(markup), mapping: { ...mapping } }, 'own', vi) as {
        entries: { name: string; score: number }[];
      };
    for (const mapping of [{ 'col-score': '2' }, { 'col-name': '1', 'col-score': '2' }])
      expect(read(mapping).entries.map(({ name, score }) => [name, score])).to.deep.equal([
        ['Xã A', 90],
        ['Xã B', 80],
      ]);
  });

  it('has the period of each row in columns of its own', () => {
    const rows = [
      ['Xã A', '12', '2024', '80'],
      ['Xã A', '1', '2025', '90'],
    ];
    expect(scores(markupOf(['Đơn vị', 'Tháng', 'Năm', 'Điểm'], rows))).to.deep.equal([['Xã A', 90]]);
  });

  it('takes units of measure for no names, and items for no ranks', () => {
    const units = markupOf(['Nội dung', 'Đơn vị tính', 'Số liệu'], [['Tiếp nhận', 'hồ sơ', '9']]);
    expect(scores(units)).to.deep.equal([['Tiếp nhận', 9]]);
    const items = markupOf(['Đơn vị', 'Hạng mục'], [['Xã A', '120']]);
    expect(rankingOf(items).entries[0]).to.deep.include({ score: 120, rank: null });
  });

  it('has headings below a title that is marked as one of them', () => {
    const title = '<tr><th colspan="2">Kết quả năm 2025</th></tr>';
    const markup = title + rowOf(['Đơn vị', 'Điểm'], 'td') + rowOf(['Xã A', '90'], 'td');
    expect(scores(markup)).to.deep.equal([['Xã A', 90]]);
  });

  it('reads through what is hidden in cells, and refuses a unit that stands twice', () => {
    const rows = [
      ['Xã\u200b A', '\u200e95,5'],
      ['Xã B\u00ad', '9\u200b6,5'],
    ];
    expect(scores(markupOf(['Đơn vị', 'Điểm'], rows))).to.deep.equal([
      ['Xã A', 95.5],
      ['Xã B', 96.5],
    ]);
    const twice = markupOf(
      ['Đơn vị', 'Điểm'],
      [
        ['Xã A', '1'],
        ['XÃ A', '2'],
      ],
    );
    expect(() => scores(twice))
      .to.throw(DataError)
      .with.nested.property('detail.reason[0]', 'repeatedRows');
  });

  it('knows a province that stands twice by any of its spellings, and a city from its province', () => {
    const of = (...rows: readonly (readonly [string, string])[]) =>
      scores(
        markupOf(
          ['Đơn vị', 'Điểm'],
          rows.map((row) => [...row]),
        ),
      );
    for (const name of ['Ha Noi', 'TP. Hà Nội', 'HA\u0300 NO\u0323\u0302I', 'hà-nội'])
      expect(() => of(['Hà Nội', '1'], ['Huế', '3'], [name, '2']), name)
        .to.throw(DataError)
        .with.nested.property('detail.reason[2]', 'Hà Nội');
    expect(of(['Hà Nội', '1'], ['Huế', '3'], ['Ha Noi', '1'])).to.have.length(2);
    const districts = ['TP. Cao Bằng', 'Huyện Trùng Khánh', 'Tỉnh Cao Bằng'] as const;
    expect(of([districts[0], '1'], [districts[1], '2'], [districts[2], '3'])).to.have.length(3);
  });

  it('makes no number of what stands in two lines of a cell', () => {
    for (const cell of [
      '97<br>100',
      '<div>97</div><div>100</div>',
      '<p>97</p> <p>100</p>',
      '<select><option>97</option><option>100</option></select>',
      '97<details><summary></summary>100</details>',
    ]) {
      const markup =
        rowOf(['Đơn vị', 'Điểm'], 'th') + rowOf(['A', cell], 'td') + rowOf(['B', '1\n 234'], 'td');
      const { entries } = rankingOf(markup);
      expect(entries.map(({ score, unreadable }) => [score, unreadable])).to.deep.equal([
        [null, true],
        [1234, null],
      ]);
    }
  });

  it('has no figure in it that a style moves out of sight', () => {
    for (const hidden of [
      '<span class="tooltiptext">100</span>',
      '<span style="position:absolute; left:-9999px">1</span>',
    ]) {
      const markup = rowOf(['Đơn vị', 'Điểm'], 'th') + rowOf(['A', `${hidden}97`], 'td');
      expect(scores(markup), hidden).to.deep.equal([['A', 97]]);
    }
  });

  it('keeps a raised number that is a power, so that no figure and no unit becomes another', () => {
    const markup =
      rowOf(['Đơn vị', 'Diện tích (km<sup>2</sup>)'], 'th') +
      rowOf(['Phường A', '5,2<sup>2</sup>'], 'td') +
      rowOf(['Phường B', '10<sup>6</sup>'], 'td');
    const { unit, entries } = rankingOf(markup);
    expect(unit).to.equal('km²');
    expect(entries.map(({ score, unreadable }) => [score, unreadable])).to.deep.equal([
      [5.2, null],
      [null, true],
    ]);
    expect(
      scores(rowOf(['Đơn vị', 'Diện tích'], 'th') + rowOf(['A', '7 m<sup>2</sup>'], 'td')),
    ).to.deep.equal([['A', 7]]);
  });

  it('shows no unit that only some of its cells have', () => {
    const head = rowOf(['Đơn vị', 'Kết quả'], 'th');
    const mixed = head + rowOf(['A', '98,5%'], 'td') + rowOf(['B', '97 điểm'], 'td');
    expect(() => rankingOf(mixed)).to.throw(DataError);
    expect(rankingOf(head + rowOf(['A', '15 ngày'], 'td')).unit).to.equal('ngày');
  });

  it('may have headings over two rows of plain cells, below a title', () => {
    const markup =
      '<tr><td colspan="5">KẾT QUẢ THÁNG 9</td></tr>' +
      '<tr><td rowspan=2>TT</td><td rowspan=2>Đơn vị</td><td colspan=2>Hồ sơ</td><td rowspan=2>Tỷ lệ đúng hạn (%)</td></tr>' +
      '<tr><td>Tiếp nhận</td><td>Đúng hạn</td></tr>' +
      rowOf(['1', 'Phường A', '100', '98', '98,0'], 'td') +
      rowOf(['2', 'Phường B', '200', '190', '95,0'], 'td');
    expect(scores(markup)).to.deep.equal([
      ['Phường A', 98],
      ['Phường B', 95],
    ]);
    expect(rankingOf(markup).unit).to.equal('%');
  });

  it('may have a cell that spans rows', () => {
    const markup =
      rowOf(['Loại', 'Tên', 'Điểm'], 'th') +
      '<tr><td rowspan=2>Phường</td><td>A</td><td>5</td></tr><tr><td>B</td><td>4</td></tr>';
    expect(scores(markup)).to.deep.equal([
      ['A', 5],
      ['B', 4],
    ]);
  });

  it('ranks no sums, means, sections, notes and signatures', () => {
    const markup =
      `${rowOf(['Đơn vị', 'Điểm'], 'th')}<tbody>${rowOf(['I. Khối phường', ''], 'td')}${rowOf(['Phường A', '98,5'], 'td')}` +
      `${rowOf(['Phường B', '97'], 'td')}${rowOf(['Tổng cộng', '195,5'], 'td')}${rowOf(['Bình quân', '97,7'], 'td')}` +
      `${rowOf(['Ghi chú: sơ bộ', ''], 'td')}${rowOf(['Người lập biểu', ''], 'td')}${rowOf(['Nguyễn Văn A', ''], 'td')}</tbody>` +
      `<tfoot>${rowOf(['Cả khối', '97'], 'td')}</tfoot>`;
    expect(scores(markup)).to.deep.equal([
      ['Phường A', 98.5],
      ['Phường B', 97],
    ]);
  });

  it('is refused where it has two rows of one unit that differ', () => {
    const rows = rowOf(['Đơn vị', 'Điểm'], 'th') + rowOf(['A', '5'], 'td') + rowOf(['A', '6'], 'td');
    expect(() => rankingOf(rows)).to.throw(DataError);
    expect(scores(rows.replace('>6<', '>5<'))).to.deep.equal([['A', 5]]);
  });

  it('says of a figure that cannot be read that it is there', () => {
    const markup =
      rowOf(['Đơn vị', 'Điểm'], 'th') + rowOf(['A', '5'], 'td') + rowOf(['B', '4 / 5 / 6 gì đó'], 'td');
    expect(rankingOf(markup).entries.map(({ unreadable }) => unreadable)).to.deep.equal([null, true]);
  });

  it('has the columns that the tag names', () => {
    const markup =
      rowOf(['tinhid', 'tinh_vie', 'diem1', 'Un-weighted2016PAPI'], 'th') +
      rowOf(['101', 'Hà Nội', '4', '36,2'], 'td');
    const mapping = { 'col-name': 'tinh_vie', 'col-score': 'Un-weighted2016PAPI', 'figure-better': 'lower' };
    expect(rankingFromTable({ table: tableOf(markup), mapping }, 'own', vi)).to.deep.include({
      better: 'lower',
      entries: [
        {
          code: null,
          name: 'Hà Nội',
          score: 36.2,
          qualifier: null,
          rank: null,
          previousRank: null,
          unreadable: null,
        },
      ],
    });
  });
});

describe('a table of periods in the tag', () => {
  const YEARS = ['Đơn vị', '2024', '2025', '2026'];
  const ROWS = [
    ['Xã A', '90,5', '91,5', '92,5'],
    ['Xã B', '80,5', '81,5', '95,5'],
  ];
  const plain = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
    [headings, ...rows].map((row) => rowOf(row, 'td')).join('');

  /** The unit of the scores and the scores themselves. */
  const read = (markup: string, mapping = {}) => {
    const ranking = rankingFromTable({ table: tableOf(markup), mapping }, 'own', vi);
    const { unit, entries } = ranking as { unit: unknown; entries: { score: unknown }[] };
    return [unit, ...entries.map(({ score }) => score)];
  };

  for (const [kind, markup] of [
    ['in thead', markupOf(YEARS, ROWS)],
    ['in plain cells', plain(YEARS, ROWS)],
  ] as const) {
    it(`is of the newest one, or of the one that the tag names: ${kind}`, () => {
      expect(read(markup)).to.deep.equal(['Năm 2026', 92.5, 95.5]);
      expect(read(markup, { 'col-score': '2026' })).to.deep.equal(['Năm 2026', 92.5, 95.5]);
      expect(read(markup, { 'col-name': '1', 'col-score': '4' })).to.deep.equal(['Năm 2026', 92.5, 95.5]);
      expect(read(markup, { 'col-score': '2025' })).to.deep.equal(['Năm 2025', 91.5, 81.5]);
      expect(read(markup, { 'col-value': '2026' })).to.deep.equal(['Năm 2026', 92.5, 95.5]);
      expect(read(markup, { period: '2024' })).to.deep.equal(['Năm 2024', 90.5, 80.5]);
    });
  }

  it('may have one year, which is no figure', () => {
    expect(read(plain(['Đơn vị', '2026'], [['Xã A', '92,5']]))).to.deep.equal(['Năm 2026', 92.5]);
  });

  it('may have its years below what they are of', () => {
    const first = '<tr><td rowspan="2">Đơn vị</td><td colspan="3">Tỷ lệ</td></tr>';
    expect(read(first + plain(YEARS.slice(1), ROWS))).to.deep.equal(['Năm 2026', 92.5, 95.5]);
  });

  it('has no figure where the newest column is empty', () => {
    const markup = plain(['Đơn vị', '2025', '2026'], [['Xã A', '90', '']]);
    expect(read(markup, { 'col-score': '2026' })).to.deep.equal(['Năm 2026', null]);
  });

  it('may have its periods in a column', () => {
    const rows = [
      ['2025', 'Xã A', '90'],
      ['2026', 'Xã A', '91'],
    ];
    const markup = plain(['Năm', 'Đơn vị', 'Điểm'], rows);
    expect(read(markup, { 'col-period': 'Năm' })).to.deep.equal(['Điểm', 91]);
  });

  it('is none where figures only look like years', () => {
    const headings = ['Đơn vị', 'Tiếp nhận', 'Giải quyết'];
    const rows = [
      ['Xã A', '2015', '2014'],
      ['Xã B', '1800', '1790'],
    ];
    expect(read(plain(headings, rows))).to.deep.equal(['Giải quyết', 2014, 1790]);
    expect(
      read(
        plain(
          ['Đơn vị', 'Điểm'],
          rows.map((row) => row.slice(0, 2)),
        ),
      ),
    ).to.deep.equal(['Điểm', 2015, 1800]);
  });

  it('has the ranks of the newest year, and those of the one before as the previous ones', () => {
    const ranks = (headings: readonly string[]) =>
      entriesOf(plain(headings, [['Xã A', '2', '1']])).map(({ rank, previousRank }) => [rank, previousRank]);
    expect(ranks(['Đơn vị', 'Hạng 2025', 'Hạng 2026'])).to.deep.equal([[1, 2]]);
    expect(ranks(['Đơn vị', 'Hạng 2026', 'Hạng 2025'])).to.deep.equal([[2, 1]]);
  });
});

describe('a table in the tag of which the columns are units', () => {
  const read = (rows: readonly (readonly string[])[]) =>
    rankingOf(rows.map((row, index) => rowOf(row, index ? 'td' : 'th')).join(''));
  const told = (rows: readonly (readonly string[])[]) =>
    read(rows).entries.map(({ name, score, rank }) => [name, score, rank]);

  it('has them ranked, and not its indicators', () => {
    const rows = [
      ['Chỉ tiêu', 'Xã A', 'Xã B'],
      ['Tiếp nhận', '100', '200'],
      ['Tỷ lệ', '90,5%', '96,7%'],
    ];
    expect(told(rows)).to.deep.equal([
      ['Xã A', 90.5, null],
      ['Xã B', 96.7, null],
    ]);
    expect(read(rows).unit).to.equal('%');
  });

  it('has their ranks beside their scores, behind running numbers, and no rank for their sum', () => {
    const rows = [
      ['STT', 'Chỉ số', 'Hà Nội', 'Huế', 'Cả nước'],
      ['1', 'Điểm', '90,5', '88', '89'],
      ['2', 'Hạng', '1', '2', ''],
    ];
    expect(told(rows)).to.deep.equal([
      ['Hà Nội', 90.5, 1],
      ['Huế', 88, 2],
    ]);
  });

  for (const [why, rows] of [
    [
      'of units that were merged',
      [
        ['STT', 'Xã', 'Xã cũ', 'Điểm'],
        ['1', 'Xã A', 'Xã B', '9'],
      ],
    ],
    [
      'of units with columns named alike',
      [
        ['Huyện', 'Xã đạt', 'Xã chưa đạt'],
        ['Huyện A', '9', '8'],
      ],
    ],
  ] as const)
    it(`is no table ${why}`, () => {
      expect(told(rows)).to.have.lengthOf(1);
    });
});

describe('ranks in a table in the tag', () => {
  const ranksIn = (...ranks: readonly string[]) =>
    rankingOf(
      rowOf(['Hạng', 'Đơn vị', 'Điểm'], 'th') +
        ranks.map((rank, index) => rowOf([rank, `Xã ${'ABCDE'[index]}`, String(90 + index)], 'td')).join(''),
    );

  for (const [ranks, expected] of [
    [
      ['I', 'II', 'III', 'IV'],
      [1, 2, 3, 4],
    ],
    [
      ['1-2', '1–2', '3'],
      [1, 1, 3],
    ],
    [
      ['1', '2=', '2='],
      [1, 2, 2],
    ],
    [
      ['Hạng I', 'hạng XIV', 'LXIII'],
      [1, 14, 63],
    ],
  ] as const)
    it(`are those of the source: ${ranks.join(', ')}`, () => {
      expect(ranksIn(...ranks).entries.map(({ rank }) => rank)).to.deep.equal(expected);
    });

  it('are not computed in the place of ranks that cannot be read', () => {
    const ranking = ranksIn('Tốt', 'Khá');
    expect(ranksOf(ranking)).to.deep.equal([null, null]);
    expect(ranking.entries.map(({ score }) => score)).to.deep.equal([90, 91]);
  });

  it('are computed where the source has signs for none', () => {
    expect(ranksOf(ranksIn('-', '…'))).to.deep.equal([2, 1]);
  });
});

describe('years side by side in a table in the tag', () => {
  it('are the ranking of the newest, and of the one before', () => {
    const ranking = rankingOf(
      rowOf(['Đơn vị', 'Năm 2024', 'Năm 2025'], 'th') +
        rowOf(['Xã A', '80', '90'], 'td') +
        rowOf(['Xã B', '85', '88'], 'td'),
    );
    expect(ranking.entries.map(({ score }) => score)).to.deep.equal([90, 88]);
    expect(ranking.previousEntries.map(({ name, score }) => [name, score])).to.deep.equal([
      ['Xã A', 80],
      ['Xã B', 85],
    ]);
    expect(ranking.previousPeriod).to.equal('2024');
  });

  it('are no part of a number behind which they stand', () => {
    for (const [before, present] of [
      ['2024', '2025'],
      ['Năm 2024', 'Năm 2025'],
    ] as const) {
      const headings = rowOf(['Đơn vị', before, present], 'th');
      expect(rankingOf(headings + rowOf(['Xã A', '80', '90,5'], 'td')).unit).to.equal('Năm 2025');
    }
  });
});

describe('the columns of a ranking in a tag', () => {
  const told = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
    rankingOf(rowOf(headings, 'th') + rows.map((row) => rowOf(row, 'td')).join(''));
  const first = (headings: readonly string[], ...row: readonly string[]) => {
    const { score, rank, previousRank } = told(headings, row).entries[0]!;
    return [score, rank, previousRank];
  };

  it('are the total and the appraised score before parts and what a unit gives itself', () => {
    expect(first(['Đơn vị', 'Điểm TP1', 'Điểm TP2', 'Tổng điểm'], 'Xã A', '50', '10', '60')[0]).to.equal(60);
    expect(first(['Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định'], 'Xã A', '95', '60')[0]).to.equal(60);
    expect(first(['Đơn vị', 'Tỷ lệ tự đánh giá', 'Tỷ lệ'], 'Xã A', '95', '60')[0]).to.equal(60);
    expect(first(['Đơn vị', 'Tổng điểm 2024', 'Điểm 2025'], 'Xã A', '95', '60')[0]).to.equal(60);
  });

  for (const heading of ['Vị thứ', 'Xếp thứ', 'Thứ bậc', 'Vị trí', 'Thứ hạng'])
    it(`are ranks where they are called ${heading}`, () => {
      expect(first(['Đơn vị', 'Điểm', heading], 'Xã A', '95', '2')).to.deep.equal([95, 2, null]);
    });

  it('are of the newest year, which a line above may name', () => {
    const years = '<th rowspan="2">Đơn vị</th><th colspan="2">Năm 2024</th><th colspan="2">Năm 2025</th>';
    const markup =
      `<tr>${years}</tr>` +
      rowOf(['Điểm', 'Hạng', 'Điểm', 'Hạng'], 'th') +
      rowOf(['Xã A', '80', '2', '90', '1'], 'td');
    expect(entriesOf(markup)).to.deep.equal([entry('Xã A', { score: 90, rank: 1, previousRank: 2 })]);
  });

  for (const part of ['Điểm trừ', 'Điểm cộng', 'Điểm thưởng', 'Điểm ưu tiên', 'Điểm thành phần 1'])
    it(`are the score, and not what it is made of: ${part}`, () => {
      for (const score of ['Điểm', 'Điểm đạt được', 'Tổng', 'Tổng cộng']) {
        expect(first(['Đơn vị', part, score], 'Xã A', '5', '60')[0], score).to.equal(60);
        expect(first(['Đơn vị', score, part], 'Xã A', '60', '5')[0], score).to.equal(60);
      }
    });

  it('are a rate before a sum of counts', () => {
    expect(first(['Đơn vị', 'Tổng', 'Tỷ lệ đúng hạn'], 'Xã A', '900', '98')[0]).to.equal(98);
    expect(first(['Đơn vị', 'Điểm', 'Tổng điểm các tiêu chí'], 'Xã A', '9', '98')[0]).to.equal(98);
  });

  it('are of the newest period, whatever the figure is called and wherever it stands', () => {
    for (const name of ['Số hồ sơ', 'Tiếp nhận'])
      expect(first(['Đơn vị', `${name} năm 2025`, `${name} năm 2023`], 'Xã A', '9', '7')[0]).to.equal(9);
    for (const [now = '', before = ''] of [
      ['Kỳ này', 'Kỳ trước'],
      ['Số hồ sơ', 'Số hồ sơ tháng trước'],
      ['Điểm', 'Điểm tháng trước'],
    ]) {
      expect(first(['Đơn vị', now, before], 'Xã A', '9', '7'), now).to.deep.equal([9, null, null]);
      expect(first(['Đơn vị', before, now], 'Xã A', '7', '9'), now).to.deep.equal([9, null, null]);
    }
  });

  for (const [before = '', now = ''] of [
    ['Kỳ trước', 'Kỳ này'],
    ['Cùng kỳ năm trước', 'Kỳ báo cáo'],
    ['Tháng trước', 'Tháng này'],
  ])
    it(`are of the period that a line above names, and not of ${before}`, () => {
      for (const figure of ['Điểm', 'Số hồ sơ']) {
        const periods = `<th rowspan="2">Đơn vị</th><th colspan="2">${before}</th><th colspan="2">${now}</th>`;
        const markup =
          `<tr>${periods}</tr>` +
          rowOf([figure, 'Xếp hạng', figure, 'Xếp hạng'], 'th') +
          rowOf(['Xã A', '80', '2', '90', '1'], 'td');
        expect(entriesOf(markup)).to.deep.equal([entry('Xã A', { score: 90, rank: 1, previousRank: 2 })]);
      }
    });

  it('are no previous ranks for the letters of months and terms', () => {
    expect(first(['Đơn vị', 'Điểm', 'Trước hạn giải quyết'], 'Xã A', '90', '5')[2]).to.equal(null);
    expect(first(['Đơn vị', 'Điểm', 'Hạng tháng trước'], 'Xã A', '90', '5')[2]).to.equal(5);
  });

  it('are neither changes nor the numbers of rows and columns', () => {
    for (const change of ['Thay đổi', 'Biến động'])
      expect(first(['Đơn vị', 'Số hồ sơ', change], 'Xã A', '9', '2')[0], change).to.equal(9);
    for (const change of ['Thay đổi xếp hạng', 'Rank change', 'Biến động thứ hạng', 'So với hạng năm 2024'])
      expect(first(['Đơn vị', 'Điểm', change, 'Xếp hạng'], 'Xã A', '9', '2', '1'), change).to.deep.equal([
        9,
        1,
        null,
      ]);
    const numbered = [
      ['(1)', '(2)', '(3)'],
      ['Xã A', '9', 'Khá'],
    ];
    expect(told(['Đơn vị', 'Số hồ sơ', 'Ghi chú'], ...numbered).entries).to.have.lengthOf(1);
    expect(told(['Đơn vị', 'Số hồ sơ', 'Ghi chú'], ...numbered).entries[0]).to.include({ score: 9 });
    const rows = [
      ['1', 'Xã A'],
      ['', 'Tổng cộng'],
    ];
    expect(() => told(['STT', 'Đơn vị'], ...rows)).to.throw(DataError);
  });

  it('say of what is late that less is better', () => {
    const late = ['Đơn vị', 'Tỷ lệ trễ hạn (%)'];
    expect(ranksOf(told(late, ['Xã A', '5'], ['Xã B', '1']))).to.deep.equal([2, 1]);
    const inTime = ['Đơn vị', 'Tỷ lệ chưa quá hạn (%)'];
    expect(ranksOf(told(inTime, ['Xã A', '5'], ['Xã B', '1']))).to.deep.equal([1, 2]);
  });

  it('may be per mille', () => {
    expect(told(['Đơn vị', 'Tỷ lệ (‰)'], ['Xã A', '5']).unit).to.equal('‰');
  });
});
