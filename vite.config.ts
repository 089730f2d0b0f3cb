import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vite';
import type { UserConfig } from 'vite';
import {
  buildScript,
  compactLiterals,
  embedPage,
  furtherScripts,
  integrity,
  litScope,
  reserveStyles,
} from './.config/cdn.js';
import { builtFiles, recipes } from './.config/demo.js';
import { guide } from './.config/guide.js';
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
  const modules = ['index', 'define', 'data/schema', 'cli/main', ...widgets];
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
      external: [/^lit($|\/)/, /^@lit\//, /^chart\.js($|\/)/, /^valibot$/, /^csv42$/, /^node:/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

// ES2021 with native private members, as Chrome 91, Firefox 90 and Safari 15 have it. By their own names the
// bundler rewrites every private member of Chrome and Safari, and each phone would download the rewriting.
const PHONES = 'firefox90';

// Old portals are written in windows-1258 or say nothing, and so do their servers of scripts: this mark outdoes both.
const BYTE_ORDER_MARK = '\uFEFF';

const cdnScript = (file: string, entry: string): UserConfig => ({
  publicDir: false,
  define: { ...define, __CDN__: 'true', 'process.env.NODE_ENV': '"production"' },
  plugins: [compactLiterals()],
  build: {
    outDir: `${root}/dist/cdn`,
    target: PHONES,
    license: { fileName: 'licenses.md' },
    lib: { entry: `${root}/src/carriers/${entry}`, name: 'cchc', formats: ['iife'], fileName: () => file },
    rolldownOptions: {
      output: {
        comments: false,
        postBanner: `${BYTE_ORDER_MARK}/*! CCHC Widgets ${version} | MIT | what it contains of others: licenses.md */`,
      },
    },
  },
});

const LOADED = [
  cdnScript('cchc-formats.js', 'formats.ts'),
  cdnScript('cchc-charts.js', 'charts.ts'),
  cdnScript('cchc-exports.js', 'exports.ts'),
];
const FRAMED = [cdnScript('cchc-embed.js', 'embed.ts'), cdnScript('cchc-embed-parent.js', 'embed-parent.ts')];

/** The main script, told the hashes of those that it loads when a page needs them. */
async function cdn(): Promise<UserConfig> {
  const loaded = await Promise.all(LOADED.map(buildScript));
  const framed = await Promise.all(FRAMED.map(buildScript));
  const hashes = loaded.map(({ fileName, integrity }) => [fileName, integrity] as const);
  return mergeConfig(cdnScript('cchc-widgets.js', 'script.ts'), {
    define: { __INTEGRITY__: JSON.stringify(Object.fromEntries(hashes)) },
    plugins: [
      litScope(`${root}/src/carriers`),
      reserveStyles(`${root}/src/carriers/cchc-widgets.css`),
      embedPage(`${root}/src/carriers/embed.html`),
      furtherScripts([...loaded, ...framed]),
      integrity(),
    ],
  });
}

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npm();
  return mode === 'cdn' ? cdn() : demo;
});
