import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { carrierPages } from './test/cdn/server.mjs';
import { hostilePages } from './test/hostile/server.mjs';
import { engines } from './test/support/engines.mjs';
import { storyList } from './test/support/story-list.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const carriers = carrierPages();
const hostile = hostilePages();

const allTests = (suite) => [...suite.tests, ...suite.suites.flatMap(allTests)];

// The runner redraws what it printed; totals that a log or a script can read come after its last word.
const totals = () => ({
  stop({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? allTests(testResults) : []));
    const ran = tests.filter((test) => !test.skipped);
    const failed = ran.filter((test) => !test.passed).length;
    const crashed = sessions.filter(({ errors }) => errors.length).length;
    process.once('exit', () => console.log(`${ran.length - failed} passed, ${failed + crashed} failed`));
  },
});

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: await engines(),
  middleware: [carriers.middleware, hostile.middleware],
  plugins: [
    carriers,
    hostile,
    a11ySnapshotPlugin(),
    storyList(),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      target: 'es2022',
      define: { __VERSION__: JSON.stringify(version), __CDN__: 'false' },
    }),
  ],
  reporters: [defaultReporter(), totals()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
