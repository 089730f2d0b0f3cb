// The letters of the demo, the guide and the desk follow the size that a reader has set in the browser.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const DEMO = join(import.meta.dirname, '../../demo');

const sheets = readdirSync(DEMO, { recursive: true }).filter((file) => file.endsWith('.css'));

it('letters of every page of the demo follow the size that a reader has set', () => {
  assert.ok(sheets.length > 5);
  for (const sheet of sheets) {
    const sizes = readFileSync(join(DEMO, sheet), 'utf8').match(/\bfont(-size)?:[^;]+/g) ?? [];
    const fixed = sizes.filter((size) => /[1-9]px/.test(size.replace(/\/[\d.]+px/, '')));
    assert.deepEqual(fixed, [], sheet);
  }
});
