// Prints what a page downloads, and fails when it is more than before. The goal is what a page should cost; where the
// scripts are still above it, the limit is what they cost now, and comes down with them.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import registry from '../../dist/widgets/registry.js';

const CDN = 'dist/cdn';
const RANKING = ['units', 'ranking'];
const OF_ALL_TAGS = new Set(registry.map(({ script }) => script.replace(/^cchc-|\.js$/g, '')));

/** What a page may download in all, in bytes with Brotli, by the scripts beside the main one. */
const PAGES = {
  'a card': { scripts: ['card'], goal: 28_000, limit: 34_750 },
  'a card, a gauge and a ranking': { scripts: ['card', 'gauge', ...RANKING], goal: 46_000, limit: 48_850 },
  'all tags': { scripts: ['units', ...OF_ALL_TAGS], goal: 58_000, limit: 63_000 },
  'a ranking from a table in its tag': { scripts: [...RANKING, 'tables', 'tag-tables'] },
  'a ranking from a file of another format': { scripts: [...RANKING, 'tables', 'formats'] },
  'a card in English': { scripts: ['card', 'en'] },
  'a trend, drawn': { scripts: ['units', 'trends', 'charts'] },
};

/** What a file may have. */
const FILES = {
  'cchc-widgets.all.js': { goal: 66_000, limit: 91_650 },
  'cchc-charts.js': { goal: 60_000 },
  'cchc-formats.js': { goal: 18_000 },
  'cchc-tables.js': { goal: 17_000 },
  'cchc-tag-tables.js': { goal: 4_000 },
  'cchc-units.js': { goal: 4_000 },
  'cchc-exports.js': { goal: 5_000 },
  'cchc-snapshot.js': { goal: 27_000 },
  'cchc-doctor.js': { goal: 30_000 },
  'cchc-en.js': { goal: 4_000 },
  'cchc-embed.js': { goal: 1_400 },
  'cchc-embed-parent.js': { goal: 1_000 },
  'cchc-widgets.css': { goal: 1_000 },
};

/** What an application may download for one tag, Lit included. */
const BUNDLES = { 'cchc-kpi-card': { goal: 27_000, limit: 33_600 } };

function sizes(contents) {
  return {
    raw: contents.length,
    'gzip-9': gzipSync(contents, { level: 9 }).length,
    'brotli-11': brotliCompressSync(contents).length,
  };
}

/** What an application downloads at first that imports one tag from the package. */
async function bundled(tag) {
  const { output } = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `dist/widgets/${tag}/define.js` },
    },
  });
  const chunks = Object.fromEntries(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const need = (name) => {
    needed.add(name);
    for (const further of chunks[name].imports) if (!needed.has(further)) need(further);
  };
  need(output.find(({ isEntry }) => isEntry).fileName);
  return [...needed].reduce((sum, name) => sum + sizes(Buffer.from(chunks[name].code))['brotli-11'], 0);
}

/** A line of a table, with what is over. */
function line(size, { goal, limit = goal }) {
  const over = size > goal ? size - goal : '';
  return { size, goal: goal ?? '', 'over the goal': over, limit: limit ?? '', fails: size > limit };
}

const names = readdirSync(CDN).filter((file) => /\.(js|css)$/.test(file));
const sizeOf = Object.fromEntries(names.map((file) => [file, sizes(readFileSync(`${CDN}/${file}`))]));
const pageSize = (scripts) =>
  ['widgets', ...scripts].reduce((sum, name) => sum + sizeOf[`cchc-${name}.js`]['brotli-11'], 0);

console.log('dist/cdn, in bytes:');
console.table(sizeOf);
const pages = Object.entries(PAGES).map(([page, { scripts, ...bounds }]) => [
  page,
  line(pageSize(scripts), bounds),
]);
console.log('What a page downloads, in bytes with Brotli:');
console.table(Object.fromEntries(pages));
const files = Object.entries(FILES).map(([file, bounds]) => [file, line(sizeOf[file]['brotli-11'], bounds)]);
console.log('What a file has, in bytes with Brotli:');
console.table(Object.fromEntries(files));

const bundles = [];
for (const { tag } of registry) bundles.push([tag, line(await bundled(tag), BUNDLES[tag] ?? {})]);
console.log('What an application downloads for one tag of the package, in bytes with Brotli:');
console.table(Object.fromEntries(bundles));

const failing = [...pages, ...files, ...bundles].filter(([, { fails }]) => fails);
for (const [what] of failing) console.error(`${what}: over its budget`);
process.exitCode = failing.length ? 1 : 0;
