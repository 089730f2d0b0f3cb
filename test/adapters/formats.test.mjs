import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { adapters } from '../../dist/adapters/index.js';

const mutated = readdirSync(import.meta.dirname)
  .filter((file) => file.startsWith('mutations'))
  .flatMap((file) => [
    ...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/format: '([\w-]+)'/g),
  ])
  .map(([, format]) => format);

test('every format has a sample that is tried with faults', () => {
  const missing = Object.keys(adapters).filter((format) => !mutated.includes(format));
  assert.deepEqual(missing, [], 'without a line in test/adapters/mutations*.test.ts');
});
