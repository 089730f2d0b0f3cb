import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { escapeHtml } from '../src/lib/escape-html.js';
import type { Registry } from './registry.js';

const shown = (snippet: string): string =>
  `<pre tabindex="0" aria-label="Đoạn mã để dán"><code>${escapeHtml(snippet.trim())}</code></pre>`;

const preview = (snippet: string): string =>
  `<div class="preview"><p class="quiet">Trên trang, đoạn mã này hiện ra như sau:</p>${snippet}</div>`;

const titleIn = (html: string): string => /<h1>(.*)<\/h1>/.exec(html)?.[1] ?? '';

const inCode = (names: readonly string[]): string => names.map((name) => `<code>${name}</code>`).join(', ');

/** The rows of the table of files that say which script comes with which tag. */
function scriptRows(registry: Registry): string {
  const scripts = [...new Set(registry.map(({ script }) => script))];
  return scripts
    .map((file) => {
      const tags = registry.filter(({ script }) => script === file).map(({ tag }) => tag);
      return `<tr><td>${inCode([file])}</td><td>Tự tải khi trang có ${inCode(tags)}.</td></tr>`;
    })
    .join('');
}

/**
 * Puts the layout of all recipes around that of a system, in the place of `<!--recipe SYSTEM-->`, parts that recipes share in
 * that of `<!--part NAME-->`, the scripts of the tags in that of `<!--scripts-->`, and snippets in that of `<!--code NAME-->` (to be read) and `<!--preview NAME-->` (to work),
 * so that what a page shows is what is tested.
 */
export function recipes(folder: string, registry: Registry): Plugin {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const page = (system: string): string =>
    read('layout.html')
      .replace('<!--title-->', () => titleIn(system))
      .replace('<!--system-->', () => system);
  const fill = (html: string): string =>
    html
      .replace(/<!doctype html>\s*<!--recipe ([\w-]+)-->/, (_, name: string) =>
        fill(page(read(`systems/${name}.html`))),
      )
      .replace(/<!--part ([\w-]+)-->/g, (_, name: string) => fill(read(`parts/${name}.html`)))
      .replace('<!--scripts-->', () => scriptRows(registry))
      .replace(/<!--code ([\w-]+)-->/g, (_, name: string) => shown(read(`snippets/${name}.html`)))
      .replace(/<!--preview ([\w-]+)-->/g, (_, name: string) => preview(read(`snippets/${name}.html`)));
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

/** The files below a folder, by their addresses in it. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replace(/\\/g, '/'));

/** Serves the built scripts as a site of somebody's would, under `/cchc/`; a build has them there, and the built desk as well. */
export function builtFiles(dist: string): Plugin {
  const scripts = join(dist, 'cdn');
  const folders = { cchc: scripts, desk: join(dist, 'desk') };
  return {
    name: 'cchc:built-files',
    configureServer: ({ middlewares }) => void middlewares.use('/cchc', serve(scripts)),
    generateBundle() {
      for (const [place, folder] of Object.entries(folders))
        for (const name of filesBelow(folder))
          this.emitFile({
            type: 'asset',
            fileName: `${place}/${name}`,
            source: readFileSync(join(folder, name)),
          });
    },
  };
}
