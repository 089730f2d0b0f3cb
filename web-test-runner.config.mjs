import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
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

const allTests = (suite, path) => [
  ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => allTests(inner, [...path, inner.name])),
];

function outcomeOf({ testFile, testResults, errors, browser }) {
  const file = `${browser.name}: ${relative('.', testFile)}`;
  const ran = (testResults ? allTests(testResults, [file]) : []).filter((test) => !test.skipped);
  const failures = [
    ...ran.filter((test) => !test.passed).map(({ name, error }) => `${name}: ${error?.message}`),
    ...errors.map(({ message }) => `${file}: ${message}`),
  ];
  return { passed: ran.filter((test) => test.passed).length, failures };
}

// The runner redraws what it printed; what failed and the totals, which a log or a script can read, come
// after its last word.
const totals = () => ({
  stop({ sessions }) {
    const outcomes = Array.from(sessions, outcomeOf);
    const failures = outcomes.flatMap((outcome) => outcome.failures);
    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
    process.once('exit', () => {
      for (const failure of failures) console.log(`✖ ${failure.replace(/\s+/g, ' ')}`);
      console.log(`${passed} passed, ${failures.length} failed`);
    });
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
  // A file of many pages takes two minutes where the machine does other work as well.
  testsFinishTimeout: 600_000,
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
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  reporters: [defaultReporter(), totals()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
