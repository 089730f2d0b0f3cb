import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { classicScripts } from './.config/classic-scripts.js';
import { builtFiles, recipes } from './.config/demo.js';
import { desk } from './.config/desk.js';
import { guide } from './.config/guide.js';
import { faultyEndpoints } from './demo/faulty-endpoints.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

const PAGES = ['index', 'article', 'portal', 'states', 'guide/index', 'guide/en', 'desk/index'];
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
    guide(`${root}/demo/guide`, `${root}/dist/custom-elements.json`),
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
      external: [
        /^lit($|\/)/,
        /^@lit\//,
        /^chart\.js($|\/)/,
        /^valibot$/,
        /^jsonc-parser$/,
        /^@e965\/xlsx$/,
        /^node:/,
      ],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npm();
  if (mode === 'desk') return desk(root, define);
  return mode === 'cdn' ? classicScripts(root, version) : demo;
});
