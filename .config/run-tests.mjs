// npm test: all suites in a row, so that one that fails hides none behind it, and then what came of each.
import { spawn } from 'node:child_process';

/** What a suite says of its tests: that of the browser in one line, that of Node in two. */
const COUNTS = {
  passed: [/^(\d+) passed, \d+ failed$/m, /^ℹ pass (\d+)$/m],
  failed: [/^\d+ passed, (\d+) failed$/m, /^ℹ fail (\d+)$/m],
};

const SUITES = [
  { name: 'check' },
  { name: 'documents', isNeeded: true },
  { name: 'build', isNeeded: true },
  { name: 'test:node' },
  { name: 'test:browser' },
];

const countIn = (output, patterns) =>
  patterns.map((pattern) => pattern.exec(output)?.[1]).find(Boolean) ?? undefined;

/** What failed, by name, as both kinds of suites print it. */
const failuresIn = (output) => new Set(output.match(/^✖ (?!failing tests:).+/gm));

/** A suite without tests of its own counts as one. */
function outcome({ name }, code, output) {
  const passed = countIn(output, COUNTS.passed) ?? (code === 0 ? 1 : 0);
  const failed = Number(countIn(output, COUNTS.failed) ?? 0);
  return {
    name,
    passed: Number(passed),
    failed: code === 0 ? failed : Math.max(1, failed),
    failures: failuresIn(output),
  };
}

function run(suite) {
  console.log(`\n── npm run ${suite.name}`);
  const child = spawn('npm', ['run', '--silent', suite.name], {
    stdio: ['inherit', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(outcome(suite, code ?? 1, output))));
}

async function runAll() {
  const outcomes = [];
  for (const suite of SUITES) {
    const done = await run(suite);
    outcomes.push(done);
    // What is not built cannot be tested.
    if (suite.isNeeded && done.failed) break;
  }
  return outcomes;
}

const sum = (outcomes, key) => outcomes.reduce((total, one) => total + one[key], 0);

const outcomes = await runAll();
console.log('');
for (const { name, passed, failed, failures } of outcomes) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
  for (const failure of failures) console.log(`  ${failure}`);
}
for (const { name } of SUITES.slice(outcomes.length)) console.log(`NOT RUN ${name}`);
const failed = sum(outcomes, 'failed');
console.log(`${sum(outcomes, 'passed')} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
