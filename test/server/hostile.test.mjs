// The real client against a server on the loopback that does everything wrong.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOMB_SIZES, DOCUMENT, startHostileServer } from './hostile-server.mjs';
import {
  Client,
  DataError,
  decodeText,
  failureText,
  FETCH_LIMITS,
  fetchText,
  pageAt,
  localizerOf,
} from './library.mjs';

const QUICK = { ...FETCH_LIMITS, timeout: 400 };
const PAGE = 'https://portal.example';

let server;

before(async () => {
  server = await startHostileServer();
});
after(() => server.stop());

const urlOf = (path) => `${server.origin}${path}`;

/** What a page of an origin learns of an answer. */
function followed(path, origin = PAGE) {
  const client = new Client({ fetch, page: pageAt(origin), random: Math.random });
  return new Promise((resolve) => {
    const leave = client.follow(urlOf(path), {
      update(state) {
        if (state.busy) return;
        resolve(state);
        queueMicrotask(() => leave());
      },
    });
  });
}

/** The document at a path, or the failure that a widget tells. */
async function outcome(path, origin) {
  const { payload, error } = await followed(path, origin);
  if (error) return error;
  try {
    return decodeText(payload.text).document;
  } catch (failure) {
    return failure;
  }
}

const quick = (path) => fetchText(urlOf(path), fetch, {}, QUICK).catch((error) => error);

const READABLE = {
  '/good': 'Hồ sơ Điện Biên',
  '/gzip': 'Hồ sơ Điện Biên',
  '/created': 'Hồ sơ Điện Biên',
  '/redirect': 'Hồ sơ Điện Biên',
  '/type-image': 'Hồ sơ Điện Biên',
  '/type-none': 'Hồ sơ Điện Biên',
  '/utf-16': 'Hồ sơ Điện Biên',
  '/utf-8-mark': 'Hồ sơ Điện Biên',
  '/1258': 'Hà Nội',
};

for (const [path, title] of Object.entries(READABLE))
  test(`${path} is read`, async () => {
    const document = await outcome(path);
    assert.equal(document.title?.normalize('NFC'), title, String(document));
  });

/** What is known of each failure, and the words that tell it. */
const FAILURES = {
  '/half': ['not-data', { field: 'truncated' }, /bị cắt giữa chừng/, /cut off/],
  '/half-chunked': ['not-data', { field: 'truncated' }, /bị cắt giữa chừng/, /cut off/],
  '/half-unmeasured': ['not-data', {}, /bị cắt giữa chừng/, /cut off/],
  '/half-letter': ['not-data', { field: 'truncated' }, /bị cắt giữa chừng/, /cut off/],
  '/html': ['not-data', {}, /một trang web/, /web page/],
  '/html-as-json': ['not-data', {}, /một trang web/, /web page/],
  '/redirect-to-login': ['not-data', {}, /một trang web/, /web page/],
  '/firewall': ['not-data', {}, /một trang web/, /web page/],
  '/1258-undeclared': ['not-data', { field: 'charset' }, /bảng mã/, /encoding/],
  '/ndjson': ['not-data', {}, /NDJSON/, /NDJSON/],
  '/empty': ['not-data', {}, /rỗng/, /empty/],
  '/204': ['not-data', {}, /rỗng/, /empty/],
  '/broken': ['not-data', {}, /JSON hỏng/, /Broken JSON/],
  '/csv': ['not-data', {}, /format="csv"/, /format="csv"/],
  '/version-2': ['invalid', { field: 'schemaVersion', version: '2' }, /schemaVersion 2/, /schemaVersion 2/],
  '/5-megabytes': ['too-large', {}, /2 MB/, /2 MB/],
  '/endless': ['too-large', {}, /2 MB/, /2 MB/],
  '/bomb-gzip': ['too-large', {}, /2 MB/, /2 MB/],
  '/bomb-brotli': ['too-large', {}, /2 MB/, /2 MB/],
  '/304': ['http', { status: 304 }, /lỗi 304/, /error 304/],
  '/404': ['http', { status: 404 }, /lỗi 404/, /error 404/],
  '/429': ['http', { status: 429, retryAfter: 120 }, /lỗi 429/, /error 429/],
  '/reset': ['blocked', {}, /CORS.*CSP/, /CORS.*CSP/],
  '/not-http': ['blocked', {}, /CORS.*CSP/, /CORS.*CSP/],
  '/loop': ['blocked', {}, /CORS.*CSP/, /CORS.*CSP/],
  '/redirect-nowhere': ['blocked', {}, /CORS.*CSP/, /CORS.*CSP/],
};

for (const [path, [kind, detail, vi, en]] of Object.entries(FAILURES))
  test(`${path} fails as ${kind} ${JSON.stringify(detail)}`, async () => {
    const error = await outcome(path);
    assert.ok(error instanceof DataError, JSON.stringify(error));
    assert.equal(error.kind, kind);
    for (const [name, value] of Object.entries(detail)) assert.equal(error.detail[name], value, name);
    assert.match(failureText(error, localizerOf('vi')), vi);
    assert.match(failureText(error, localizerOf('en')), en);
  });

test('a server of our own that breaks off is offline, not forbidden', async () => {
  for (const path of ['/reset', '/loop', '/not-http']) {
    const error = await outcome(path, server.origin);
    assert.equal(error.kind, 'offline', path);
  }
});

test('a date in Retry-After is a number of seconds', async () => {
  const { kind, detail } = await outcome('/503');
  assert.equal(kind, 'http');
  assert.equal(detail.status, 503);
  assert.ok(detail.retryAfter > 3_590 && detail.retryAfter <= 3_600, String(detail.retryAfter));
});

for (const path of ['/slow', '/drip', '/silent'])
  test(`${path} is given up when its time is over`, async () => {
    const error = await quick(path);
    assert.equal(error.kind, 'timeout');
    assert.equal(error.detail.host, new URL(server.origin).host);
  });

test('what claims to be compressed and is not is no data', async () => {
  const error = await outcome('/not-gzip');
  assert.equal(error.kind, 'not-data');
});

test('300 MB in a few kilobytes are refused within bounded memory', async () => {
  assert.ok(BOMB_SIZES.gzip < 400_000 && BOMB_SIZES.br < 400_000, JSON.stringify(BOMB_SIZES));
  const before = process.resourceUsage().maxRSS;
  for (let round = 0; round < 3; round++)
    for (const path of ['/bomb-gzip', '/bomb-brotli']) assert.equal((await outcome(path)).kind, 'too-large');
  const grown = (process.resourceUsage().maxRSS - before) / 1024;
  assert.ok(grown < 64, `${grown} MB`);
});

test('two megabytes are the most', async () => {
  const limits = { ...QUICK, bytes: Buffer.byteLength(DOCUMENT) };
  const read = (bytes) =>
    fetchText(urlOf('/good'), fetch, {}, { ...limits, bytes }).catch(({ kind }) => kind);
  assert.equal(await read(limits.bytes), DOCUMENT);
  assert.equal(await read(limits.bytes - 1), 'too-large');
});

test('a request is one GET of the very address, without cookies', async () => {
  server.requests.length = 0;
  await outcome('/good?quý=3&b=%20');
  assert.equal(server.requests.length, 1);
  const [{ url, method, headers }] = server.requests;
  assert.deepEqual([method, url], ['GET', '/good?qu%C3%BD=3&b=%20']);
  assert.deepEqual([headers.cookie, headers.authorization], [undefined, undefined]);
});
