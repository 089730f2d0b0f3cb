import type { Plugin, UserConfig } from 'vite';

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

/** The desk as a folder for any static host, in any place: all its addresses are relative, and it loads from nowhere else. */
export const desk = (root: string, define: Readonly<Record<string, string>>): UserConfig => ({
  root: `${root}/demo/desk`,
  base: './',
  publicDir: false,
  define,
  plugins: [policy()],
  build: {
    outDir: `${root}/dist/desk`,
    emptyOutDir: true,
    target: 'es2022',
    // What is inlined would need a policy that allows it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // The spreadsheet library is as large as it is, and comes when a workbook does.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: `${root}/demo/desk/index.html`,
      // The widgets would bring the readers of formats later; the desk has them at once.
      checks: { ineffectiveDynamicImport: false },
    },
  },
});
