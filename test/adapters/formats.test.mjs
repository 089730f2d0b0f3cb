import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { adapters } from '../../dist/adapters/index.js';

const mutated = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .filter((text) => text.includes('testMutations('))
  .flatMap((text) => [...text.matchAll(/format: '([\w-]+)'/g)])
  .map(([, format]) => format);

test('every format has a sample that is tried with faults', () => {
  const missing = Object.keys(adapters).filter((format) => !mutated.includes(format));
  assert.deepEqual(missing, [], 'not given to testMutations');
});
