import { expect } from '@open-wc/testing';
import { tableShape } from '../../src/authoring/table-shape.js';

const REPORT = [
  'TỔNG HỢP KẾT QUẢ;;',
  'STT;Tên đơn vị;Tỷ lệ',
  'I;Khối sở;',
  '1;Sở A;98,5',
  '2;Sở B;97',
  ';Tổng cộng;97,9',
  'Ghi chú: số liệu sơ bộ;;',
].join('\n');

const shapeOf = (mapping: Readonly<Record<string, string>>, text = REPORT, format = 'csv') =>
  tableShape(text, { format, mapping });

const READ = { 'col-name': 'Tên đơn vị', 'col-score': 'Tỷ lệ' };

describe('the shape of a table', () => {
  it('says what each line is taken for', () => {
    expect(shapeOf(READ)?.lines.map(({ line, kind }) => [line, kind])).to.deep.equal([
      [1, 'title'],
      [2, 'heading'],
      [3, 'section'],
      [4, 'data'],
      [5, 'data'],
      [6, 'summary'],
      [7, 'note'],
    ]);
  });

  it('says what each column is read as, and by which value it is named', () => {
    expect(shapeOf(READ)?.columns).to.deep.equal([
      { key: 'STT', heading: 'STT', roles: [] },
      { key: 'Tên đơn vị', heading: 'Tên đơn vị', roles: ['col-name'] },
      { key: 'Tỷ lệ', heading: 'Tỷ lệ', roles: ['col-score'] },
    ]);
  });

  it('marks the column of the newest period as the one that is read', () => {
    const columns = shapeOf(
      { 'col-name': 'Đơn vị', 'col-score': 'newest' },
      'Đơn vị;2025;2026\nSở A;90;91\n',
    )?.columns;
    expect(columns?.map(({ roles }) => roles)).to.deep.equal([['col-name'], [], ['col-score']]);
  });

  it('shows what the tag leaves out', () => {
    const kinds = shapeOf({ ...READ, lines: '4' })?.lines.map(({ kind }) => kind);
    expect(kinds?.slice(3, 5)).to.deep.equal(['data', 'left-out']);
  });

  it('stays in sight while an attribute is being written', () => {
    for (const mapping of [
      { headings: '2-' },
      { lines: 'x' },
      { where: 'không có = 1' },
      { where: 'x' },
      { 'col-parts': 'a;a' },
    ] as Record<string, string>[])
      expect(shapeOf({ ...READ, ...mapping })?.lines, JSON.stringify(mapping)).to.have.length(7);
  });

  it('has the fields of records as columns, whose first row is the first record', () => {
    const text = JSON.stringify({ rows: [{ ten: 'Sở A', so: { diem: 5 } }, { ten: 'Sở B' }] });
    const shape = shapeOf({ rows: 'rows', 'col-score': 'so.diem' }, text, 'json');
    expect(shape?.columns.map(({ key, roles }) => [key, ...roles])).to.deep.equal([
      ['ten'],
      ['so.diem', 'col-score'],
    ]);
    expect(shape?.lines.map(({ cells }) => cells)).to.deep.equal([
      ['Sở A', '5'],
      ['Sở B', ''],
    ]);
    expect(shape?.firstRow).to.equal(0);
  });

  it('is none where the format has no rows, or the text is broken', () => {
    expect(shapeOf({}, '{"a":1}', 'json-stat')).to.equal(undefined);
    expect(shapeOf({}, '{', 'json')).to.equal(undefined);
  });
});
