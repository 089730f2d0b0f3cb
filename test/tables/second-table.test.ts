import { expect } from '@open-wc/testing';
import type { Mapping } from '../../src/adapters/adapter.js';
import { DataError } from '../../src/document/error.js';
import { failureText } from '../../src/figures/failure-text.js';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { decoded, documentOf, rankingIn, rowsIn } from '../adapters/adapted.js';
import { vi } from '../support/fixtures.js';

const MAPPING = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };
const FIRST = ['Đơn vị;Điểm', 'Xã A;90,5', 'Xã B;80,5'];

/** The lines of a table in a tag; a line that begins with an exclamation mark is one of `th`. */
function tagOf(lines: readonly string[], mapping: Mapping = {}) {
  const rows = lines.map((line, index) => {
    const cell = index && !line.startsWith('!') ? 'td' : 'th';
    const cells = line.replace('!', '').split(';');
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  });
  const page = new DOMParser().parseFromString(`<table>${rows.join('')}</table>`, 'text/html');
  return rankingFromTable({ table: page.querySelector('table')!, mapping }, 'own', vi) as {
    entries: { name: string; score: number }[];
  };
}

const refusal = (lines: readonly string[]): string => {
  try {
    tagOf(lines);
  } catch (error) {
    if (error instanceof DataError) return failureText(error, vi);
    throw error;
  }
  throw new Error('no failure');
};

const SECOND: Readonly<Record<string, readonly string[]>> = {
  'of other names': [';', 'Tên sở;Số hồ sơ', 'Sở X;1200', 'Sở Y;900'],
  'of the same units': [';', 'Đơn vị;Số hồ sơ', 'Xã A;1200', 'Xã B;900'],
  'below a title': [';', 'Bảng 2;', 'Cơ quan;Số hồ sơ', 'Sở X;1200', 'Sở Y;900'],
  'of years': ['', 'Đơn vị;2024', 'Xã C;1200', 'Xã D;900'],
  'with more columns': ['', 'Nội dung;Kế hoạch;Thực hiện', 'Thu;1200;5', 'Chi;900;6'],
  'without an empty line between': ['Tên sở;Số hồ sơ', 'Sở X;1200', 'Sở Y;900'],
  'of the same figures of others': [';', 'Tên sở;Điểm', 'Sở X;70', 'Sở Y;60'],
  'of the same figures below a word that may be a name': [';', 'Xã;Điểm', 'Thanh Nưa;70', 'Mường Pồn;60'],
};

describe('a second table below the first', () => {
  for (const [kind, lines] of Object.entries(SECOND)) {
    it(`is not read into the columns of the first, and named: ${kind}`, () => {
      const { document, notes } = decoded('csv', [...FIRST, ...lines].join('\n'), MAPPING);
      expect(rowsIn(document).map(([, name, score]) => [name, score])).to.deep.equal([
        ['Xã A', 90.5],
        ['Xã B', 80.5],
      ]);
      const headings = lines.find((line) => /^\p{L}.*;./u.test(line))!.replaceAll(';', ', ');
      expect(notes).to.have.lengthOf(1);
      expect(notes[0]).to.match(new RegExp(`^rows\\.\\d: "${headings}" names another table$`));
    });

    it(`makes a table in a tag ask which one is meant: ${kind}`, () => {
      const headings = lines.find((line) => /^\p{L}.*;./u.test(line))!.replaceAll(';', ', ');
      expect(refusal([...FIRST, ...lines]))
        .to.include(headings)
        .and.to.include('lines=');
    });
  }

  it('is told from more rows of the first by cells that the source marks as headings', () => {
    expect(refusal([...FIRST, '!Cơ quan;Số hồ sơ', 'Sở X;1200'])).to.include('Cơ quan, Số hồ sơ');
  });

  it('is read where its lines are chosen, and the first one where its are', () => {
    const all = [...FIRST, ...SECOND['of the same units']!];
    expect(tagOf(all, { lines: '2-3' }).entries.map(({ score }) => score)).to.deep.equal([90.5, 80.5]);
    const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Số hồ sơ' };
    const document = documentOf('csv', all.join('\n'), mapping);
    expect(rowsIn(document).map(([, , score]) => score)).to.deep.equal([1200, 900]);
  });

  it('is none where the same headings stand again, or rows stand apart', () => {
    const rows = (lines: readonly string[]) =>
      rankingIn(decoded('csv', [...FIRST, ...lines].join('\n'), MAPPING).document).entries.length;
    expect(rows([';', 'Đơn vị;Điểm', 'Xã C;70'])).to.equal(3);
    expect(rows([';', 'Xã C;chưa nộp', 'Xã D;70'])).to.equal(4);
    expect(rows([';', 'Tênh Phông;60', 'Xã D;70'])).to.equal(4);
    expect(tagOf([...FIRST, ';', 'Xã C;70']).entries).to.have.lengthOf(3);
  });

  it('is none below a page’s headings that are years', () => {
    const text = ['Đơn vị;2024;2025', 'Xã A;1;2', 'Đơn vị;2024;2025', 'Xã B;3;4'].join('\n');
    const document = documentOf('csv', text, { 'col-name': 'Đơn vị', 'col-score': '2025' });
    expect(rowsIn(document).map(([, name, score]) => [name, score])).to.deep.equal([
      ['Xã A', 2],
      ['Xã B', 4],
    ]);
  });
});
