import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vite';
import type { UserConfig } from 'vite';
import {
  allInOne,
  buildScript,
  compactLiterals,
  embedPage,
  furtherScripts,
  integrity,
  litScope,
  reserveStyles,
  standIns,
} from './.config/cdn.js';
import { builtFiles, recipes } from './.config/demo.js';
import { guide } from './.config/guide.js';
import { SharedModules } from './.config/shared-modules.js';
import { faultyEndpoints } from './demo/faulty-endpoints.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version), __CDN__: 'false' };

const PAGES = ['index', 'article', 'portal', 'states', 'guide/index', 'guide/en'];
const RECIPES = ['html', 'nukeviet', 'liferay', 'sharepoint', 'dotnetnuke', 'joomla', 'wordpress'].map(
  (system) => `recipes/${system}`,
);

const demo: UserConfig = {
  root: `${root}/demo`,
  publicDir: `${root}/demo/public`,
  define,
  plugins: [
    faultyEndpoints(),
    recipes(`${root}/demo/recipes`),
    guide(`${root}/demo/guide`),
    builtFiles(`${root}/dist/cdn`),
  ],
  server: { fs: { allow: [root] } },
  build: {
    outDir: `${root}/.demo-static`,
    emptyOutDir: true,
    rolldownOptions: {
      input: [...PAGES, ...RECIPES].map((page) => `${root}/demo/${page}.html`),
    },
  },
};

function npmEntries(): Record<string, string> {
  const widgets = readdirSync(`${root}/src/widgets`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `widgets/${name}/define`);
  const modules = ['index', 'define', 'document/schema', 'cli/main', ...widgets];
  return Object.fromEntries(modules.map((module) => [module, `${root}/src/${module}.ts`]));
}

// A bundler on the other side does the minifying, and shares one copy of Lit among all its packages.
const npm = (): UserConfig => ({
  publicDir: false,
  define,
  build: {
    outDir: `${root}/dist`,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry: npmEntries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^chart\.js($|\/)/, /^valibot$/, /^node:/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

// ES2021 with native private members, as Chrome 91, Firefox 90 and Safari 15 have it. By their own names the
// bundler rewrites every private member of Chrome and Safari, and each phone would download the rewriting.
const PHONES = 'firefox90';

// Old portals are written in windows-1258 or say nothing, and so do their servers of scripts: this mark outdoes both.
const BYTE_ORDER_MARK = '\uFEFF';

const cdnRoom = `${root}/src/cdn`;

const cdnScript = (file: string, entry: string, build: string): UserConfig => ({
  publicDir: false,
  define: {
    ...define,
    __CDN__: 'true',
    __BUILD__: JSON.stringify(build),
    'process.env.NODE_ENV': '"production"',
  },
  plugins: [compactLiterals()],
  build: {
    outDir: `${root}/dist/cdn`,
    target: PHONES,
    license: { fileName: 'licenses.md' },
    lib: { entry: `${cdnRoom}/${entry}`, name: 'cchc', formats: ['iife'], fileName: () => file },
    rolldownOptions: {
      output: {
        comments: false,
        postBanner: `${BYTE_ORDER_MARK}/*! CCHC Widgets ${version} | MIT | what it contains of others: licenses.md */`,
      },
    },
  },
});

const ALONE = {
  'cchc-charts.js': 'charts.ts',
};
const ON_TOP = {
  'cchc-formats.js': 'formats.ts',
  'cchc-card.js': 'card.ts',
  'cchc-figures.js': 'figures.ts',
  'cchc-rankings.js': 'rankings.ts',
  'cchc-trends.js': 'trends.ts',
  'cchc-exports.js': 'exports.ts',
  'cchc-en.js': 'english.ts',
  'cchc-tables.js': 'tables.ts',
};
const FRAMED = { 'cchc-embed.js': '../frame/embed.ts', 'cchc-embed-parent.js': '../frame/embed-parent.ts' };

const mainScript = (shared: SharedModules, hashes: object, build: string): UserConfig =>
  mergeConfig(cdnScript('cchc-widgets.js', 'script.ts', build), {
    define: { __INTEGRITY__: JSON.stringify(hashes) },
    plugins: [standIns(cdnRoom), litScope(cdnRoom), shared.give()],
  });

/** A script that goes on where the main one ends. Beside that of another build, or before its own, it does nothing. */
function onTop(file: string, entry: string, build: string, shared: SharedModules): UserConfig {
  const main = `globalThis[Symbol.for("cchc-widgets")]?.["cchc-widgets.js ${build}"]`;
  const output = { intro: `if(!${main})return;`, globals: { 'cchc:shared': main } };
  return mergeConfig(cdnScript(file, entry, build), {
    plugins: [standIns(cdnRoom), shared.take()],
    build: { rolldownOptions: { output } },
  });
}

/** The scripts that the main one loads, and those of frames. */
async function otherScripts(build: string, shared: SharedModules) {
  const alone = (scripts: object) =>
    Promise.all(
      Object.entries(scripts).map(([file, entry]) => buildScript(cdnScript(file, String(entry), build))),
    );
  const onTops = () =>
    Promise.all(
      Object.entries(ON_TOP).map(([file, entry]) => buildScript(onTop(file, entry, build, shared))),
    );
  // Once to learn what they take from the main script, and once more with names for that.
  await onTops();
  shared.settle();
  const loaded = [...(await alone(ALONE)), ...(await onTops())];
  return { loaded, framed: await alone(FRAMED) };
}

/** The main script, told the hashes of those that it loads when a page needs them. */
async function cdn(): Promise<UserConfig> {
  // What it is made of, and what it is called by, has to be known to the others first.
  const { modules, code } = await buildScript(mainScript(new SharedModules([]), {}, ''));
  const build = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const shared = new SharedModules(modules);
  const { loaded, framed } = await otherScripts(build, shared);
  const hashes = Object.fromEntries(loaded.map(({ fileName, integrity }) => [fileName, integrity]));
  return mergeConfig(mainScript(shared, hashes, build), {
    plugins: [
      reserveStyles(`${cdnRoom}/cchc-widgets.css`),
      embedPage(`${root}/src/frame/embed.html`),
      furtherScripts([...loaded, ...framed]),
      allInOne(
        'cchc-widgets.js',
        loaded.filter(({ fileName }) => fileName in ON_TOP),
      ),
      integrity(loaded),
    ],
  });
}

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npm();
  return mode === 'cdn' ? cdn() : demo;
});
