import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, normalizePath } from 'vite';
import type { UserConfig } from 'vite';
import { compactLiterals } from './.config/cdn.js';
import { classicScripts } from './.config/classic-scripts.js';
import { builtFiles, recipes } from './.config/demo.js';
import { desk } from './.config/desk.js';
import { guide } from './.config/guide.js';
import { guideFiles } from './.config/guide/pages.js';
import { readRegistry } from './.config/registry.js';
import { stopWithShell } from './.config/stop-with-shell.js';
import { faultyEndpoints } from './demo/faulty-endpoints.js';

// Addresses of modules have no backslashes, which a path of Windows has.
const root = normalizePath(import.meta.dirname);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

const PAGES = ['index', 'article', 'portal', 'states'];
const GUIDE = guideFiles.map((name) => `guide/${name}`);
const RECIPES = [
  'html',
  'nukeviet',
  'liferay',
  'sharepoint',
  'dotnetnuke',
  'joomla',
  'wordpress',
  'drupal',
  'typo3',
].map((system) => `recipes/${system}`);

const demo = async (): Promise<UserConfig> => ({
  root: `${root}/demo`,
  publicDir: `${root}/demo/public`,
  define,
  plugins: [
    stopWithShell(),
    faultyEndpoints(),
    recipes(`${root}/demo/recipes`, await readRegistry(root, version)),
    guide(`${root}/demo/guide`, `${root}/dist/custom-elements.json`),
    builtFiles(`${root}/dist`),
  ],
  server: { fs: { allow: [root] } },
  // The desk is built by itself, and its libraries are nevertheless served here.
  optimizeDeps: { entries: ['**/*.html'] },
  build: {
    outDir: `${root}/.demo-static`,
    license: { fileName: 'licenses.md' },
    emptyOutDir: true,
    rolldownOptions: {
      input: [...PAGES, ...GUIDE, ...RECIPES].map((page) => `${root}/demo/${page}.html`),
    },
  },
});

function npmEntries(): Record<string, string> {
  const widgets = readdirSync(`${root}/src/widgets`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `widgets/${name}/define`);
  const modules = ['index', 'define', 'react/component', 'document/schema', 'cli/main', ...widgets];
  return Object.fromEntries(modules.map((module) => [module, `${root}/src/${module}.ts`]));
}

/**
 * Where a module is built. npm leaves out folders called `node_modules`, and what the command alone needs must not be
 * installed with every card: it is part of the package.
 */
const moduleFile = ({ name }: { readonly name: string }): string =>
  `${name.replace(/^.*node_modules\//, 'vendor/').replace(/^_virtual\/.*\//, 'vendor/')}.js`;

/** Nobody debugs the libraries of the command in our package: maps of them would be half of it. */
const withoutForeignMaps = {
  name: 'without-foreign-maps',
  transform: {
    filter: { id: /node_modules/ },
    handler: (code: string) => ({ code, map: { mappings: '' as const } }),
  },
};

// A bundler on the other side does the minifying, and shares one copy of Lit among all its packages.
const npm = (): UserConfig => ({
  publicDir: false,
  define,
  plugins: [withoutForeignMaps, compactLiterals()],
  build: {
    outDir: `${root}/dist`,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    license: { fileName: 'licenses.md' },
    lib: { entry: npmEntries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^chart\.js($|\/)/, /^react$/, /^node:/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: moduleFile },
    },
  },
});

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npm();
  if (mode === 'desk') return desk(root, define);
  return mode === 'cdn' ? classicScripts(root, version) : demo();
});
