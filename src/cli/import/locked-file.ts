import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf, machineDisk, NotWritten, removeQuietly, unlessAbsent, type Disk } from './disk.js';
import { whileLocked, type Lock } from './file-lock.js';

/** The file that a path leads to: a link stays, and what it points at is written, also where that is not there yet. */
async function targetOf(path: string, disk: Disk): Promise<string> {
  const real = await unlessAbsent(disk.realpath(path));
  if (real !== undefined) return real;
  const link = await disk.readlink(path).catch(() => undefined);
  return link === undefined ? path : resolve(dirname(path), link);
}

/** A file that can be put in place of: a device or a pipe has no end to read, and must not become a file. */
async function fileAt(path: string, disk: Disk): Promise<Stats | undefined> {
  const stats = (await unlessAbsent(disk.stat(path))) as Stats | undefined;
  if (stats?.isDirectory()) throw new NotWritten('EISDIR');
  if (stats && !stats.isFile()) throw new NotWritten('NOT_A_FILE');
  return stats;
}

/** Writes a new file to the end of the disk's own buffers, with the rights of the one whose place it takes. */
async function writeSafely(
  path: string,
  text: string,
  old: Stats | undefined,
  { open }: Disk,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (old) {
      // Only an administrator may give a file away, and some disks know no rights.
      await file.chown(old.uid, old.gid).catch(() => undefined);
      await file.chmod(old.mode & 0o777).catch(() => undefined);
    }
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a text in place of a file at once: a run that is killed or finds no room leaves the file as it was. */
async function replace(path: string, text: string, lock: Lock, disk: Disk): Promise<void> {
  const temporary = `${path}.${lock.run}.tmp`;
  try {
    await writeSafely(temporary, text, await fileAt(path, disk), disk);
    // A machine that slept for long may have lost its lock to another run.
    if (!(await lock.isHeld())) throw new NotWritten('LOCKED');
    await disk.rename(temporary, path);
  } catch (error) {
    await removeQuietly(temporary, disk);
    throw error;
  }
}

/**
 * Changes a file while no other run does, and says whether it did. `change` gives the new text for the old one, or
 * nothing to leave it.
 * @throws {NotWritten} where the file cannot be read or written, or another run has it.
 */
export async function changeFile(
  path: string,
  change: (text: string | undefined) => string | undefined,
  disk = machineDisk,
): Promise<boolean> {
  let isChanged = false;
  try {
    const target = await targetOf(path, disk);
    // Before the lock: beside a device only an administrator may put one.
    await fileAt(target, disk);
    await whileLocked(`${target}.lock`, disk, async (lock) => {
      if (lock.killed) await removeQuietly(`${target}.${lock.killed}.tmp`, disk);
      const before = (await fileAt(target, disk)) && (await disk.readFile(target, 'utf8'));
      const text = change(before);
      isChanged = text !== undefined && text !== before;
      if (text !== undefined && isChanged) await replace(target, text, lock, disk);
    });
    return isChanged;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).syscall ? codeOf(error) : undefined;
    throw code === undefined ? error : new NotWritten(code, { cause: error });
  }
}
