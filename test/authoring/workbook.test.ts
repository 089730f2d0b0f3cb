import { expect } from '@open-wc/testing';
import { CFB, SSF, type CellObject } from '@e965/xlsx';
import { sheetCell, type NumberFormats } from '../../src/authoring/workbook/cell.js';
import { readWorkbook } from '../../src/authoring/workbook/read-workbook.js';
import { sheetAsCsv } from '../../src/authoring/workbook/sheet-as-csv.js';

const valueOf = (cell: CellObject) => sheetCell(cell, false, SSF as NumberFormats).value;
const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });

describe('a cell of a workbook', () => {
  it('has no figure where its formula was never calculated', () => {
    expect(valueOf({ t: 'z', v: 0, f: 'SUM(A1:A2)' })).to.equal('=SUM(A1:A2)');
    expect(valueOf({ t: 'n', v: 0, f: 'SUM(A1:A2)' })).to.equal(0);
  });

  it('is read without what is raised behind its figure, but for a power', () => {
    const raised = (text: string, mark: string): CellObject => ({
      t: 's',
      v: text + mark,
      h: `${text}<span style=""><sup>${mark}</sup></span>`,
    });
    expect(valueOf(raised('97.5', '1'))).to.equal('97.5');
    expect(valueOf(raised('Nông &amp; lâm', '(2)'))).to.equal('Nông & lâm');
    expect(valueOf(raised('12 km', '2'))).to.equal('12 km²');
    expect(valueOf(raised('5 10', '3'))).to.equal('5 10^3');
    expect(valueOf(raised('', '98'))).to.equal('98');
  });

  it('is in thousands and millions where its format shows them, unless the format says so in words', () => {
    expect(valueOf(number(1234567, '#,##0,'))).to.equal(1234.567);
    expect(valueOf(number(1234567, '#,##0.0,,_);(#,##0.0,,)'))).to.equal(1.234567);
    expect(valueOf(number(-1234567, '#,##0,;-#,##0'))).to.equal(-1234567);
    expect(valueOf(number(1234567, '0.0,,"tr"'))).to.equal(1234567);
    expect(valueOf(number(1234567, '#,##0'))).to.equal(1234567);
  });

  it('is as the section of its format shows it that has its condition or its sign', () => {
    const format = '[>=1000]#,##0,;0';
    expect([valueOf(number(1_065_150, format)), valueOf(number(500, format))]).to.deep.equal([1065.15, 500]);
    const shown = (value: number) => sheetCell(number(value, '[<=1]0%;0.0'), false, SSF as NumberFormats);
    expect([shown(0.98), shown(97.5)]).to.deep.equal([
      { value: 98, isPercent: true },
      { value: 97.5, isPercent: false },
    ]);
    expect(valueOf(number(0, '[Red]#,##0;"a;b"-#,##0;0'))).to.equal(0);
    expect(valueOf(number(0.5, '0.0%;-0.0%;"-"'))).to.equal(50);
  });

  it('is empty where its format shows nothing', () => {
    expect([valueOf(number(5, ';;;')), valueOf(number(0, '0;-0;;@'))]).to.deep.equal([null, null]);
    expect(valueOf(number(0, '#,##0;-#,##0;"-"'))).to.equal(0);
  });
});

describe('the lines of a sheet', () => {
  const csvOf = (...column: readonly (string | number)[]) =>
    sheetAsCsv(
      {
        name: '',
        names: [],
        hiddenRows: 0,
        hiddenColumns: 0,
        rows: column.map((value) => [{ value, isPercent: false }]),
      },
      undefined,
    ).split('\n');

  it('make no number of two in two lines of a cell', () => {
    expect(csvOf('97\n100', 'Quý 3\n2026')).to.deep.equal(['"97 | 100"', '"Quý 3 2026"']);
  });

  it('leave a text that is one of two numbers as a text, where numbers stand in its column', () => {
    expect(csvOf(98.5, '1.234 hồ sơ', 'khoảng 1.234', 'Nghị định 1.234')).to.deep.equal([
      '"98.5"',
      '"\'1.234 hồ sơ"',
      '"\'khoảng 1.234"',
      '"Nghị định 1.234"',
    ]);
    expect(csvOf('1.234', '1.234.567')).to.deep.equal(['"1.234"', '"1.234.567"']);
  });
});

const NAMESPACES = ['office', 'table', 'text', 'style', 'number']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A workbook as LibreOffice saves it. */
function openDocument(tables: string, styles = ''): Uint8Array {
  const content =
    `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}` +
    `</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>` +
    '</office:document-content>';
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'styles.xml': `<office:document-styles ${NAMESPACES}/>`,
    'content.xml': content,
    'META-INF/manifest.xml': '<manifest/>',
  };
  const { utils, write } = CFB as {
    utils: { cfb_new(): object; cfb_add(archive: object, name: string, content: Uint8Array): void };
    write: (archive: object, options: object) => number[];
  };
  const archive = utils.cfb_new();
  for (const [name, text] of Object.entries(files))
    utils.cfb_add(archive, `/${name}`, new TextEncoder().encode(text));
  return Uint8Array.from(write(archive, { fileType: 'zip', type: 'array' }));
}

const word = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const table = (rows: string, attributes = '') =>
  `<table:table table:name="Bảng"${attributes}>${rows}</table:table>`;

const valuesIn = async (bytes: Uint8Array) => {
  const { rows } = await readWorkbook(bytes, undefined);
  return rows.map((cells) => cells.map(({ value, isPercent }) => (isPercent ? `${value}%` : value)));
};

describe('a workbook of LibreOffice', () => {
  it('has percentages and months where the style is that of the column', async () => {
    const cells =
      '<table:table-cell office:value-type="percentage" office:value="0.985"><text:p>98,5%</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="date" office:date-value="2026-09-01"><text:p>09/2026</text:p></table:table-cell>';
    expect(await valuesIn(openDocument(table(row(cells))))).to.deep.equal([['98.5%', '2026-09']]);
  });

  it('has figures in thousands where it shows them so, by the style of the cell or of the column', async () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:display-factor="1000"/></number:number-style>';
    const figure = (value: number, shown: string) =>
      `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const cells =
      figure(1_065_150, '1.065') +
      figure(1_065_150, '1,065.2') +
      figure(1_065_150, '1.065.150') +
      figure(2e6, '2000 k');
    expect(await valuesIn(openDocument(table(row(cells)), styles))).to.deep.equal([
      [1065.15, 1065.15, 1_065_150, 2_000_000],
    ]);
    expect(await valuesIn(openDocument(table(row(figure(1_065_150, '1.065')))))).to.deep.equal([[1_065_150]]);
  });

  it('hides rows, columns and sheets', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const shown =
      '<table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(word('A') + word('B')) +
      row(word('C'), ' table:visibility="filter"') +
      row(word('D'));
    const book = openDocument(
      table(row(word('Cũ')), ' table:style-name="ta1"') + table(shown).replace('Bảng', 'Mới'),
      styles,
    );
    expect(await valuesIn(book)).to.deep.equal([['A', null], [], ['D', null]]);
    expect(await readWorkbook(book, undefined)).to.deep.include({
      name: 'Mới',
      hiddenRows: 1,
      hiddenColumns: 1,
    });
  });

  it('is read without what is raised behind its figures', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
    const cell = word('97<text:span text:style-name="T1">1</text:span>');
    expect(await valuesIn(openDocument(table(row(cell)), styles))).to.deep.equal([['97']]);
  });
});
