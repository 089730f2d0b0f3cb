import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Connect, Plugin } from 'vite';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const shown = (snippet: string): string =>
  `<pre tabindex="0" aria-label="Đoạn mã để dán"><code>${escaped(snippet.trim())}</code></pre>`;

/**
 * Puts the parts that pages share, and the snippets, in the place of `<!--part NAME-->`, `<!--code NAME-->` (to be read)
 * and `<!--live NAME-->` (to work), so that what a page shows is what is tested.
 */
export function recipes(folder: string): Plugin {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const fill = (html: string): string =>
    html
      .replace(/<!--part ([\w-]+)-->/g, (_, name: string) => fill(read(`parts/${name}.html`)))
      .replace(/<!--code ([\w-]+)-->/g, (_, name: string) => shown(read(`snippets/${name}.html`)))
      .replace(/<!--live ([\w-]+)-->/g, (_, name: string) => read(`snippets/${name}.html`));
  return { name: 'cchc:recipes', transformIndexHtml: { order: 'pre', handler: fill } };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const serve =
  (folder: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!TYPES[extname(path)] || !existsSync(path)) return next();
    response.setHeader('content-type', TYPES[extname(path)] ?? '');
    response.end(readFileSync(path));
  };

/** Serves the built files as a site of somebody's would, under `/cchc/`. */
export function builtFiles(folder: string): Plugin {
  return {
    name: 'cchc:built-files',
    configureServer: ({ middlewares }) => void middlewares.use('/cchc', serve(folder)),
    generateBundle() {
      for (const name of readdirSync(folder))
        this.emitFile({ type: 'asset', fileName: `cchc/${name}`, source: readFileSync(join(folder, name)) });
    },
  };
}
