import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { roomRules } from './eslint-rooms.mjs';

const member = (selector, message) => ({ selector, message });

const SHADOWING_FIELDS = member(
  'PropertyDefinition[declare=false]:has(> Decorator)',
  'A field would hide the accessor that the decorator makes: declare the property.',
);

// Widgets run inside pages that nobody here controls: what such a page can break, or be broken by, is banned.
const HOSTILE_PAGE = [
  member(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Markup from strings is an injection waiting to happen: render a template or set textContent.',
  ),
  member(
    "MemberExpression[object.name='Date'][property.name='parse']",
    'Datejs and MooTools More replace Date.parse: use new Date(…).getTime().',
  ),
  member(
    "MemberExpression[object.name='Array'][property.name='from']",
    'MooTools and Prototype.js replace Array.from: spread, or loop.',
  ),
  member(
    "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    'Prototype.js replaces Array.prototype.entries: use forEach, or a counter.',
  ),
  member(
    'CallExpression[callee.property.name=/^reduce(Right)?$/]',
    'Prototype.js up to 1.6 replaces Array.prototype.reduce, and figures came out wrong: use fold of lib/fold.ts.',
  ),
  member(
    "CallExpression[callee.property.name='find']",
    'Beside Prototype.js and MooTools together, find throws once it has found something: use filter(…)[0].',
  ),
  member(
    String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
    'Safari before 16.4 refuses a whole script for a look-behind.',
  ),
  member(
    "CallExpression[callee.property.name='at'] > UnaryExpression",
    'Chrome 91 and Safari 15.3 have no Array.prototype.at: use length - 1.',
  ),
  member('ForInStatement', 'for…in also walks what the page added to prototypes: use Object.keys.'),
  member(
    "MemberExpression[object.name='document'][property.name='cookie']",
    'No cookies: the page belongs to someone else.',
  ),
  member(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style|\\sstyle=/]',
    'Inline styles are blocked by strict content security policies: use classes or style.setProperty.',
  ),
];

const UNSAFE_LIT = [
  {
    group: ['lit/directives/unsafe-*.js', 'lit/directives/style-map.js'],
    message: 'Never unsafe, never style=.',
  },
  { group: ['lit', 'lit-element'], importNames: ['unsafeCSS'], message: 'Styles are literals.' },
];

/** The rooms of src/ in order: a room imports only itself and the rooms before it. */
const ROOMS = [
  'lib',
  'format',
  'territory',
  'i18n',
  'document',
  'tables',
  'adapters',
  'client',
  'figures',
  'platform',
  'theme',
  'ui',
  'element',
  'exports',
  'doctor',
  'charts',
  'snapshot',
  'widgets',
  'react',
  'cdn',
  'frame',
  'authoring',
  'cli',
];

/** The packages that a room may import; the others import none. */
const PACKAGES = {
  theme: ['lit'],
  ui: ['lit', 'lit/**'],
  element: ['lit', 'lit/**', '@lit/context'],
  exports: ['lit', 'lit/**'],
  charts: ['chart.js'],
  widgets: ['lit', 'lit/**', '@lit/context'],
  react: ['react'],
  cdn: ['lit', 'lit/**', '@lit/context'],
  authoring: ['valibot', '@e965/xlsx', 'jsonc-parser'],
  cli: ['node:*'],
};

const NO_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB', 'event', 'name'];
const NO_DOM = [
  'document',
  'window',
  'self',
  'customElements',
  'HTMLElement',
  'Element',
  'navigator',
  'location',
];

const NODE = Object.fromEntries(
  [
    'AbortController',
    'Response',
    'clearTimeout',
    'fetch',
    'performance',
    'queueMicrotask',
    'setTimeout',
    'structuredClone',
  ].map((global) => [global, 'readonly']),
);

const FOCUSED_TESTS = [
  member(
    'MemberExpression[object.name=/^(describe|it|context|test)$/][property.name=/^(only|skip)$/]',
    'A committed test runs, and so do its neighbours.',
  ),
  member('CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', 'A committed test runs.'),
];

const NOT_AWAITED = 'What nobody awaits cannot fail the test.';
const PROMISING =
  '/^(fixture|oneEvent|nextFrame|elementUpdated|waitUntil|setViewport|emulateMedia|sendKeys|sendMouse|resetMouse)$/';
const UNAWAITED = [
  member("ExpressionStatement > CallExpression[callee.property.name='accessible']", NOT_AWAITED),
  member("ExpressionStatement > MemberExpression[property.name='updateComplete']", NOT_AWAITED),
  member(`ExpressionStatement > CallExpression[callee.name=${PROMISING}]`, NOT_AWAITED),
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.bench',
      'coverage',
      '.storybook-static',
      '.demo-static',
      '.release',
      'demo/public',
      'test/apps/*/',
      // Read what is built, and are checked by a test.
      'test/types/*.{ts,tsx}',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Takes an assertion to an intersection for needless; what it proposes does not compile.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...FOCUSED_TESTS, SHADOWING_FIELDS],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A table that style sheets lay out as blocks loses its roles, and has to state them.
      'lit-a11y/no-redundant-role': 'off',
      'max-lines-per-function': ['error', { max: 36, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...NO_GLOBALS],
      'no-restricted-imports': ['error', { patterns: UNSAFE_LIT }],
      'no-restricted-syntax': ['error', ...HOSTILE_PAGE, SHADOWING_FIELDS],
    },
  },
  {
    // Lists of words and styles are as long as they are.
    files: ['src/**/*.ts'],
    ignores: ['src/**/{words,*.styles,styles}*'],
    rules: { 'max-lines': ['error', { max: 270, skipBlankLines: true, skipComments: true }] },
  },
  roomRules(ROOMS, PACKAGES),
  {
    files: ['src/{lib,format,territory,i18n,document,tables,adapters,client,figures}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...NO_GLOBALS, ...NO_DOM] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The audit plugin's types make every assertion a promise; UNAWAITED names the calls that matter.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...UNAWAITED, SHADOWING_FIELDS],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  {
    files: ['test/{server,cli,data,demo,desk,hosts,apps,cms,release}/**/*.mjs'],
    languageOptions: { globals: NODE },
  },
  {
    // Functions that puppeteer hands to a page, and the scripts of such pages.
    files: [
      '.config/bench/**',
      'test/apps/drive.mjs',
      'test/apps/steps.mjs',
      'test/cms/{drive,drupal,in-page,joomla,nukeviet,page,tinymce,wordpress-editors}.mjs',
      'test/demo/still.test.mjs',
      'test/{desk,release}/*.mjs',
    ],
    rules: { 'no-undef': 'off' },
  },
  {
    // What hostile pages load: scripts of a page, which change the very globals that a linter would look for.
    files: ['test/hostile/scripts/*.js', 'test/hostile/whole-browser.test.mjs'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
