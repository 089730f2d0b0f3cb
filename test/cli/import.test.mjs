// Figures of any format made into a document, by the built command, also where a run is cut short.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { write } from '@e965/xlsx';
import { decodeText } from '../../dist/document/decode.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-import-'));
const INTO = join(FOLDER, 'so-lieu.json');
after(() => rmSync(FOLDER, { recursive: true }));
beforeEach(() => readdirSync(FOLDER).forEach((name) => rmSync(join(FOLDER, name))));

async function call(args, input = '') {
  const child = spawn(process.execPath, [COMMAND, 'import', '-', ...args], { env: {} });
  const said = { output: '', remarks: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.remarks += text));
  child.stdin.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  return { ...said, code };
}

const RANKING = ['--format', 'csv', '--col-name', 'Tên', '--col-score', 'Điểm', '--col-rank', 'Hạng'];
const ORIGIN = ['--source', 'Sở Nội vụ', '--updated', '2026-10-05'];
const AUGUST = 'Tên;Điểm;Hạng\nSở A;90,5;1\nSở B;80;2\n';
const SEPTEMBER = 'Tên;Điểm;Hạng\nSở A;85;2\nSở B;95,5;1\n';
const into = (period, ...more) => [...RANKING, ...ORIGIN, '--period', period, '--into', INTO, ...more];

const KILLED = '0a1b2c3d-0000-4000-8000-000000000000';
const CARD = ['--format', 'json', '--path-value', 'tong', '--indicator', 'ho-so', '--into', INTO];
const total = (value) => JSON.stringify({ tong: value });
const written = () => JSON.parse(readFileSync(INTO, 'utf8'));

test('a table is printed as a document, without the fields that say nothing', async () => {
  const { output, remarks, code } = await call([...RANKING, ...ORIGIN, '--period', '2026-09'], SEPTEMBER);
  assert.equal(code, 0);
  assert.match(remarks, /Không có lỗi/);
  assert.match(output, /^\{\n {2}"schemaVersion": 1,\n/);
  assert.ok(output.endsWith('}\n'));
  assert.doesNotMatch(output, /null|\[\]/);
  const { document, badFields, badRows } = decodeText(output);
  assert.deepEqual([...badFields, ...badRows], []);
  assert.deepEqual(
    document.rankings[0].entries.map(({ name, score, rank }) => [name, score, rank]),
    [
      ['Sở A', 85, 2],
      ['Sở B', 95.5, 1],
    ],
  );
  assert.deepEqual([document.source.name, document.updatedAt], ['Sở Nội vụ', '2026-10-05']);
});

test('a workbook becomes a document', async () => {
  const sheet = {
    '!ref': 'A1:B3',
    A1: { t: 's', v: 'Tên đơn vị' },
    B1: { t: 's', v: 'Tỷ lệ' },
    A2: { t: 's', v: 'Sở A' },
    B2: { t: 'n', v: 0.985, z: '0.0%' },
    A3: { t: 's', v: 'Sở B' },
    B3: { t: 'n', v: 0.75, z: '0%' },
  };
  const book = write({ SheetNames: ['T9'], Sheets: { T9: sheet } }, { bookType: 'xlsx', type: 'buffer' });
  const { output, remarks, code } = await call(['--col-name', 'Tên đơn vị', '--col-score', 'Tỷ lệ'], book);
  assert.equal(code, 0);
  assert.match(remarks, /Đọc trang tính “T9”/);
  const [{ entries }] = JSON.parse(output).rankings;
  assert.deepEqual(entries, [
    { name: 'Sở A', score: 98.5 },
    { name: 'Sở B', score: 75 },
  ]);
});

test('what has no figure gives no document, and a place that is not there ends with 2', async () => {
  const { output, remarks, code } = await call([], 'Tên;Điểm\nSở A;5\n');
  assert.equal(output, '');
  assert.match(remarks, /thêm --format csv[^]*không có tài liệu/);
  assert.equal(code, 1);
  assert.equal((await call([...RANKING, '--into', join(FOLDER, 'khong/co.json')], AUGUST)).code, 2);
});

test('--merge and --force belong to import, and --merge to --into', async () => {
  assert.match((await call(['--merge'], AUGUST)).remarks, /--merge cần --into/);
  const child = spawn(process.execPath, [COMMAND, 'validate', '-', '--force'], { env: {} });
  const [code] = await once(child, 'close');
  assert.equal(code, 2);
});

test('a file is written whole, and nothing else is left in its folder', async () => {
  const { output, code } = await call(into('2026-08'), AUGUST);
  assert.equal(code, 0);
  assert.match(output, /Đã ghi/);
  assert.ok(readFileSync(INTO, 'utf8').endsWith('}\n'));
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});

const WORSE = {
  'with fewer rows': ['Tên;Điểm;Hạng\nSở A;85;1\n', /ít số liệu hơn/],
  'with faults': ['Tên;Điểm;Hạng\nSở A;tám;2\nSở B;95,5;1\n', /số liệu mới có lỗi/],
  'that is none': ['<!doctype html>', /./],
};
for (const [name, [text, says]] of Object.entries(WORSE))
  test(`a document ${name} replaces no good one`, async () => {
    await call(into('2026-08'), AUGUST);
    const before = readFileSync(INTO, 'utf8');
    const { remarks, code } = await call(into('2026-09'), text);
    assert.equal(code, 1);
    assert.match(remarks, says);
    assert.equal(readFileSync(INTO, 'utf8'), before);
    assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
  });

test('a figure that is no longer published replaces no good one', async () => {
  await call([...CARD, '--period', '2026-08'], total(5));
  const before = readFileSync(INTO, 'utf8');
  const { remarks, code } = await call([...CARD, '--period', '2026-09'], total(null));
  assert.match(remarks, /không có tài liệu|ít số liệu hơn/);
  assert.equal(code, 1);
  assert.equal(readFileSync(INTO, 'utf8'), before);
});

test('--force replaces it all the same', async () => {
  await call(into('2026-08'), AUGUST);
  await call(into('2026-09', '--force'), WORSE['with fewer rows'][0]);
  assert.equal(written().rankings[0].entries.length, 1);
});

test('a file that is no document is replaced by --force only', async () => {
  writeFileSync(INTO, '{"name":"another"}');
  const { remarks, code } = await call(into('2026-08'), AUGUST);
  assert.match(remarks, /không phải tài liệu CCHC/);
  assert.equal(code, 1);
  assert.equal(readFileSync(INTO, 'utf8'), '{"name":"another"}');
  assert.equal((await call(into('2026-08', '--force'), AUGUST)).code, 0);
});

test('what a killed run leaves stands in nobody’s way', async () => {
  await call(into('2026-08'), AUGUST);
  const before = readFileSync(INTO, 'utf8');
  writeFileSync(`${INTO}.${KILLED}.tmp`, before.slice(0, 40));
  writeFileSync(`${INTO}.lock`, KILLED);
  const { remarks, code } = await call(into('2026-09'), SEPTEMBER);
  assert.match(remarks, /lần chạy khác đang ghi/);
  assert.equal(code, 2);
  assert.equal(readFileSync(INTO, 'utf8'), before);
  utimesSync(`${INTO}.lock`, new Date(0), new Date(0));
  assert.equal((await call(into('2026-09'), SEPTEMBER)).code, 0);
  assert.equal(written().period.label, '2026-09');
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});

test('a run that is killed at any moment leaves a whole document', async () => {
  await call(into('2026-08'), AUGUST);
  for (const milliseconds of [60, 120, 180, 240, 300]) {
    const child = spawn(process.execPath, [COMMAND, 'import', '-', ...into('2026-09')], { env: {} });
    child.stdin.on('error', () => {}).end(SEPTEMBER);
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await once(child, 'close');
    assert.equal(written().rankings[0].entries.length, 2);
    rmSync(`${INTO}.lock`, { force: true });
  }
});

test('of two runs at once each leaves a whole document', async () => {
  const codes = await Promise.all(
    ['2026-08', '2026-09', '2026-10'].map(async (period) => (await call(into(period), AUGUST)).code),
  );
  assert.ok(codes.includes(0));
  assert.equal(written().rankings[0].entries.length, 2);
  assert.ok(!existsSync(`${INTO}.lock`));
});

test('--merge makes the old ranks previous ones, once however often it is called', async () => {
  await call(into('2026-08', '--merge'), AUGUST);
  await call(into('2026-09', '--merge'), SEPTEMBER);
  const [ranking] = written().rankings;
  assert.equal(ranking.previousPeriod, '2026-08');
  assert.deepEqual(
    ranking.entries.map(({ rank, previousRank }) => [rank, previousRank]),
    [
      [2, 1],
      [1, 2],
    ],
  );
  const before = readFileSync(INTO, 'utf8');
  assert.equal((await call(into('2026-09', '--merge'), SEPTEMBER)).code, 0);
  assert.equal(readFileSync(INTO, 'utf8'), before);
});

test('--merge makes the old value the previous one and a point of the series', async () => {
  const month = (period, value) => call([...CARD, '--period', period, '--merge'], total(value));
  await month('2026-07', 5);
  const first = readFileSync(INTO, 'utf8');
  await month('2026-07', 5);
  assert.equal(readFileSync(INTO, 'utf8'), first, 'the first is repeated without a change');
  await month('2026-08', 7);
  await month('2026-09', 8);
  await month('2026-09', 9);
  const [{ value, previous, series }] = written().indicators;
  assert.deepEqual([value, previous], [9, 7], 'a corrected figure takes the place of its own period');
  assert.deepEqual(series, [
    { period: '2026-07', value: 5 },
    { period: '2026-08', value: 7 },
    { period: '2026-09', value: 9 },
  ]);
});

test('--merge refuses an older period, one of another kind, and none', async () => {
  const merge = (...period) => call([...CARD, ...period, '--merge'], total(5));
  assert.match((await merge()).remarks, /không rõ kỳ/);
  await merge('--period', '2026-09');
  const before = readFileSync(INTO, 'utf8');
  assert.match((await merge('--period', '2026-08')).remarks, /kỳ trước/);
  const { remarks, code } = await merge('--period', '2026-Q4');
  assert.match(remarks, /khác loại/);
  assert.equal(code, 1);
  assert.equal(readFileSync(INTO, 'utf8'), before);
});

test('no rank is compared with one among other units', async () => {
  await call(into('2025-05', '--merge'), AUGUST);
  await call(into('2025-08', '--merge'), SEPTEMBER);
  const [{ entries, previousPeriod }] = written().rankings;
  assert.deepEqual([previousPeriod, entries[0].previousRank], [undefined, undefined]);
});

test('an approximate value is no previous one', async () => {
  const document = (period, figure) =>
    JSON.stringify({ schemaVersion: 1, period: { label: period }, indicators: [{ id: 'a', ...figure }] });
  await call(['--into', INTO, '--merge'], document('2026-08', { value: 5, qualifier: 'over' }));
  await call(['--into', INTO, '--merge'], document('2026-09', { value: 6 }));
  const [{ previous, series }] = written().indicators;
  assert.deepEqual([previous, series], [undefined, [{ period: '2026-09', value: 6 }]]);
});
