import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');

// It reads what is built, and so stands apart from the compiler's run over the sources.
test('templates of React, Preact, Solid, Vue and Svelte are taken where they are right, and refused where not', () => {
  const project = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [compiler, '--project', project], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});
