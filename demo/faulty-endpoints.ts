import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connect, Plugin } from 'vite';

type Answer = (response: ServerResponse, sample: string, query: URLSearchParams) => unknown;

const SLOW = 5_000;
// Longer than any widget waits.
const NEVER_ENDING = 60_000;
// The widgets read at most 2 MB.
const TOO_LARGE = 3 * 1024 * 1024;

function sendData(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(text);
}

async function drip(response: ServerResponse, sample: string): Promise<void> {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  for (const character of sample.slice(0, NEVER_ENDING / 1_000)) {
    if (response.destroyed) return;
    response.write(character);
    await wait(1_000);
  }
  response.destroy();
}

const HTML =
  '<!doctype html><html lang="vi"><title>Đăng nhập</title><p>Phiên làm việc đã hết hạn.</p></html>';

const answers: Readonly<Record<string, Answer>> = {
  'slow.json': (response, sample) => wait(SLOW).then(() => sendData(response, sample)),
  'hang.json': (response) => wait(NEVER_ENDING).then(() => response.destroy()),
  'drip.json': drip,
  // A socket that closes without a word is what a page sees of a dead server or a lost network.
  'offline.json': (response) => response.destroy(),
  '500.json': (response) => response.writeHead(500).end(),
  '404.json': (response) => response.writeHead(404).end(),
  'html.json': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML),
  'truncated.json': (response, sample) => sendData(response, sample.slice(0, sample.length / 2)),
  'large.json': (response, sample) => sendData(response, sample + ' '.repeat(TOO_LARGE)),
  'invalid.json': (response) =>
    sendData(response, '{"schemaVersion": 99, "indicators": "không phải danh sách"}'),
  'stale.json': (response, sample) =>
    sendData(response, JSON.stringify({ ...(JSON.parse(sample) as object), staleAfter: 'P7D' })),
  // Good until the moment in the query, then as dead as the one above: what was loaded has to stay.
  'dies.json': (response, sample, query) =>
    Date.now() < Number(query.get('at')) ? sendData(response, sample) : response.destroy(),
};

function middleware(sample: string): Connect.NextHandleFunction {
  return (request: IncomingMessage, response: ServerResponse, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers[pathname.slice(1)];
    if (!answer) return next();
    response.setHeader('cache-control', 'no-store');
    readFile(sample, 'utf8')
      .then((text) => answer(response, text, searchParams))
      .catch(next);
  };
}

/** Endpoints under `/faulty/` that fail in the ways a page has to survive, for the page of states. */
export function faultyEndpoints(): Plugin {
  const install = ({
    config,
    middlewares,
  }: {
    config: { publicDir: string };
    middlewares: Connect.Server;
  }) => {
    middlewares.use('/faulty', middleware(`${config.publicDir}/data/sample.json`));
  };
  return { name: 'cchc:faulty-endpoints', configureServer: install, configurePreviewServer: install };
}
