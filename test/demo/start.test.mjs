import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A package with our own scripts, of which the first build hangs and says which process it is. */
function hangingPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-start-'));
  const { type, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const told = 'console.log(`hangs ${process.pid}`); setInterval(() => undefined, 1000);';
  writeFileSync(join(folder, 'hang.mjs'), told);
  const changed = { ...scripts, documents: 'node hang.mjs && node hang.mjs', start: 'node hang.mjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type, scripts: changed }));
  cpSync(join(ROOT, '.config'), join(folder, '.config'), { recursive: true });
  return folder;
}

/** Resolves with the process that hangs, and what has been said until then. */
function untilItHangs(output) {
  let said = '';
  return new Promise((resolve) => {
    output.on('data', (chunk) => {
      said += chunk;
      const [, pid] = /hangs (\d+)/.exec(said) ?? [];
      if (pid) resolve(Number(pid));
    });
  });
}

const STOPS = [
  { how: 'Ctrl-C', signal: 'SIGINT', isGroup: true },
  { how: 'kill', signal: 'SIGTERM', isGroup: false },
  { how: 'kill of all in the foreground', signal: 'SIGTERM', isGroup: true },
  { how: 'a closed terminal', signal: 'SIGHUP', isGroup: true },
];

for (const { how, signal, isGroup } of STOPS) {
  test(`${how} ends npm start while it still builds`, posix, async (t) => {
    const cwd = hangingPackage();
    const started = spawn('npm', ['start'], { cwd, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = await untilItHangs(started.stdout);
    const others = [];
    started.stdout.on('data', (chunk) => others.push(String(chunk)));
    t.after(() => {
      if (!started.stdout.readableEnded) process.kill(pid);
      rmSync(cwd, { recursive: true });
    });
    process.kill(isGroup ? -started.pid : started.pid, signal);
    // The output ends once nobody is left that could write to it.
    await new Promise((resolve) => started.stdout.on('end', resolve));
    assert.doesNotMatch(others.join(''), /hangs/);
  });
}
