// Runs all tests of Node, wherever in test/ they are: Node 20 knows no patterns of files.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const isTest = (file) => file.endsWith('.test.mjs') && !file.includes('node_modules');

const files = readdirSync('test', { recursive: true })
  .map(String)
  .filter(isTest)
  .map((file) => join('test', file))
  .sort();

const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
