// The present figures of an endpoint, kept from run to run by the built command, also where endpoint or run fails.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../dist/cli/run.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-record-'));
const INTO = join(FOLDER, 'so-lieu.json');
const BODY = join(FOLDER, 'yeu-cau.json');

/** What the endpoint answers, and what it has been asked. */
let answer;
const asked = [];
const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  asked.push({ method, url, headers, body: await text(request) });
  if (answer === 'dead') return response.destroy();
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', etag: '"1"' });
  response.end(typeof answer.text === 'string' ? answer.text : JSON.stringify(answer));
});
let endpoint;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  endpoint = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  rmSync(FOLDER, { recursive: true });
});
beforeEach(() => {
  for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
  asked.length = 0;
  answer = { tong: 5 };
});

const CARD = ['--format', 'json', '--path-value', 'tong', '--indicator', 'ho-so'];

/** A run at a moment; months unless told otherwise. */
const record = (moment, { args = ['--per', 'month'], path = '/now' } = {}) =>
  run(['record', `${endpoint}${path}`, '--into', INTO, ...CARD, ...args], {
    environment: {},
    version: '0',
    now: Date.parse(moment),
  });

const written = () => JSON.parse(readFileSync(INTO, 'utf8'));
const points = () => written().indicators[0].series.map(({ period, value }) => [period, value]);

test('each month leaves one point, and the last run of a month counts', async () => {
  for (const [moment, tong] of [
    ['2026-07-31T08:00+07:00', 5],
    ['2026-08-01T08:00+07:00', 6],
    ['2026-08-31T08:00+07:00', 7],
    // In Vietnam it is September already.
    ['2026-08-31T18:00Z', 8],
  ]) {
    answer = { tong };
    const { code, output } = await record(moment);
    assert.equal(code, 0);
    assert.match(output, /Đã ghi/);
  }
  assert.deepEqual(points(), [
    ['2026-07', 5],
    ['2026-08', 7],
    ['2026-09', 8],
  ]);
  const { period, updatedAt, indicators } = written();
  assert.deepEqual([period.label, indicators[0].previous], ['2026-09', 7]);
  assert.equal(updatedAt, '2026-09-01T01:00:00+07:00', 'the moment at which the figure was first seen');
});

test('to see the same again changes nothing', async () => {
  await record('2026-08-01T08:00+07:00');
  const first = readFileSync(INTO, 'utf8');
  const { code, output } = await record('2026-08-02T08:00+07:00');
  assert.equal(code, 0);
  assert.match(output, /Không có gì mới/);
  assert.equal(readFileSync(INTO, 'utf8'), first);
});

test('days, quarters, years and the year so far are counted, over the turn of a year', async () => {
  const series = {
    day: ['2026-12-31', '2027-01-01'],
    quarter: ['2026-Q4', '2027-Q1'],
    year: ['2026', '2027'],
    'year-to-date': ['2026', '2027-01'],
  };
  for (const [per, periods] of Object.entries(series)) {
    rmSync(INTO, { force: true });
    const args = ['--per', per];
    assert.equal((await record('2026-12-31T08:00+07:00', { args })).code, 0);
    assert.equal((await record('2027-01-01T08:00+07:00', { args })).code, 0, per);
    assert.deepEqual(
      points().map(([period]) => period),
      periods,
    );
  }
});

test('no more points are kept than asked for, also of an older document that has more', async () => {
  for (const month of ['01', '02', '03', '04']) await record(`2026-${month}-10T08:00+07:00`);
  const args = ['--per', 'month', '--keep', '2'];
  assert.equal((await record('2026-05-10T08:00+07:00', { args })).code, 0);
  assert.deepEqual(points(), [
    ['2026-04', 5],
    ['2026-05', 5],
  ]);
});

test('without --per the period has to come from the source', async () => {
  const { code, remarks } = await record('2026-05-10T08:00+07:00', { args: [] });
  assert.equal(code, 1);
  assert.match(remarks, /--per/);
  assert.deepEqual(readdirSync(FOLDER), []);
});

test('an endpoint is asked once, and not as by a page', async () => {
  await record('2026-05-10T08:00+07:00', { path: '/{year}?thang={month}&quy={quarter}' });
  assert.deepEqual(
    asked.map(({ method, url, headers }) => [method, url, headers.origin]),
    [['GET', '/2026?thang=5&quy=2', undefined]],
  );
});

test('a body goes by POST, as what it is, with the day of the run in it', async () => {
  const post = async (body) => {
    writeFileSync(BODY, body);
    await record('2026-05-10T08:00+07:00', { args: ['--per', 'month', '--body', BODY] });
    const { method, body: sent, headers } = asked.pop();
    return [method, headers['content-type'].split(';')[0], sent];
  };
  const json = await post('\uFEFF{"timeType":"month","year":{year},"month":{month}}\n');
  assert.deepEqual(json, ['POST', 'application/json', '{"timeType":"month","year":2026,"month":5}']);
  const form = await post('nam={year}&trang=1');
  assert.deepEqual(form, ['POST', 'application/x-www-form-urlencoded', 'nam=2026&trang=1']);
});

test('a report of the national portal, which answers 201 to a POST, is recorded', async () => {
  const sample = new URL(
    '../adapters/samples/dvcqg_new_dvc-progress-tree_phutho_2026-09.json',
    import.meta.url,
  );
  answer = { status: 201, text: readFileSync(sample, 'utf8') };
  writeFileSync(BODY, '{"timeType":"month","year":{year},"month":{month}}');
  const call = (now) =>
    run(
      ['record', endpoint, '--into', INTO, '--format', 'dvcqg', '--per', 'month', '--body', BODY, '--quiet'],
      { environment: {}, version: '0', now: Date.parse(now) },
    );
  assert.deepEqual(await call('2026-09-30T08:00+07:00'), { output: '', remarks: '', code: 0 });
  assert.equal((await call('2026-10-31T08:00+07:00')).code, 0);
  const { rankings, dossiers, period } = written();
  assert.equal(period.label, '2026-10');
  assert.ok(rankings[0].entries.length > 0);
  assert.ok(dossiers.series.some((point) => point.period === '2026-10'));
});

const FAILURES = {
  'breaks off': ['dead', 2],
  'answers 503': [{ status: 503, text: '' }, 2],
  'answers with a page': [{ text: '<!doctype html><title>Bảo trì</title>' }, 1],
  'answers half': [{ text: '{"tong": 7' }, 1],
  'has no figure any more': [{ tong: null }, 1],
  'answers with words': [{ tong: 'đang cập nhật' }, 1],
};
for (const [name, [failing, code]] of Object.entries(FAILURES))
  test(`an endpoint that ${name} leaves the document, and ends with ${code}`, async () => {
    await record('2026-08-10T08:00+07:00');
    const old = readFileSync(INTO, 'utf8');
    answer = failing;
    const outcome = await record('2026-09-10T08:00+07:00', { args: ['--per', 'month', '--quiet'] });
    assert.equal(outcome.code, code);
    assert.notEqual(outcome.remarks, '', 'a scheduler has something to mail');
    assert.equal(readFileSync(INTO, 'utf8'), old);
    assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
  });

test('a call that cannot be meant is told', async () => {
  const wrong = async (...args) => {
    const { code, remarks } = await run(['record', endpoint, ...args], {
      environment: {},
      version: '0',
      now: 0,
    });
    assert.equal(code, 2);
    return remarks;
  };
  assert.match(await wrong(), /cần --into/);
  assert.match(await wrong('--into', INTO, '--keep', '0'), /--keep không có “0”/);
  assert.match(await wrong('--into', INTO, '--per', 'week'), /--per không có “week”/);
  assert.match(await wrong('--into', INTO, '--merge'), /--merge/);
  assert.match(
    await wrong('--into', INTO, '--body', join(FOLDER, 'khong-co.json')),
    /khong-co\.json: không có tệp/,
  );
});

test('a run that is killed at any moment leaves the document, and the next goes on', async () => {
  answer = { tong: 1 };
  const args = ['record', `${endpoint}/now`, '--into', INTO, ...CARD, '--per', 'day'];
  assert.equal((await record('2026-01-01T08:00+07:00', { args: ['--per', 'day'] })).code, 0);
  for (let kill = 0; kill < 6; kill++) {
    answer = { tong: kill + 2 };
    const child = spawn(process.execPath, [COMMAND, ...args], { env: {} });
    setTimeout(() => child.kill('SIGKILL'), 150 + Math.random() * 400);
    await once(child, 'close');
    assert.ok(written().indicators[0].series.length >= 1);
    for (const name of readdirSync(FOLDER)) utimesSync(join(FOLDER, name), new Date(0), new Date(0));
  }
  answer = { tong: 99 };
  const child = spawn(process.execPath, [COMMAND, ...args], { env: {} });
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  assert.equal(written().indicators[0].value, 99);
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});
