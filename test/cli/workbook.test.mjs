// Workbooks as offices have them, read by the built command.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { write } from '@e965/xlsx';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

async function call(args, input = '') {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: {} });
  const said = { output: '', remarks: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.remarks += text));
  child.stdin.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  return { ...said, code };
}

const text = (v) => ({ t: 's', v });
const number = (v, z) => ({ t: 'n', v, ...(z ? { z } : {}) });

/** A usual report: a title over all columns, percentages by their format, dates, merged and hidden cells. */
const REPORT = {
  '!ref': 'A1:E8',
  A1: text('BÁO CÁO'),
  A2: text('STT'),
  B2: text('Tên đơn vị'),
  C2: text('Tỷ lệ'),
  D2: text('Kỳ'),
  E2: text('Ẩn'),
  A3: number(1),
  B3: text('Sở A'),
  C3: number(0.985, '0.0%'),
  D3: number(46266, 'mm/yyyy'),
  E3: number(5),
  A4: number(2),
  B4: text('Sở B'),
  C4: number(0.1 + 0.2, '0.00%'),
  D4: number(46266, 'mm/yyyy'),
  A5: number(3),
  B5: text('Sở ẩn'),
  C5: number(0.99, '0%'),
  D5: number(46266, 'mm/yyyy'),
  B6: text('Sở C'),
  C6: number(1.234, '0.000"%"'),
  D6: number(46266, 'mm/yyyy'),
  B7: text('Sở D'),
  D7: number(46266, 'mm/yyyy'),
  B8: text('Sở Đ'),
  C8: text('1.234'),
  D8: number(46266, 'mm/yyyy'),
  '!merges': [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
    { s: { r: 5, c: 2 }, e: { r: 6, c: 2 } },
  ],
  '!rows': [{}, {}, {}, {}, { hidden: true }],
  '!cols': [{}, {}, {}, {}, { hidden: true }],
};
const DAYS = {
  '!ref': 'A1:B3',
  A1: text('Tên'),
  B1: text('Số'),
  A2: text('Xã A'),
  B2: number(1065150, '#,##0'),
  A3: text('Xã B'),
  B3: { t: 'e', v: 42 },
};
const BOOK = { SheetNames: ['Tháng 9', 'Số ngày'], Sheets: { 'Tháng 9': REPORT, 'Số ngày': DAYS } };
const bookOf = (bookType) => write(BOOK, { bookType, type: 'buffer', cellStyles: true });

const READING = ['--col-name', 'Tên đơn vị', '--col-score', 'Tỷ lệ', '--col-period', 'Kỳ'];

for (const kind of ['xlsx', 'biff8', 'ods'])
  test(`a workbook in ${kind} is read by the types and formats of its cells`, async () => {
    const { output } = await call(['validate', '-', ...READING], bookOf(kind));
    assert.match(output, /Sở A +98,50%/);
    assert.match(output, /Sở B +30,00%/);
    assert.match(output, /Sở C +1,23%/);
    assert.match(output, /Sở D +1,23%/, 'a merged cell is of both its rows');
    assert.match(output, /Kỳ: tháng 9\/2026/i);
    assert.match(output, /8:1: col-score="Tỷ lệ": không đọc được “'1\.234” như một số/, 'text stays text');
  });

test('hidden rows and columns are left out, and said', async () => {
  const { output } = await call(['validate', '-', ...READING], bookOf('xlsx'));
  assert.doesNotMatch(output, /Sở ẩn/);
  assert.match(output, /phần bị ẩn trong trang tính: 1 dòng, 1 cột/);
});

test('a sheet is asked for by its name or its number', async () => {
  for (const sheet of ['Số ngày', 'số NGÀY', '2']) {
    const args = ['validate', '-', '--sheet', sheet, '--col-name', 'Tên', '--col-value', 'Số'];
    const { output, code } = await call([...args, '--area', 'Xã A'], bookOf('xlsx'));
    assert.match(output, /“Số ngày”/);
    assert.match(output, /1\.065\.150/);
    assert.equal(code, 0);
  }
  const missing = await call(['validate', '-', '--sheet', 'Tháng 8'], bookOf('xlsx'));
  assert.match(missing.output, /Không có trang tính đó.*Tháng 9, Số ngày/);
  assert.equal(missing.code, 1);
});

test('a workbook without attributes is told with a guess', async () => {
  const { output, code } = await call(['validate', '-'], bookOf('xlsx'));
  assert.match(output, /Đoán: format="csv" col-name="Tên đơn vị" col-period="Kỳ" col-score="Tỷ lệ"\n/);
  assert.match(output, /Trang web không đọc được tệp Excel/);
  assert.match(
    output,
    /npx cchc-widgets import - --format csv --col-name "Tên đơn vị" --col-period "Kỳ" --col-score "Tỷ lệ" --into so-lieu\.json/,
  );
  assert.equal(code, 1);
});

test('a workbook is frozen as any other source', async () => {
  const args = ['snapshot', '-', ...READING, '--widget', 'province-ranking'];
  const { output, remarks, code } = await call(args, bookOf('xlsx'));
  assert.match(output, /<td>Sở A<\/td><td>98,50%<\/td>/);
  assert.match(remarks, /1 dòng, 1 cột/);
  assert.equal(code, 0);
});

test('an archive that is no workbook is told to be none', async () => {
  const { output, code } = await call(
    ['validate', '-'],
    Buffer.from('PK\u0003\u0004nothing of the kind\u00ff', 'latin1'),
  );
  assert.match(output, /không phải bảng tính/);
  assert.equal(code, 1);
});

test('a workbook is read from an endpoint as well', async () => {
  const server = createServer((_request, response) => response.end(bookOf('xlsx'))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { output } = await call(['validate', `http://127.0.0.1:${server.address().port}/a.xlsx`, ...READING]);
  server.close();
  assert.match(output, /Sở A +98,50%/);
});
