import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';
import { tagsIn } from '../demo/desk/model/controls.js';

/**
 * What the page may do: run its own scripts, show pictures that it has drawn, and read the addresses that its user
 * types. It sends no form, and nobody can put a frame or a base in it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'connect-src http: https:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Puts the policy into the page; while developing, the server's own scripts would break it. */
const policy = (): Plugin => ({
  name: 'cchc:desk-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** A page that is opened from the disk loads no modules, and nothing by the rules for other origins. */
const fromDisk = (): Plugin => ({
  name: 'cchc:desk-from-disk',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<script type="module" crossorigin', '<script defer').replace(/ crossorigin/g, ''),
  },
});

/** Puts the files that the page would ask a server for into its script. */
function keptFiles(root: string): Plugin {
  const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
  const constant = (name: string, value: unknown): string =>
    `export const ${name} = () => Promise.resolve(${JSON.stringify(value)});`;
  const tags = () =>
    tagsIn(JSON.parse(read('dist/custom-elements.json'))).map(({ tagName, attributes }) => ({
      tagName,
      attributes: attributes.map(({ name, description, vi, type }) => ({ name, description, vi, type })),
    }));
  return {
    name: 'cchc:desk-files',
    load: {
      filter: { id: /demo\/desk\/kept-files\.ts$/ },
      handler: () =>
        [
          constant('loadTags', tags()),
          constant('loadHashes', JSON.parse(read('dist/cdn/sri.json'))),
          constant('loadSample', read('demo/data/score766_2026-10-10.csv')),
        ].join('\n'),
    },
  };
}

/**
 * The desk as a folder for any static host, in any place, and for the disk: all its addresses are relative, it loads from
 * nowhere else, and, once open, it needs no server any more.
 */
export const desk = (root: string, define: Readonly<Record<string, string>>): UserConfig => ({
  root: `${root}/demo/desk`,
  base: './',
  publicDir: false,
  define,
  plugins: [policy(), keptFiles(root), fromDisk()],
  build: {
    outDir: `${root}/dist/desk`,
    emptyOutDir: true,
    target: 'es2022',
    // What is inlined would need a policy that allows it.
    assetsInlineLimit: 0,
    modulePreload: false,
    // In a script, style sheets would be styles that the policy forbids.
    cssCodeSplit: false,
    license: { fileName: 'licenses.md' },
    // One script with all that may be needed, the spreadsheet library included.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: `${root}/demo/desk/index.html`,
      output: { format: 'iife', codeSplitting: false },
      // The widgets would bring the readers of formats later; the desk has them at once, and no `import.meta` to find
      // them by.
      checks: { ineffectiveDynamicImport: false, emptyImportMeta: false },
    },
  },
});
