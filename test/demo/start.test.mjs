import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A port that nobody listens to. */
function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const isAnswered = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Resolves once a server answers, or no longer does; only the test's own limit ends the waiting before. */
async function untilAnswered(address, wanted) {
  while ((await isAnswered(address)) !== wanted) await new Promise((resolve) => setTimeout(resolve, 100));
}

// Windows has no signals that a process could be sent.
const posix = { skip: process.platform === 'win32', timeout: 60_000 };

test('npm start hears its arguments, and all of it stops with it', posix, async () => {
  const port = await freePort();
  // Without scripts that come before: what they build is not looked at.
  const options = ['start', '--ignore-scripts', '--', '--host', '127.0.0.1', '--port', String(port)];
  const started = spawn('npm', options, { cwd: ROOT, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  await untilAnswered(address, true);
  started.kill();
  await untilAnswered(address, false);
  assert.equal(started.killed, true);
});
