// npm run pictures:update: takes how the stories look and what is heard of them as agreed on, to be reviewed as a difference.
import { spawnSync } from 'node:child_process';

const TESTS = ['test/pictures/pictures.test.mjs', 'test/accessibility-tree/accessibility-tree.test.mjs'];

const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...TESTS], {
  stdio: 'inherit',
  env: { ...process.env, BASELINES: 'update' },
});
process.exitCode = status ?? 1;
