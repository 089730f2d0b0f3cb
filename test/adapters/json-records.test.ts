import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DataError } from '../../src/document/error.js';
import { decoded, documentOf, failureOf, indicatorIn, rowsIn } from './adapted.js';

const columns = (rows: object) => JSON.stringify(rows);

describe('JSON that has a list for each column', () => {
  const UNITS = { 'col-name': 'tinh', 'col-score': 'ty_le' };
  const expected = [
    ['11', 'Điện Biên', 95.2, null],
    ['01', 'Hà Nội', 90, null],
  ];

  it('is read at the top or below', () => {
    const lists = { tinh: ['Điện Biên', 'Hà Nội'], ty_le: [95.2, 90], nam: [2026, 2026] };
    expect(rowsIn(documentOf('json', columns(lists), UNITS))).to.deep.equal(expected);
    expect(rowsIn(documentOf('json', columns({ data: lists }), { ...UNITS, rows: 'data' }))).to.deep.equal(
      expected,
    );
    const deep = { 'col-name': 'data.tinh', 'col-score': 'data.ty_le' };
    expect(rowsIn(documentOf('json', columns({ data: lists }), deep))).to.deep.equal(expected);
  });

  it('is refused where its lists are of different lengths', () => {
    const lists = { tinh: ['Điện Biên', 'Hà Nội'], ty_le: [95.2] };
    expect(failureOf('json', columns(lists), UNITS)).to.deep.equal(['invalid', 'tinh: 2, ty_le: 1']);
  });

  it('is read or refused as the same records one by one', () => {
    const outcomeOf = (text: string) => {
      try {
        return decoded('json', text, UNITS);
      } catch (error) {
        return error instanceof DataError ? [error.kind, error.detail] : error;
      }
    };
    const record = fc.record({
      tinh: fc.constantFrom('Điện Biên', 'Hà Nội', 'Huế'),
      ty_le: fc.nat({ max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 9 }), (records) => {
        const lists = {
          tinh: records.map(({ tinh }) => tinh),
          ty_le: records.map(({ ty_le }) => ty_le),
        };
        expect(outcomeOf(columns(lists))).to.deep.equal(outcomeOf(JSON.stringify(records)));
      }),
    );
  });

  it('is refused where it has two figures of one unit', () => {
    const lists = { tinh: ['Điện Biên', 'Điện Biên'], ty_le: [0, 1] };
    expect(failureOf('json', columns(lists), UNITS)).to.deep.equal(['invalid', 'where=""']);
  });
});

describe('a first record that names the columns', () => {
  it('is no unit where it says the codes of the columns in words, as SIDRA does', () => {
    const text = JSON.stringify([
      { NC: 'Nível Territorial (Código)', MN: 'Unidade de Medida', V: 'Valor', D1N: 'Município', D2N: 'Ano' },
      { NC: '6', MN: 'Pessoas', V: '957916', D1N: 'Maceió (AL)', D2N: '2022' },
    ]);
    const document = documentOf('json', text, { 'col-name': 'D1N', 'col-period': 'D2N', 'col-score': 'V' });
    expect(rowsIn(document)).to.deep.equal([[null, 'Maceió (AL)', 957_916, null]]);
  });

  it('gives its names to a list of lists, as in the answers of the US Census', () => {
    const text = JSON.stringify([
      ['NAME', 'B01001_001E', 'state'],
      ['Alabama', '4830620', '01'],
      ['Alaska', '733375', '02'],
    ]);
    const expected = [
      [null, 'Alabama', 4_830_620, null],
      [null, 'Alaska', 733_375, null],
    ];
    for (const mapping of [
      { 'col-name': 'NAME', 'col-score': 'B01001_001E' },
      { 'col-name': '0', 'col-score': '1' },
    ])
      expect(rowsIn(documentOf('json', text, mapping))).to.deep.equal(expected);
  });

  it('stays where it may be a unit that has published nothing', () => {
    const mapping = { 'col-name': '0', 'col-score': '1' };
    const rows = [
      ['Điện Biên', 'chưa có'],
      ['Hà Nội', '90'],
    ];
    expect(rowsIn(documentOf('json', JSON.stringify(rows), mapping))).to.deep.equal([
      ['11', 'Điện Biên', null, null],
      ['01', 'Hà Nội', 90, null],
    ]);
    for (const nothing of ['chưa có', 'Không phát sinh', 'N/A']) {
      const communes = JSON.stringify([
        ['Xã Mường Phăng', nothing],
        ['Xã Thanh Nưa', '90'],
      ]);
      expect(rowsIn(decoded('json', communes, mapping).document), nothing).to.deep.equal([
        [null, 'Xã Mường Phăng', null, null],
        [null, 'Xã Thanh Nưa', 90, null],
      ]);
    }
  });

  it('may be the only one', () => {
    const text = JSON.stringify([['NAME', 'POP']]);
    expect(rowsIn(documentOf('json', text, { 'col-name': 'NAME', 'col-score': 'POP' }))).to.deep.equal([]);
    expect(failureOf('json', '[]', { 'path-value': 'x', 'col-name': 'a' })[0]).to.equal('invalid');
  });

  it('leaves single figures alone', () => {
    const document = documentOf('json', '{"a":[1,2]}', { 'path-value': 'a.1' });
    expect(indicatorIn(document).value).to.equal(2);
  });
});
