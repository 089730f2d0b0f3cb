// A site as an office has it: built files under a folder, a document that changes, an article system, and a folder that lets no other page read it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Starts a server of some folders by the paths under which they lie; `answers` come before files. */
export async function serve(folders, answers = {}, headers = {}) {
  const paths = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    paths.push(path);
    const [base, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? ['', ''];
    try {
      const answer = answers[path];
      const content = typeof answer === 'function' ? answer(request, response) : answer;
      if (content === null) return;
      const body = content ?? readFileSync(join(folder, path.slice(base.length)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, paths, answers, stop };
}
