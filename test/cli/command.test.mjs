// The built command, called as a webmaster or a pipeline calls it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = at('../../dist/cli/main.js');
const DATA = at('../../demo/public/data/');
const ARTICLE = `${DATA}article-2023.json`;

/** Calls the command, and gives what it says with its exit code. */
async function call(args, { input = '', environment = { LANG: 'C.UTF-8' } } = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: environment });
  const said = { output: '', remarks: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.remarks += text));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { ...said, code };
}

const DOCUMENT = readFileSync(`${DATA}766.json`, 'utf8');
const requests = [];

const routes = {
  '/good'({ headers }, response) {
    const common = {
      etag: '"766"',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
    };
    if (headers['if-none-match'] === '"766"') return response.writeHead(304, common).end();
    const body = gzipSync(DOCUMENT);
    const type = 'application/json; charset=utf-8';
    const size = { 'content-encoding': 'gzip', 'content-length': body.length };
    return response.writeHead(200, { ...common, ...size, 'content-type': type }).end(body);
  },
  '/moved': (_request, response) => response.writeHead(301, { location: '/careless' }).end(),
  '/careless': ({ headers }, response) =>
    response
      .writeHead(200, {
        'access-control-allow-origin': headers.origin ?? 'null',
        'cache-control': 'no-store',
        'content-type': 'text/plain',
        'last-modified': 'Sat, 10 Oct 2026 00:00:00 GMT',
        'set-cookie': 'session=1',
      })
      .end(DOCUMENT),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/503': (_request, response) => response.writeHead(503).end(),
  '/html': (_request, response) => response.end('<!doctype html>'),
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': 500 });
    response.write('{"schemaVersion":1', () => response.destroy());
  },
  '/reset': ({ socket }) => socket.resetAndDestroy(),
};

const server = createServer((request, response) => {
  requests.push(request);
  routes[request.url](request, response);
});

let origin;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test('without arguments the command says in Vietnamese how it is called', async () => {
  const { output, remarks, code } = await call([]);
  assert.match(output + remarks, /^Cách dùng:/);
  assert.equal(code, 2);
  assert.equal((await call(['--help'])).code, 0);
});

test('the language is the asked one, else the terminal’s, else Vietnamese', async () => {
  const first = async (args, environment) => (await call(args, { environment })).output.split('\n')[0];
  assert.equal(await first(['--help'], {}), 'Cách dùng:');
  assert.equal(await first(['--help'], { LANG: 'vi_VN.UTF-8' }), 'Cách dùng:');
  assert.equal(await first(['--help'], { LANG: 'en_US.UTF-8' }), 'Usage:');
  assert.equal(await first(['--help'], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' }), 'Cách dùng:');
  assert.equal(await first(['--help', '--lang', 'vi'], { LANG: 'en_US.UTF-8' }), 'Cách dùng:');
  assert.equal(await first(['--lang=en', '--help'], {}), 'Usage:');
});

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(at('../../package.json'), 'utf8'));
  assert.equal((await call(['--version'])).output.trim(), version);
});

const MISTAKES = {
  'an unknown command': [['check', ARTICLE], /Không có lệnh “check”/],
  'no place': [['validate'], /Thiếu TỆP hoặc URL/],
  'a moment that is none': [
    ['snapshot', ARTICLE, '--widget', 'dossier-trend', '--updated', '10/10/2026'],
    /--updated không có “10\/10\/2026”/,
  ],
  'an address that is none': [
    ['snapshot', ARTICLE, '--widget', 'dossier-trend', '--source-href', 'javascript:x'],
    /--source-href/,
  ],
  'two places': [['validate', ARTICLE, 'b.json'], /chỉ một TỆP hoặc URL.* b\.json/],
  'an unknown option': [['validate', ARTICLE, '--col-nmae', 'x'], /Không có tùy chọn --col-nmae/],
  'an option without its value': [['validate', ARTICLE, '--format'], /--format thiếu giá trị/],
  'an unknown format': [['validate', ARTICLE, '--format', 'xml'], /không có “xml”.*json.*csv.*dvcqg/],
  'a missing tag': [['snapshot', ARTICLE], /Thiếu --widget.*cchc-kpi-card/],
  'a tag that holds no figure': [['snapshot', ARTICLE, '--widget', 'cchc-provider'], /“cchc-provider”/],
  'a missing indicator': [
    ['snapshot', ARTICLE, '--widget', 'cchc-kpi-card'],
    /Thiếu --indicator.*dossiers-received/,
  ],
  'a file that is not there': [['validate', 'khong-co.json'], /không có tệp này/],
  'a folder': [['validate', DATA], /thư mục/],
};

for (const [name, [args, says]] of Object.entries(MISTAKES))
  test(`${name} ends with 2`, async () => {
    const { output, remarks, code } = await call(args);
    assert.match(remarks, says);
    assert.equal(output, '');
    assert.equal(code, 2);
  });

test('the only figure of a foreign format needs no name', async () => {
  const options = ['--format', 'json', '--path-value', 'so.tong', '--widget', 'cchc-kpi-card'];
  const { output, code } = await call(['snapshot', '-', ...options], { input: '{"so":{"tong":5}}' });
  assert.equal(code, 0);
  assert.match(output, /^<cchc-kpi-card snapshot="true" .*value="5"/);
});

test('a snapshot says what it could not read', async () => {
  const args = ['--format', 'csv', '--col-name', '1', '--col-score', '2', '--widget', 'province-ranking'];
  const input = 'Đơn vị;Điểm\nXã A;5\nXã B;1.234\n';
  const { output, remarks, code } = await call(['snapshot', '-', ...args], { input });
  assert.match(output, /<td>Xã A<\/td>/);
  assert.match(remarks, /col-score.*1\.234/);
  assert.equal(code, 0);
});

for (const name of readdirSync(DATA).filter((file) => file.endsWith('.json')))
  test(`the demo's ${name} is fine`, async () => {
    const { output, remarks, code } = await call(['validate', DATA + name]);
    assert.match(output, /^[^\n]*: Không có lỗi[.,]/);
    assert.equal(remarks, '');
    assert.equal(code, 0);
  });

test('a fault ends with 1, and is told with file, line and column', async () => {
  const input = '{"schemaVersion":1,\n"indicators":[{"id":"a","value":"1.234"}]}';
  const { output, code } = await call(['validate', '-'], { input });
  assert.match(output, /-:2:33: indicators\.0\.value: cần số JSON/);
  assert.equal(code, 1);
});

test('the standard input is read in its own encoding, as a file is', async () => {
  const input = Buffer.from(
    '\uFEFF{"schemaVersion":1,"indicators":[{"id":"a","label":"Huế","value":5}]}',
    'utf16le',
  );
  const { output, code } = await call(['validate', '-'], { input });
  assert.match(output, /Huế: 5/);
  assert.equal(code, 0);
  const garbled = await call(['validate', '-'], { input: Buffer.from([0x7b, 0xe9, 0x7d]) });
  assert.match(garbled.output, /UTF-8/);
  assert.equal(garbled.code, 1);
});

test('a foreign format is read by the attributes of the tag', async () => {
  const input = '\uFEFFĐơn vị;Tỷ lệ (%)\nĐiện Biên;95,21\nHà Nội;74,04\n';
  const mapping = [
    '--col-name',
    'Đơn vị',
    '--col-score=Tỷ lệ (%)',
    '--number-format',
    'vi',
    '--units',
    'VN-34',
  ];
  const { output, code } = await call(
    ['validate', '-', '--format', 'csv', ...mapping, '--ranking', 'on-time'],
    { input },
  );
  assert.match(output, /<province-ranking ranking="on-time">/);
  assert.match(output, /1 {2}Điện Biên {2}95,21%/);
  assert.equal(code, 0);
});

test('a good endpoint is told to be good', async () => {
  requests.length = 0;
  const { output, code } = await call(['validate', `${origin}/good`]);
  assert.equal(code, 0);
  for (const fact of [
    /HTTP 200/,
    /mọi trang đọc được/,
    /max-age=60/,
    /304, không tải lại/,
    /nén gzip: 3\.\d+ byte/,
  ])
    assert.match(output, fact);
  assert.match(output, /NÊN XEM LẠI \(1\)\n {2}địa chỉ http:/);
  assert.deepEqual(
    requests.map(({ headers }) => headers['if-none-match']),
    [undefined, '"766"'],
  );
});

test('a careless endpoint is told what to mend', async () => {
  const { output, code } = await call(['validate', `${origin}/moved`]);
  assert.equal(code, 0, 'the data itself is good');
  const advice = [
    /chuyển hướng: ghi thẳng .*\/careless/,
    /Vary: Origin/,
    /no-store/,
    /cần trả 304/,
    /text\/plain/,
    /không nén/,
    /cookie/,
  ];
  for (const sentence of advice) assert.match(output, sentence);
});

const FAILURES = {
  '/loop': [2, /chuyển hướng vòng quanh/],
  '/503': [2, /lỗi 503/],
  '/reset': [2, /ngắt kết nối/],
  '/html': [1, /một trang web/],
  '/cut': [1, /bị cắt giữa chừng/],
};

for (const [path, [expected, says]] of Object.entries(FAILURES))
  test(`${path} ends with ${expected}`, async () => {
    const { output, remarks, code } = await call(['validate', origin + path]);
    assert.match(output + remarks, says);
    assert.equal(code, expected);
  });

test('a server that is not there ends with 2', async () => {
  const { remarks, code } = await call(['validate', 'http://127.0.0.1:9/data.json', '--lang', 'en']);
  assert.match(remarks, /^Cannot get http/);
  assert.equal(code, 2);
});

test('a snapshot goes to the standard output, and what it lacks to the standard error', async () => {
  const gauge = await call([
    'snapshot',
    `${DATA}dien-bien.json`,
    '--widget',
    'dossier-ontime-gauge',
    '--as',
    'div',
  ]);
  assert.match(
    gauge.output,
    /^<div data-cchc="dossier-ontime-gauge" data-snapshot="true".* data-rate="95\.21".*<\/div>\n$/,
  );
  assert.match(gauge.remarks, /Đúng hạn và trong hạn/);
  assert.equal(gauge.code, 0);
  const card = await call([
    'snapshot',
    ARTICLE,
    '--widget',
    'cchc-kpi-card',
    '--indicator',
    'dossiers-received',
    '--lang',
    'en',
  ]);
  assert.match(card.output, /^<cchc-kpi-card snapshot="true" locale="en" .* value="196000" qualifier="over"/);
  assert.equal(card.remarks, '');
});

test('a snapshot of what is not published ends with 1', async () => {
  const args = ['snapshot', `${DATA}empty.json`, '--widget', 'dossier-ontime-gauge'];
  const { output, remarks, code } = await call(args);
  assert.deepEqual([output, code], ['', 1]);
  assert.match(remarks, /chưa công bố/);
});

/** All modules that a module of the build brings along, packages included. */
function modulesOf(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  for (const [, fixed, specifier = fixed] of text.matchAll(
    /^(?:import|export)\b.*?["']([^"'\s]+)["'];?$|\bimport\(\s*["']([^"'\s]+)["']/gm,
  ))
    if (specifier.startsWith('.')) modulesOf(new URL(specifier, new URL(path, import.meta.url)).href, seen);
    else seen.add(specifier);
  return seen;
}

test('the command needs no Lit, no browser, and no package beside its own', () => {
  const packages = [...modulesOf(new URL('../../dist/cli/main.js', import.meta.url).href)].filter(
    (module) => !module.startsWith('file:') && !module.startsWith('node:'),
  );
  assert.deepEqual(packages, []);
  assert.match(readFileSync(COMMAND, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

const withInput = (input, ...args) => call(['validate', '-', ...args], { input });

test('the summary comes first, and alone where only it is asked for', async () => {
  const good = await withInput(DOCUMENT);
  assert.match(good.output, /^-: Không có lỗi\.\n/);
  const quiet = await withInput(DOCUMENT, '--quiet');
  assert.deepEqual([quiet.output, quiet.code], ['-: Không có lỗi.\n', 0]);
  const bad = await withInput('{"schemaVersion":1,"indicators":[{"id":"a","value":"x"}]}', '--quiet');
  assert.match(bad.output, /^-: Có 1 lỗi.*\n$/);
  assert.equal(bad.code, 1);
});

test('what a source says can neither command the terminal nor forge a line', async () => {
  const title = '\u001b]0;pwned\u0007\r\nKhông có lỗi.\u009b31m\u202e\u2028x';
  const input = JSON.stringify({
    schemaVersion: 1,
    title,
    indicators: [{ id: title, value: 5, [title]: 1 }],
  });
  const { output } = await withInput(input);
  assert.match(output, /\\u001b\]0;pwned\\u0007\\u000d\\u000aKhông có lỗi\.\\u009b31m\\u202e\\u2028x/);
  assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\u202e\u2028]/u);
  assert.doesNotMatch(output, /^Không có lỗi/m);
  const csv = 'Đơn vị;Điểm\nXã A;5\n"Xã\u001b[2J B";1\n';
  const options = ['--format', 'csv', '--col-name', '1', '--col-score', '2', '--widget', 'province-ranking'];
  const frozen = await call(['snapshot', '-', ...options], { input: csv });
  // A figure has no use for them: they are gone once it is read.
  assert.match(frozen.output, /Xã \[2J B/);
  assert.doesNotMatch(frozen.output.replaceAll('\n', ''), /\p{Cc}/u);
});

test('thirty thousand faults are told in a line', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `Xã ${index};1,5x`);
  const options = ['--format', 'csv', '--col-name', '1', '--col-score', '2', '--number-format', 'vi'];
  const { output } = await withInput(`Đơn vị;Điểm\n${rows.join('\n')}`, ...options);
  const entries = rows.map((name) => ({ name, score: '1,5', rank: 0 }));
  const document = JSON.stringify({ schemaVersion: 1, rankings: [{ id: 'a', entries }] });
  const { output: second } = await withInput(document);
  assert.match(output, /^LỖI \(30\.000\)\n.*“1,5x”.*30\.000 chỗ.*3:1, 4:1, …\n$/m);
  assert.match(second, /^LỖI \(60\.000\)\n.*\n.*\n$/m);
});

test('a file of another format is recognised, and its attributes are guessed', async () => {
  const { output, code } = await withInput('STT;Tên đơn vị;Tỷ lệ đúng hạn (%)\n1;Sở A;98,5\n2;Sở B;97\n');
  assert.match(output, /tệp này là bảng CSV.*--format csv/);
  const guess = 'format="csv" number-format="vi" col-name="Tên đơn vị" col-score="Tỷ lệ đúng hạn \\(%\\)"';
  assert.match(output, new RegExp(`ĐOÁN.*\\n {2}Đoán: ${guess}\\n`));
  assert.match(output, /1 STT · 2 Tên đơn vị · 3 Tỷ lệ đúng hạn \(%\)/);
  assert.equal(code, 1);
});

test('lower is better where the call says so', async () => {
  const options = ['--format', 'csv', '--col-name', '1', '--col-score', '2', '--number-format', 'vi'];
  const input = 'Đơn vị;Trễ hạn (%)\nXã A;3,2\nXã B;0,5\n';
  const { output } = await withInput(input, ...options, '--better', 'lower');
  assert.match(output, /1 {2}Xã B {2}0,5%/);
  assert.match((await withInput(input, ...options, '--better', 'ít')).remarks, /higher, lower, neither/);
});

test('an old code page is told with the way out', async () => {
  const input = Buffer.from('tinh;diem\nCao B\u001bng;1'.replace('\u001b', '\u00b1'), 'latin1');
  const { output, code } = await withInput(input, '--format', 'csv');
  assert.match(output, /CSV UTF-8/);
  assert.equal(code, 1);
  assert.match((await withInput(gzipSync('{}'))).output, /gzip/);
  assert.match((await withInput('<?xml version="1.0"?><a/>')).output, /XML/);
});
