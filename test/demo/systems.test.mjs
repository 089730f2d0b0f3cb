// The guide's table of content management systems is what `npm run test:cms` found out about those that were brought.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { CARRIERS } from '../cms/article.mjs';
import { WAYS } from '../cms/wordpress-ways.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

const { apps } = read('../cms/results.json');
const words = read('../../.config/systems.json');
const { module } = await runnerImport(at('../../.config/guide/systems.ts'), { configFile: false });
const { systemChecks, systemTable } = module;

test('every way to post has been tried with every snippet, and has its words', () => {
  const tried = apps.map(({ name }) => name);
  assert.deepEqual(tried, Object.keys(words.apps).sort());
  for (const name of Object.keys(WAYS)) assert.ok(tried.includes(name), name);
  for (const { name, shown, with: versions } of apps) {
    assert.deepEqual(Object.keys(shown).sort(), CARRIERS.map((carrier) => carrier.name).sort(), name);
    assert.notDeepEqual(versions, {}, name);
    assert.ok(Object.values(versions).every(Boolean), name);
  }
});

test('every check has its words', () => {
  const checks = Object.keys(words.checks);
  assert.deepEqual([...new Set(apps.flatMap(({ checked }) => checked))].sort(), [...checks].sort());
  for (const language of ['vi', 'en'])
    assert.equal(systemChecks(language).match(/<li>/g).length, checks.length);
});

test('no way of the recipes fails', () => {
  assert.deepEqual(
    apps.filter(({ failed }) => failed.length).map(({ name }) => name),
    [],
  );
});

test('the table has a row for each way, in the language of the guide', () => {
  assert.equal(systemTable('vi').match(/<tr>/g).length, apps.length + 1);
  assert.match(systemTable('vi'), /<th scope="col">Hệ thống<\/th>/);
  assert.match(
    systemTable('en'),
    /<th scope="row">WordPress<\/th><td>the Custom HTML block, an author<\/td><td><code>WordPress<\/code> 7/,
  );
});

test('the table says in which carriers figures are left, and what fails', () => {
  const app = (shown, failed = []) => [
    {
      name: 'wordpress-block-author',
      with: { WordPress: '7.1' },
      on: '2026-02-01',
      checked: [],
      failed,
      shown,
    },
  ];
  const some = {
    'div-card': 'figures',
    'div-gauge': 'figures',
    'tag-card': 'figures',
    'tag-gauge': 'fallback',
  };
  const rest = { 'iframe-gauge': 'fallback', provider: 'fallback' };
  assert.match(
    systemTable('en', app({ ...some, ...rest })),
    /7\.1 \(01\/02\/2026\)<\/td><td><code>div<\/code><\/td><td>Works<\/td>/,
  );
  assert.match(
    systemTable('vi', app({ 'div-card': 'fallback', 'tag-card': 'fallback', ...rest }, ['article'])),
    /<td>câu dự phòng<\/td><td>Chưa đạt: chữ gõ tiếp sau mỗi thẻ đều đọc được<\/td>/,
  );
});
