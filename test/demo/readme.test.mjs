// What the README names is there: tags, modules, exports, files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as exported from '../../dist/index.js';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => readFileSync(at(path), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

const README = read('README.md');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const TAGS = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));

/** Where a module of the package is, by its own list of exports. */
const found = (specifier) => existsSync(fileURLToPath(import.meta.resolve(specifier)));

test('the README has a line for each tag, and for no other', () => {
  const told = all(README, /^- `([a-z-]+)`: /gm);
  const missing = TAGS.filter((tag) => !told.includes(tag));
  const unknown = told.filter((tag) => !TAGS.includes(tag));
  assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] }, 'README.md, “The tags”');
});

test('the package exports each tag by its name', () => {
  for (const tag of TAGS) assert.ok(found(`cchc-widgets/${tag}`), tag);
});

test('the modules that the README imports are there', () => {
  const specifiers = all(README, /import '(cchc-widgets\/[^']+)'/g);
  assert.equal(specifiers.length, 3);
  for (const specifier of specifiers) assert.ok(found(specifier), specifier);
});

test('the package exports the names that the README imports', () => {
  const names = all(README, /import \{ ([^}]+) \} from 'cchc-widgets'/g).flatMap((list) => list.split(', '));
  assert.ok(names.length);
  for (const name of names) assert.ok(name in exported, name);
});

test('the links of the README lead to files that are there', () => {
  const links = all(README, /\]\(([^)#]+)\)/g);
  assert.ok(links.length);
  for (const link of links) assert.ok(existsSync(at(link)), link);
});

test('Vue is told of each tag', () => {
  const [pattern] = all(README, /\(tag\) => \/(\S+)\/\.test\(tag\)/g);
  for (const tag of TAGS) assert.match(tag, new RegExp(pattern));
});
