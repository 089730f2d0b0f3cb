import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Where the builders put what is to be served; what is not built is served as it stands. */
const FOLDERS = ['dist/app/browser', 'dist', '.'];

function answer(folder, { url }, response) {
  const path = new URL(url, 'http://localhost').pathname;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

const closed = (server) => new Promise((resolve) => server.close(resolve));

async function serveFiles(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  const port = await listening(server);
  const close = async () => {
    server.closeAllConnections();
    await closed(server);
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

/** A port that nobody listens to, for a server that has to be told one. */
async function freePort() {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}

async function answers(address) {
  for (let attempt = 0; attempt < 120; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`nothing answers at ${address}`);
}

async function start(folder) {
  const port = await freePort();
  const child = spawn('npm', ['run', 'serve'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  });
  const close = () => {
    process.kill(-child.pid);
    return new Promise((resolve) => child.once('exit', resolve));
  };
  const address = `http://127.0.0.1:${port}/`;
  await answers(address).catch((error) => close().then(() => Promise.reject(error)));
  return { address, close };
}

/** Serves what an app has built: by its own server where it has one. */
export const serve = (folder, { serve: own }) =>
  own
    ? start(folder)
    : serveFiles(FOLDERS.map((built) => join(folder, built)).find((built) => existsSync(built)));
