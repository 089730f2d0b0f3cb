// A file that is changed at once or not at all: the disk fails at every step, runs are killed, runs meet.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { machineDisk } from '../../dist/cli/import/disk.js';
import { changeFile } from '../../dist/cli/import/locked-file.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-locked-'));
const FILE = join(FOLDER, 'so-lieu.json');
const LOCK = `${FILE}.lock`;
const OLD = '{"old":true}\n';
const LONG_AGO = new Date(0);
after(() => rmSync(FOLDER, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name), { recursive: true });
  writeFileSync(FILE, OLD);
});

const write = (text, disk) => changeFile(FILE, () => text, disk);
const failure = (code) => Object.assign(new Error(code), { code, syscall: 'write' });

/** A disk on which one step fails; the steps of open files are those of the temporary file only. */
function failingAt(step, code) {
  const fail = () => Promise.reject(failure(code));
  const open = async (path, ...rest) => {
    const file = await machineDisk.open(path, ...rest);
    if (!path.endsWith(step.startsWith('lock.') ? '.lock' : '.tmp')) return file;
    const name = step.replace('lock.', '');
    const whole = file[name];
    if (name === 'writeFile') file[name] = (text) => file.write(text.slice(0, 5)).then(fail);
    if (name === 'sync') file[name] = fail;
    if (name === 'close') file[name] = () => whole.call(file).then(fail);
    return file;
  };
  const known = {
    rename: { rename: fail },
    open: { open: (path, ...rest) => (path.endsWith('.tmp') ? fail() : open(path, ...rest)) },
  };
  return { ...machineDisk, open, ...known[step] };
}

for (const step of ['open', 'writeFile', 'sync', 'close', 'rename', 'lock.writeFile'])
  for (const code of ['ENOSPC', 'EIO'])
    test(`a disk that fails with ${code} at ${step} leaves the old file, and nothing beside it`, async () => {
      await assert.rejects(write('new', failingAt(step, code)), { code });
      assert.equal(readFileSync(FILE, 'utf8'), OLD);
      assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
      await write('new');
      assert.equal(readFileSync(FILE, 'utf8'), 'new');
    });

test('a disk that lets nothing be tidied up names the failure that came first', async () => {
  const disk = { ...failingAt('writeFile', 'ENOSPC'), rm: () => Promise.reject(failure('EROFS')) };
  await assert.rejects(write('new', disk), { code: 'ENOSPC' });
  assert.equal(readFileSync(FILE, 'utf8'), OLD);
});

test('what is the same is not written', async () => {
  const before = statSync(FILE).ino;
  assert.equal(await write(OLD), false);
  assert.equal(await write(undefined), false);
  assert.equal(statSync(FILE).ino, before);
  assert.equal(await write('new'), true);
});

test('a file keeps its rights', async () => {
  chmodSync(FILE, 0o640);
  const { mode } = statSync(FILE);
  await write('new');
  assert.equal(statSync(FILE).mode, mode);
});

test('a link stays, and what it points at is written, there or not', async () => {
  const there = join(FOLDER, 'data.json');
  const link = join(FOLDER, 'link.json');
  symlinkSync('data.json', link);
  await changeFile(link, () => 'first');
  assert.equal(readFileSync(there, 'utf8'), 'first');
  await changeFile(link, (text) => `${text} second`);
  assert.equal(readFileSync(there, 'utf8'), 'first second');
  assert.ok(lstatSync(link).isSymbolicLink());
});

test('neither a folder nor a device is written, nor a lock beside them', async () => {
  const disk = { ...machineDisk, open: () => Promise.reject(failure('EACCES')) };
  const into = (path) => changeFile(path, () => 'new', disk);
  await assert.rejects(into(FOLDER), { code: 'EISDIR' });
  if (existsSync('/dev/full')) await assert.rejects(into('/dev/full'), { code: 'NOT_A_FILE' });
});

/** Leaves a lock as a run does that was killed while it wrote. */
function leaveLock(name = '0a1b2c3d-0000-4000-8000-000000000000') {
  writeFileSync(LOCK, name);
  utimesSync(LOCK, LONG_AGO, LONG_AGO);
  writeFileSync(`${FILE}.${name}.tmp`, OLD.slice(0, 4));
}

test('a lock in use is respected, also an empty one', async () => {
  for (const name of ['', 'another']) {
    writeFileSync(LOCK, name);
    await assert.rejects(write('new'), { code: 'LOCKED' });
    assert.equal(readFileSync(LOCK, 'utf8'), name);
  }
});

test('what a killed run has left is taken away by the next', async () => {
  leaveLock();
  await write('new');
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});

test('a lock of strange content removes nothing but itself', async () => {
  const victim = join(FOLDER, 'victim.tmp');
  writeFileSync(victim, '');
  writeFileSync(LOCK, '/../victim');
  utimesSync(LOCK, LONG_AGO, LONG_AGO);
  await write('new');
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json', 'victim.tmp']);
});

test('a run killed while it took a lock over stands in nobody’s way', async () => {
  leaveLock();
  const takeoverLock = `${LOCK}.after-0a1b2c3d`;
  writeFileSync(takeoverLock, '');
  await assert.rejects(write('new'), { code: 'LOCKED' });
  utimesSync(takeoverLock, LONG_AGO, LONG_AGO);
  await write('new');
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});

const adding = (disk) => changeFile(FILE, (text) => `${Number(text) + 1}`, disk);

test('of two runs that find the same old lock the later one leaves that of the earlier', async () => {
  writeFileSync(FILE, '0');
  leaveLock();
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  // It has seen that the lock is old, and goes on when the other is about to write.
  const stat = async (path) => {
    const stats = await machineDisk.stat(path);
    await begun;
    return stats;
  };
  const later = adding({ ...machineDisk, stat }).catch(({ code }) => code);
  const rename = async (...paths) => {
    begin();
    await later;
    return machineDisk.rename(...paths);
  };
  await adding({ ...machineDisk, rename });
  assert.equal(await later, 'LOCKED');
  assert.equal(readFileSync(FILE, 'utf8'), '1');
});

test('of many runs that find the same old lock no change is lost', async () => {
  for (let round = 0; round < 10; round++) {
    writeFileSync(FILE, '0');
    leaveLock();
    const runs = await Promise.allSettled(Array.from({ length: 6 }, () => adding(machineDisk)));
    const written = runs.filter(({ status }) => status === 'fulfilled').length;
    assert.ok(written > 0);
    assert.equal(readFileSync(FILE, 'utf8'), String(written));
    assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
  }
});

test('a run that has slept for long does not write over the one that came after it', async () => {
  const disk = {
    ...machineDisk,
    open: async (path, ...rest) => {
      if (path.endsWith('.tmp')) writeFileSync(LOCK, 'another');
      return machineDisk.open(path, ...rest);
    },
  };
  await assert.rejects(write('new', disk), { code: 'LOCKED' });
  assert.equal(readFileSync(FILE, 'utf8'), OLD);
  assert.equal(readFileSync(LOCK, 'utf8'), 'another');
});

const WRITER = fileURLToPath(new URL('fixtures/endless-writer.mjs', import.meta.url));

/** Makes whatever a killed run has left as old as if it had long gone. */
function age() {
  const left = readdirSync(FOLDER).filter((name) => name.includes('.lock'));
  for (const name of left) utimesSync(join(FOLDER, name), LONG_AGO, LONG_AGO);
}

test('a run that is killed at any moment leaves a whole file', async () => {
  let last = 0;
  writeFileSync(FILE, '');
  for (let kill = 0; kill < 10; kill++) {
    const child = fork(WRITER, [FILE]);
    await once(child, 'message');
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    await once(child, 'exit');
    const { count, padding } = JSON.parse(readFileSync(FILE, 'utf8'));
    assert.equal(padding.length, 50_000, 'nothing is cut off');
    assert.ok(count > last, 'the file has gone on');
    last = count;
    age();
  }
  await changeFile(FILE, () => 'end');
  assert.deepEqual(readdirSync(FOLDER), ['so-lieu.json']);
});
