// Prints what a page downloads, and fails when it is more than was promised.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

// What every page pays is the main script; the others come with the tags, the language or the format that need them.
const LIMITS = {
  'cchc-widgets.js': 22_000,
  'cchc-widgets.all.js': 64_000,
  'cchc-card.js': 5_000,
  'cchc-figures.js': 6_000,
  'cchc-rankings.js': 13_000,
  'cchc-trends.js': 11_500,
  'cchc-charts.js': 60_000,
  'cchc-formats.js': 14_000,
  'cchc-exports.js': 5_000,
  'cchc-en.js': 4_000,
  'cchc-embed.js': 1_000,
  'cchc-embed-parent.js': 1_000,
  'cchc-widgets.css': 1_000,
};

/** What some pages download in all, by the tags on them. */
const PAGES = {
  'a card': ['card'],
  'a card and a gauge': ['card', 'figures'],
  'a ranking': ['rankings'],
  'a card, a gauge and a ranking': ['card', 'figures', 'rankings'],
  'the same in English': ['card', 'figures', 'rankings', 'en'],
  'a map': ['rankings'],
  'a trend, drawn': ['trends', 'charts'],
};
const CDN = 'dist/cdn';
const WIDGETS = 'dist/widgets';

function sizes(contents) {
  return {
    raw: contents.length,
    'gzip-9': gzipSync(contents, { level: 9 }).length,
    'brotli-11': brotliCompressSync(contents).length,
  };
}

function ownCode(tag) {
  const files = readdirSync(`${WIDGETS}/${tag}`).filter((file) => file.endsWith('.js'));
  return Buffer.concat(files.map((file) => readFileSync(`${WIDGETS}/${tag}/${file}`)));
}

const files = Object.keys(LIMITS).map((file) => {
  const size = sizes(readFileSync(`${CDN}/${file}`));
  return [file, { ...size, limit: LIMITS[file], over: size['brotli-11'] > LIMITS[file] }];
});
console.log('dist/cdn, in bytes (the limit is on brotli):');
console.table(Object.fromEntries(files));

const sizeOf = Object.fromEntries(files.map(([file, size]) => [file, size['brotli-11']]));
const totalOf = (further) =>
  ['widgets', ...further].reduce((total, name) => total + sizeOf[`cchc-${name}.js`], 0);
console.log('What a page with these downloads, in bytes with Brotli:');
console.table(
  Object.fromEntries(Object.entries(PAGES).map(([page, further]) => [page, { total: totalOf(further) }])),
);

if (existsSync(WIDGETS)) {
  console.log("dist/widgets: each widget's own modules, not minified:");
  const tags = readdirSync(WIDGETS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.table(Object.fromEntries(tags.map(({ name }) => [name, sizes(ownCode(name))])));
}

for (const [file, { over }] of files) if (over) console.error(`${file} is over its budget`);
process.exitCode = files.some(([, { over }]) => over) ? 1 : 0;
