// Serves the pages of the bench, the scripts under test, and the endpoints.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { documentText } from './documents.mjs';
import { PAGES } from './markup.mjs';

const LATE = 400;
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

const ownPath = (name) => fileURLToPath(new URL(`pages/${name}`, import.meta.url));

/** A page's own script with the packages that it imports, as a bundler makes it for production. */
async function bundle(name) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: ownPath(name), preserveEntrySignatures: 'strict' } },
  });
  return output[0].code;
}

async function pageScripts() {
  const names = ['vanilla.js', 'lit.js', 'chart.js'];
  return new Map(await Promise.all(names.map(async (name) => [name, await bundle(name)])));
}

/** The server, with the turn that its endpoints are at. */
export class BenchServer {
  turn = 0;
  #folder;
  #scripts;
  #server;

  /** @param folder The folder of the built classic script. */
  constructor(folder) {
    this.#folder = folder;
  }

  async start() {
    this.#scripts = await pageScripts();
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request, response) {
    const [room, name, side] = new URL(request.url, this.origin).pathname.slice(1).split('/');
    const [type, content] = await this.#find(room, name, side).catch(() => []);
    response.statusCode = content ? 200 : 404;
    if (type) response.setHeader('content-type', `${TYPES[type]}; charset=utf-8`);
    response.end(content);
  }

  async #find(room, name, side) {
    if (room === 'page') return ['html', PAGES[name][side]];
    if (room === 'late') await setTimeout(LATE);
    if (room === 'data' || room === 'late') return ['json', documentText(name, this.turn)];
    const type = name.split('.').at(-1);
    if (room === 'cdn') return [type, await readFile(`${this.#folder}/${name}`)];
    return [type, this.#scripts.get(name) ?? (await readFile(ownPath(name)))];
  }
}
