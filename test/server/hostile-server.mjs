// An HTTP server that answers in every wrong way that a widget has to survive, one way a path.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';

export const DOCUMENT = JSON.stringify({ schemaVersion: 1, title: 'Hồ sơ Điện Biên' });
const HALF = DOCUMENT.slice(0, DOCUMENT.length / 2);
const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

const send = (body, headers = JSON_TYPE, status = 200) => {
  return (response) => response.writeHead(status, headers).end(body);
};
const typed = (type, body = DOCUMENT) => send(body, { 'content-type': type });
const redirect = (location) => send('', { location }, 302);

/** Bytes of a Vietnamese text in the encoding that Windows had for it, marks written after their letter. */
const IN_1258 = Buffer.from(
  [...'{"schemaVersion":1,"title":"H\xe0 N\xf4\xf2i"}'].map((letter) => letter.charCodeAt(0)),
);

async function drip(response) {
  response.writeHead(200, JSON_TYPE);
  for (const character of DOCUMENT) {
    if (response.destroyed) return;
    response.write(character);
    await wait(50);
  }
  response.end();
}

function cutOff(response, headers) {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(HALF, () => response.destroy());
}

/** Only the end of the connection says that such an answer is over, so that half of one looks whole. */
const unmeasured = ({ socket }) =>
  socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${HALF}`);

/** As many zeros as asked, made on the way, so that this process does not hold them either. */
function* zeros(megabytes) {
  const chunk = Buffer.alloc(MEGABYTE);
  for (let count = 0; count < megabytes; count++) yield chunk;
}

async function compress(compressor, megabytes) {
  const chunks = [];
  compressor.on('data', (chunk) => chunks.push(chunk));
  await pipeline(Readable.from(zeros(megabytes)), compressor);
  return Buffer.concat(chunks);
}

async function endless(response) {
  response.writeHead(200, JSON_TYPE);
  await pipeline(Readable.from(zeros(Infinity)), response).catch(() => {});
}

const bombs = {
  gzip: await compress(createGzip(), 300),
  br: await compress(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }), 300),
};

/** The size of the compressed bombs, in bytes; each grows to 300 MB. */
export const BOMB_SIZES = { gzip: bombs.gzip.length, br: bombs.br.length };

const bomb = (encoding) => send(bombs[encoding], { ...JSON_TYPE, 'content-encoding': encoding });

const routes = {
  '/good': send(DOCUMENT),
  '/gzip': send(gzipSync(DOCUMENT), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  '/created': send(DOCUMENT, JSON_TYPE, 201),
  '/slow': (response) => wait(1_000).then(() => send(DOCUMENT)(response)),
  '/drip': drip,
  '/silent': () => {},
  '/half': (response) => cutOff(response, { 'content-length': DOCUMENT.length * 2 }),
  '/half-chunked': (response) => cutOff(response, {}),
  '/half-unmeasured': unmeasured,
  '/half-letter': typed('application/json', Buffer.from('{"title":"Hồ').subarray(0, -1)),
  '/not-gzip': send(DOCUMENT, { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  '/reset': ({ socket }) => socket.resetAndDestroy(),
  '/not-http': ({ socket }) => socket.end('220 mail.example ESMTP\r\n'),
  '/429': send('', { 'retry-after': '120' }, 429),
  '/503': (response) =>
    send('', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }, 503)(response),
  '/firewall': typed('text/html', '<h1>Request blocked</h1>'),
  '/redirect': redirect('/good'),
  '/loop': redirect('/loop'),
  '/redirect-to-login': redirect('/html'),
  '/redirect-nowhere': redirect('http://127.0.0.1:1/'),
  '/type-image': typed('image/png'),
  '/type-none': send(DOCUMENT, {}),
  '/html': typed('text/html; charset=utf-8', '<!doctype html><title>Đăng nhập</title>'),
  '/html-as-json': typed('application/json', '\n<html lang="vi"><p>Bảo trì</p></html>'),
  '/bomb-gzip': bomb('gzip'),
  '/bomb-brotli': bomb('br'),
  '/endless': endless,
  '/5-megabytes': send(`{"schemaVersion":1,"title":"${'a'.repeat(5 * MEGABYTE)}"}`),
  '/1258': typed('application/json; charset=windows-1258', IN_1258),
  '/1258-undeclared': typed('application/json', IN_1258),
  '/utf-16': typed('application/json', Buffer.from(`\uFEFF${DOCUMENT}`, 'utf16le')),
  '/utf-8-mark': typed('application/json', `\uFEFF${DOCUMENT}`),
  '/ndjson': typed('application/x-ndjson', `${DOCUMENT}\n${DOCUMENT}\n`),
  '/broken': typed('application/json', `{'schemaVersion':1}`),
  '/csv': typed('text/csv', 'Đơn vị;Điểm\nĐiện Biên;59,58\n'),
  '/empty': typed('application/json', ''),
  '/204': send(undefined, {}, 204),
  '/304': send(undefined, {}, 304),
  '/version-2': typed('application/json', '{"schemaVersion":2}'),
};

/** Starts the server on a free port of the loopback. */
export async function startHostileServer() {
  const requests = [];
  const server = createServer(({ url, method, headers }, response) => {
    requests.push({ url, method, headers });
    const answer = routes[url] ?? send('', {}, 404);
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, stop };
}
