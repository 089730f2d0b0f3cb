// Serves the hostile pages as they are, past the transformations that the test runner's server makes, and puts
// together what a query string asks for: policies, old libraries and style sheets around the built script.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, URLSearchParams } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const PREFIX = '/hostile/';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const FOLDERS = {
  cdn: join(ROOT, 'dist/cdn'),
  data: join(ROOT, 'demo/public/data'),
  fixtures: join(HERE, 'fixtures'),
  pages: join(HERE, 'pages'),
  scripts: join(HERE, 'scripts'),
  styles: join(HERE, 'styles'),
};

// The npm registry has no browser build of MooTools and Prototype.js. Where Debian's packages libjs-mootools and
// libjs-prototype are installed the pages load those; elsewhere models of what they do to a page.
const DEBIAN = '/usr/share/javascript';
const MOOTOOLS = [
  [`${DEBIAN}/mootools/mootools-core-nc.js`],
  [join(MODULES, 'mootools/lib/mootools-core-1.4.5-server.js'), join(FOLDERS.scripts, 'mootools-model.js')],
];
const LIBRARIES = {
  'angular.js': [[join(MODULES, 'angular/angular.js')]],
  'jquery.js': [[join(MODULES, 'jquery/dist/jquery.js')]],
  'lit.js': [[join(MODULES, 'lit-html/lit-html.js')]],
  'mootools-1.3.js': MOOTOOLS.map((files) => [...files, join(FOLDERS.scripts, 'mootools-1.3-model.js')]),
  'mootools.js': MOOTOOLS,
  'mootools-model.js': MOOTOOLS.slice(1),
  'prototype.js': [[`${DEBIAN}/prototype/prototype.js`], [join(FOLDERS.scripts, 'prototype-model.js')]],
  'prototype-model.js': [[join(FOLDERS.scripts, 'prototype-model.js')]],
  'require.js': [[join(MODULES, 'requirejs/require.js')]],
  'vue.js': [[join(MODULES, 'vue/dist/vue.global.prod.js')]],
  'zone.js': [[join(MODULES, 'zone.js/bundles/zone.umd.js')]],
};

const areThere = (paths) => paths.every((path) => existsSync(path));

/** The files that together are what an address names. */
function filesOf(folder, name) {
  const choices = folder === 'libraries' ? LIBRARIES[name] : [[join(FOLDERS[folder], name)]];
  return choices?.find(areThere);
}

const listOf = (query, name) => (query.get(name) ?? '').split(',').filter(Boolean);

const US = 'cdn/cchc-widgets.js';

function scriptTag(name, nonce, other) {
  const [file, origin] = name === 'us-from-elsewhere' ? [US, other] : [name === 'us' ? US : name, ''];
  return `<script src="${origin}${PREFIX}${file}"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
}

/**
 * A page with what its query string asks for: scripts in `head` and `foot` (`us` is ours), `style`, `html`, `quirks`.
 */
function compose(page, query, other) {
  const nonce = query.get('nonce');
  const scripts = (place, otherwise) =>
    (query.has(place) ? listOf(query, place) : otherwise)
      .map((name) => scriptTag(name, nonce, other))
      .join('\n');
  const styles = listOf(query, 'style').map(
    (name) => `<link rel="stylesheet" href="${PREFIX}styles/${name}">`,
  );
  return page
    .replace('<!doctype html>', query.has('quirks') ? '' : '<!doctype html>')
    .replace('<html lang="vi">', `<html ${query.get('html') ?? 'lang="vi"'}>`)
    .replace('<!--head-->', () =>
      [scriptTag('scripts/probe.js', nonce), ...styles, scripts('head', [])].join('\n'),
    )
    .replace('<!--foot-->', () => scripts('foot', ['us']));
}

async function answer(context, next, other) {
  if (!context.path.startsWith(PREFIX)) return next();
  const [folder, ...rest] = context.path.slice(PREFIX.length).split('/');
  const files = FOLDERS[folder] || folder === 'libraries' ? filesOf(folder, rest.join('/')) : undefined;
  const query = new URLSearchParams(context.querystring);
  if (!files) return void (context.status = 404);
  if (query.has('after')) await setTimeout(Number(query.get('after')));
  if (query.has('csp')) context.set('Content-Security-Policy', query.get('csp'));
  if (query.has('coep')) context.set('Cross-Origin-Embedder-Policy', 'require-corp');
  context.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  const type = TYPES[extname(files[0])];
  const charset = query.get('charset') ?? 'utf-8';
  context.set({
    'Cache-Control': 'no-cache',
    'Content-Type': charset ? `${type}; charset=${charset}` : type,
  });
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  context.body = folder === 'pages' ? compose(text, query, other) : text;
}

/** Serves the hostile pages under `/hostile/`, on the runner's own origin and on another one. */
export function hostilePages() {
  let server;
  const other = () => `http://127.0.0.1:${server.address().port}`;
  return {
    name: 'cchc:hostile-pages',
    middleware: (context, next) => answer(context, next, other()),
    async serverStart({ app }) {
      server = createServer(app.callback());
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    /** The origin of the other server. */
    get other() {
      return other();
    },
    serverStop() {
      server?.close();
    },
  };
}
