// Serves the pages that the tests of the carriers write, byte for byte and as slowly as they say, with the built files
// on the runner's own origin and on another one.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';

const PREFIX = '/carriers/';
const PAUSE = 120;
const MAIN = 'cchc-widgets.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const FOLDERS = {
  cdn: (file) => inProject(`dist/cdn/${file}`),
  // An earlier version, which had not all tags yet, with the further scripts of its own build.
  former: (file) => inProject(`dist/cdn/${file}`),
  // A copy beside which somebody has put the further scripts of another build, and their hashes into it.
  mixed: (file) => inProject(`dist/cdn/${file}`),
  // A copy whose further scripts were tampered with, one without them, and one without English.
  tampered: (file) => inProject(`dist/cdn/${file}`),
  partial: (file) => inProject(file === MAIN ? `dist/cdn/${file}` : 'dist/cdn/none'),
  vietnamese: (file) => inProject(file === 'cchc-en.js' ? 'dist/cdn/none' : `dist/cdn/${file}`),
  // As they are: the runner would take the editor apart to look for imports.
  tinymce: (file) => inProject(`node_modules/tinymce/${file}`),
  // A copy that an optimiser of the page has minified again.
  reminified: (file) => inProject(`dist/cdn/${file}`),
  // A folder of another optimiser's, whose files are the script whatever they are called.
  joined: () => inProject('dist/cdn/cchc-widgets.js'),
  data: (file) => inProject(`demo/public/data/${file}`),
};

/** The hashes by which scripts ask for one another, each with that of the same script in another build. */
let otherHashes;

function hashesOfAnotherBuild() {
  const files = readdirSync(inProject('dist/cdn')).filter((name) => name.endsWith('.js'));
  const scripts = files.map((name) => readFileSync(FOLDERS.cdn(name), 'utf8'));
  const hashed = scripts.map((script) => [sha256(script), script]);
  otherHashes = [];
  // Those that ask for no other come first: the hash of one that asks depends on theirs.
  const asks = ([, script]) => hashed.filter(([hash]) => script.includes(hash)).length;
  for (const [hash, script] of hashed.sort((one, other) => asks(one) - asks(other)))
    otherHashes.push([hash, sha256(ofAnotherBuild(script))]);
  return otherHashes;
}

/** A script told the hashes that those it asks for have in another build. */
const askingForAnotherBuild = (code) =>
  (otherHashes ?? hashesOfAnotherBuild()).reduce((told, [hash, other]) => told.replaceAll(hash, other), code);

/** Scripts find one another by the name of their build. */
const ofAnotherBuild = (code) => askingForAnotherBuild(code).replace(/\b_[0-9a-f]{8}\b/g, '_00000000');

const formerMain = (code) =>
  ofAnotherBuild(code)
    .replaceAll('dossier-ontime-gauge', 'dossier-former-gauge')
    .replaceAll(version, '0.0.9');

/**
 * As minifiers do that know template strings, but not those inside others: what stands between two of them is taken for
 * code, from which white space may go, and a regular expression behind an arrow for a division.
 */
const minifiedAgain = (code) =>
  code
    .replace(/(?<==>)\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\[\n])+\//g, (pattern) => pattern.replaceAll(' ', ''))
    .split(/(?<!\\)`/)
    .map((part, index) => (index % 2 ? part : part.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '')))
    .join('`');

const ALTERATIONS = {
  reminified: (code) => minifiedAgain(code),
  former: (code, file) => (file === MAIN ? formerMain(code) : ofAnotherBuild(code)),
  mixed: (code, file) => (file === MAIN ? askingForAnotherBuild(code) : ofAnotherBuild(code)),
  tampered: (code, file) => (file === MAIN ? code : `${code};globalThis.tampered = true;`),
};

const sha256 = (content) => createHash('sha256').update(content).digest('base64');

function integrityOf(file) {
  const content = readFileSync(FOLDERS.cdn(file));
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Sends a page in pieces, as a slow server does, with a pause at each `<!--pause-->`. */
function send(html) {
  const body = new PassThrough();
  const pieces = html.split('<!--pause-->');
  void (async () => {
    for (const piece of pieces) {
      body.write(piece);
      if (pieces.length > 1) await setTimeout(PAUSE);
    }
    body.end();
  })();
  return body;
}

function answerPage(context, other) {
  const { html = '', xml } = context.query;
  context.type = TYPES[`.${xml ?? 'html'}`];
  context.body = send(
    html.replaceAll('{other}', other).replaceAll(/\{integrity:([\w.-]+)\}/g, (_, file) => integrityOf(file)),
  );
}

function answerFile(context, folder, file) {
  const path = FOLDERS[folder]?.(file);
  if (!path || !existsSync(path)) return void (context.status = 404);
  const content = readFileSync(path, 'utf8');
  context.type = TYPES[extname(path)];
  context.body = ALTERATIONS[folder]?.(content, file) ?? content;
}

// sanitize-html as it comes, and as sites set it for articles.
const LISTS = {
  default: {},
  articles: {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'iframe'],
    allowedAttributes: {
      ...sanitizeHtml.defaults.allowedAttributes,
      '*': ['class', 'id', 'title', 'data-*'],
      iframe: ['src', 'width', 'height', 'title', 'loading'],
    },
    allowedIframeHostnames: ['www.youtube.com'],
    allowIframeRelativeUrls: true,
  },
};

async function answerSanitized(context) {
  context.type = TYPES['.html'];
  context.body = sanitizeHtml(await text(context.req), LISTS[context.query.list]);
}

function answer(context, next, other) {
  if (!context.path.startsWith(PREFIX)) return next();
  const [folder, ...rest] = context.path.slice(PREFIX.length).split('/');
  if (context.query.csp) context.set('Content-Security-Policy', context.query.csp);
  context.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
  if (folder === 'sanitize-html') return answerSanitized(context);
  // As the forwarding pages of many portals do.
  if (folder === 'elsewhere') return context.redirect(`${other}${PREFIX}${rest.join('/')}`);
  if (folder === 'page') answerPage(context, other);
  else answerFile(context, folder, rest.join('/'));
}

/** Serves what is under `/carriers/`, on the runner's origin and on another one. */
export function carrierPages() {
  let server;
  const other = () => `http://127.0.0.1:${server.address().port}`;
  return {
    name: 'cchc:carrier-pages',
    middleware: (context, next) => answer(context, next, other()),
    async serverStart({ app }) {
      server = createServer(app.callback());
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    serverStop() {
      server?.close();
    },
  };
}
