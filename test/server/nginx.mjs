// The guide's nginx configuration, run for real on the loopback with servers of our own as its sources:
//   npm run test:proxy      (needs nginx: apt-get install nginx libnginx-mod-http-brotli-filter)
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const CONFIGURATION = new URL('../../demo/guide/nginx.conf', import.meta.url);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const FRESH = 1;
const rows = Array.from({ length: 34 }, (_, index) => ({
  code: String(index + 1),
  name: 'Điện Biên',
  score: 59.58,
}));
const document = (version) =>
  JSON.stringify({ schemaVersion: 1, title: `bản ${version}`, rankings: [{ id: 'a', entries: rows }] });

if (spawnSync('nginx', ['-v']).error) {
  console.error('nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-filter');
  process.exit(1);
}

/** What the source does, as each test wants it. */
const source = { version: 1, delay: 0, status: 200, isDown: false, requests: [] };

function answerGet({ headers }, response) {
  const etag = `"${source.version}"`;
  const sent = {
    'content-type': 'application/json',
    etag,
    'cache-control': 'no-cache',
    'set-cookie': 'session=1',
    vary: 'Cookie',
  };
  if (headers['if-none-match'] === etag) return response.writeHead(304, sent).end();
  return response.writeHead(200, sent).end(document(source.version));
}

/** The portal's manners: POST with JSON only, and 201. */
function answerPost({ method, headers }, body, response) {
  const isGood =
    method === 'POST' && headers['content-type']?.startsWith('application/json') && JSON.parse(body).timeType;
  if (!isGood) return response.writeHead(403).end('<html>Request blocked</html>');
  return response
    .writeHead(201, { 'content-type': 'application/json' })
    .end(`{"code":"OK","data":${document(source.version)}}`);
}

const upstream = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  source.requests.push({ method, url, headers });
  if (source.isDown) return request.socket.resetAndDestroy();
  await wait(source.delay);
  if (source.status !== 200) return response.writeHead(source.status).end('{"error":true}');
  return url === '/portal'
    ? answerPost(request, Buffer.concat(chunks).toString(), response)
    : answerGet(request, response);
});

async function freePort() {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The guide's file with this machine's addresses and shorter times; each place that is changed has to be there. */
function configured(folder, port, origin) {
  const changes = [
    ['/var/cache/nginx/cchc', `${folder}/cache`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['http://mot-cua.tinh.example/api/thong-ke.json', `${origin}/province`],
    ['https://dichvucong.gov.vn/api/v1/reporting/evaluation/service-results', `${origin}/portal`],
    ['proxy_cache_valid 200 201 10m;', `proxy_cache_valid 200 201 ${FRESH}s;`],
    ['proxy_read_timeout 8s;', 'proxy_read_timeout 1s;'],
  ];
  let text = readFileSync(CONFIGURATION, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `nginx.conf has no "${from}"`);
    text = text.replace(from, to);
  }
  const brotli = existsSync(BROTLI);
  const http = brotli ? 'brotli on; brotli_types application/json text/csv;' : '';
  return [
    brotli ? `load_module ${BROTLI};` : '',
    `pid ${folder}/pid; daemon off; master_process off; error_log stderr warn; events {}`,
    `http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;`,
    `fastcgi_temp_path ${folder}/a; uwsgi_temp_path ${folder}/b; scgi_temp_path ${folder}/c; ${http}`,
    text,
    '}',
  ].join('\n');
}

let nginx;
let proxy;
const folder = mkdtempSync(join(tmpdir(), 'cchc-nginx-'));

/** Asks the proxy, without any cache in between. */
function ask(path, headers = {}) {
  return new Promise((resolve, reject) => {
    get(`${proxy}${path}`, { headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: sent } = response;
        resolve({ status, headers: sent, body: Buffer.concat(chunks), cache: sent['x-cache'] });
      });
    }).on('error', reject);
  });
}

const titleOf = ({ body }) => JSON.parse(body.toString()).title;
const stale = () => wait(FRESH * 1000 + 1_100);

before(async () => {
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const port = await freePort();
  proxy = `http://127.0.0.1:${port}`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configured(folder, port, `http://127.0.0.1:${upstream.address().port}`));
  nginx = spawn('nginx', ['-c', file, '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await ask('/').then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error('nginx has not started');
});

after(async () => {
  nginx.kill();
  await once(nginx, 'close');
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  Object.assign(source, { delay: 0, status: 200, isDown: false, requests: [] });
});

test('a hundred readers at once are one request to the source', async () => {
  source.delay = 200;
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('/cchc/tinh.json')));
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
  assert.equal(source.requests.length, 1);
  const counts = answers.reduce((all, { cache }) => ({ ...all, [cache]: (all[cache] ?? 0) + 1 }), {});
  console.log('X-Cache of 100 readers:', counts);
  assert.deepEqual(counts, { MISS: 1, HIT: 99 });
});

test('the source sees neither cookies nor addresses of readers', async () => {
  await stale();
  await ask('/cchc/tinh.json?a=1', {
    cookie: 'secret=1',
    referer: 'https://portal.example/',
    'x-forwarded-for': '10.0.0.1',
  });
  await wait(200);
  const { url, headers } = source.requests[0];
  assert.equal(url, '/province');
  assert.deepEqual(Object.keys(headers).sort(), [
    'accept',
    'connection',
    'host',
    'if-none-match',
    'user-agent',
  ]);
});

test('the answer may be read by every page, is kept for a minute and carries no cookie', async () => {
  const { status, headers } = await ask('/cchc/tinh.json', { origin: 'https://portal.example' });
  assert.equal(status, 200);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(
    headers['cache-control'],
    'public, max-age=60, stale-while-revalidate=600, stale-if-error=604800',
  );
  assert.equal(headers['set-cookie'], undefined);
  assert.equal(headers.vary, 'Accept-Encoding');
  console.log('headers:', headers);
});

test('who has the latest copy is told so: 304, nothing is sent', async () => {
  const { headers } = await ask('/cchc/tinh.json');
  const again = await ask('/cchc/tinh.json', { 'if-none-match': headers.etag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  assert.equal(again.headers['access-control-allow-origin'], '*');
  const other = await ask('/cchc/tinh.json', { 'if-none-match': '"another"' });
  assert.equal(other.status, 200);
});

test('the answer is compressed', async () => {
  const plain = await ask('/cchc/tinh.json');
  const gzip = await ask('/cchc/tinh.json', { 'accept-encoding': 'gzip' });
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
  const again = await ask('/cchc/tinh.json', {
    'accept-encoding': 'gzip',
    'if-none-match': gzip.headers.etag,
  });
  assert.equal(again.status, 304);
  const sizes = { plain: plain.body.length, gzip: gzip.body.length };
  assert.ok(sizes.gzip < sizes.plain / 4, JSON.stringify(sizes));
  if (existsSync(BROTLI)) {
    const brotli = await ask('/cchc/tinh.json', { 'accept-encoding': 'gzip, br' });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
    sizes.brotli = brotli.body.length;
  } else console.log('brotli: the module is not installed, not tried');
  console.log('bytes:', sizes);
});

test('an old copy is given at once while a slow source is asked, and the new one next time', async () => {
  await ask('/cchc/tinh.json');
  await stale();
  Object.assign(source, { version: 2, delay: 600, requests: [] });
  const first = await ask('/cchc/tinh.json');
  assert.equal(first.cache, 'STALE');
  assert.equal(titleOf(first), 'bản 1');
  const meanwhile = await ask('/cchc/tinh.json');
  assert.equal(meanwhile.cache, 'UPDATING');
  await wait(900);
  const next = await ask('/cchc/tinh.json');
  assert.equal(next.cache, 'HIT');
  assert.equal(titleOf(next), 'bản 2');
  assert.equal(source.requests.length, 1);
});

test('a source that has nothing new is only asked whether it has', async () => {
  await stale();
  source.requests = [];
  await ask('/cchc/tinh.json');
  await wait(200);
  assert.equal(source.requests[0].headers['if-none-match'], `"${source.version}"`);
  assert.equal((await ask('/cchc/tinh.json')).cache, 'HIT');
});

for (const [name, fault] of Object.entries({
  'is gone': { isDown: true },
  'answers 503': { status: 503 },
  'turns us away with 403': { status: 403 },
  'says 429': { status: 429 },
  'takes too long': { delay: 2_500 },
}))
  test(`readers keep the last copy while the source ${name}`, async () => {
    await stale();
    Object.assign(source, fault);
    for (let reader = 0; reader < 3; reader++) {
      const { status, body } = await ask('/cchc/tinh.json');
      assert.equal(status, 200);
      assert.equal(JSON.parse(body.toString()).schemaVersion, 1);
      await wait(100);
    }
    await wait(fault.delay ?? 0);
  });

test('an error without a copy is readable, says when to ask again, and is not kept', async () => {
  source.status = 503;
  const answers = [];
  for (let reader = 0; reader < 5; reader++) answers.push(await ask('/cchc/dvcqg.json'));
  for (const { status, headers } of answers) {
    assert.equal(status, 503);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['retry-after'], '60');
    assert.equal(headers['cache-control'], 'no-store');
  }
  assert.equal(source.requests.length, answers.length);
});

test('the portal is asked by POST with the period, though readers ask by GET', async () => {
  const answer = await ask('/cchc/dvcqg.json');
  assert.equal(answer.status, 201);
  assert.equal(JSON.parse(answer.body.toString()).code, 'OK');
  assert.equal(source.requests[0].method, 'POST');
  assert.equal((await ask('/cchc/dvcqg.json')).cache, 'HIT');
  assert.equal(source.requests.length, 1);
});

test('what a reader adds to the address changes nothing', async () => {
  await stale();
  source.requests = [];
  await ask('/cchc/tinh.json?year=1999');
  await wait(200);
  assert.deepEqual(
    source.requests.map(({ url }) => url),
    ['/province'],
  );
});

test('nothing else is passed on', async () => {
  assert.equal((await ask('/cchc/../etc/passwd')).status, 404);
  assert.equal((await ask('/')).status, 404);
});
