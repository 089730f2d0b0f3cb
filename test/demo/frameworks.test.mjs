// The guide's table of frameworks is what `npm run test:apps` found out about the apps that stand in the repository.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

const { apps } = read('../apps/results.json');
const texts = read('../../.config/frameworks.json');
const { module } = await runnerImport(at('../../.config/guide/frameworks.ts'), { configFile: false });
const { frameworkChecks, frameworkTable } = module;

const folders = readdirSync(at('../apps'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('every app has been tried, with the versions that it names', () => {
  assert.deepEqual(
    apps.map(({ name }) => name),
    folders.map(({ name }) => name).sort(),
  );
  for (const { name, with: versions } of apps) {
    const { dependencies } = read(`../apps/${name}/package.json`);
    assert.ok(Object.keys(versions).length, name);
    for (const [dependency, version] of Object.entries(versions))
      assert.equal(dependencies[dependency], version, name);
  }
});

test('every check has its words', () => {
  const checks = Object.keys(texts.checks);
  assert.deepEqual([...new Set(apps.flatMap(({ checked }) => checked))].sort(), [...checks].sort());
  for (const language of ['vi', 'en'])
    assert.equal(frameworkChecks(language).match(/<li>/g).length, checks.length);
});

test('the table has a row for each app, in the language of the guide', () => {
  assert.equal(frameworkTable('vi').match(/<tr>/g).length, apps.length + 1);
  assert.match(frameworkTable('vi'), /<th scope="col">Khung<\/th>/);
  assert.match(frameworkTable('en'), /<th scope="col">Framework<\/th>/);
  const row =
    /<th scope="row">React 18<\/th><td>components of <code>cchc-widgets\/react<\/code><\/td><td><code>react<\/code> 18/;
  assert.match(frameworkTable('en'), row);
});

test('the table says what an app fails in', () => {
  const app = (failed) => [{ name: 'vue', with: { vue: '3.5.0' }, on: '2026-02-01', checked: [], failed }];
  assert.match(frameworkTable('en', app([])), /<td>Works<\/td>/);
  assert.match(frameworkTable('vi', app([])), /<td>Chạy đúng<\/td>/);
  assert.match(frameworkTable('en', app(['install'])), /<td>Fails: the installation<\/td>/);
  const failing = frameworkTable('vi', app(['selection', 'rows']));
  assert.match(failing, /<td>Chưa đạt: người đọc chọn một đơn vị \(<code>cchc-select<\/code>\); hàng thêm/);
});
