import { randomUUID } from 'node:crypto';
import { codeOf, NotWritten, removeQuietly, unlessAbsent, type Disk } from './disk.js';

/** The hold of one run on a file. */
export interface Lock {
  /** The name of the run, which stands in its lock and in the name of its temporary file. */
  readonly run: string;
  /** The name of the killed run whose place this one has taken, where there was one. */
  readonly killed?: string;
  readonly isHeld: () => Promise<boolean>;
}

/** No run takes as long: what is older was left by one that was killed. */
const STALE_MILLISECONDS = 10 * 60_000;

/** The name in a lock, which becomes a part of other files' names; empty where it is none of ours. */
const nameOf = (holder: string): string => /^[\da-f-]{36}$/.exec(holder)?.[0] ?? '';

const holderOf = (path: string, disk: Disk) => unlessAbsent(disk.readFile(path, 'utf8'));

/** Creates a lock, unless there is one; whether there was none. */
async function create(path: string, run: string, disk: Disk): Promise<boolean> {
  let file;
  try {
    file = await disk.open(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(run);
    return true;
  } catch (error) {
    await removeQuietly(path, disk);
    throw error;
  } finally {
    await file.close();
  }
}

async function isStale(path: string, disk: Disk): Promise<boolean> {
  const stats = await unlessAbsent(disk.stat(path));
  return stats !== undefined && Date.now() - Number(stats.mtimeMs) > STALE_MILLISECONDS;
}

/**
 * Takes the place of a run that was killed. Of several runs that find its lock, the one with the lock on the takeover
 * comes first; the others then find another holder, or none.
 */
async function takeOver(path: string, killed: string, run: string, disk: Disk): Promise<void> {
  const takeoverLock = `${path}.after-${nameOf(killed).slice(0, 8)}`;
  await take(takeoverLock, run, disk);
  try {
    if ((await holderOf(path, disk)) !== killed) throw new NotWritten('LOCKED');
    await disk.rm(path);
    if (!(await create(path, run, disk))) throw new NotWritten('LOCKED');
  } finally {
    await removeQuietly(takeoverLock, disk);
  }
}

/** Takes a lock, and gives the name of the killed run that has left it, if one has. */
async function take(path: string, run: string, disk: Disk): Promise<string | undefined> {
  if (await create(path, run, disk)) return undefined;
  const holder = await holderOf(path, disk);
  if (holder === undefined || !(await isStale(path, disk))) throw new NotWritten('LOCKED');
  await takeOver(path, holder, run, disk);
  return nameOf(holder);
}

/**
 * Does some work while no other run does any under the same lock.
 * @throws {NotWritten} with the code `LOCKED` where another run has it.
 */
export async function whileLocked(
  path: string,
  disk: Disk,
  work: (lock: Lock) => Promise<void>,
): Promise<void> {
  const run = randomUUID();
  const killed = await take(path, run, disk);
  const isHeld = async () => (await holderOf(path, disk)) === run;
  try {
    await work({ run, ...(killed ? { killed } : {}), isHeld });
  } finally {
    if (await isHeld().catch(() => false)) await removeQuietly(path, disk);
  }
}
