import { open, readFile, rename, rm, stat } from 'node:fs/promises';

/** A file that could not be written, with the code of the reason. */
export class NotWritten extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** No run takes as long: what is older was left by one that was killed. */
const STALE_MILLISECONDS = 10 * 60_000;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

async function isStale(lock: string): Promise<boolean> {
  const { mtimeMs } = await stat(lock);
  return Date.now() - mtimeMs > STALE_MILLISECONDS;
}

async function takeLock(lock: string): Promise<void> {
  try {
    await (await open(lock, 'wx')).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!(await isStale(lock))) throw new NotWritten('LOCKED', { cause: error });
    await rm(lock, { force: true });
    await (await open(lock, 'wx')).close();
  }
}

/** The text of a file; nothing where there is no file. */
async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeSafely(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a text in place of a file at once: a run that is killed leaves the file as it was. */
async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await writeSafely(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Changes a file while no other run does. `change` gives the new text for the old one, or nothing to leave it.
 * @throws {NotWritten} where the file cannot be read or written, or another run has it.
 */
export async function changeFile(
  path: string,
  change: (text: string | undefined) => string | undefined,
): Promise<void> {
  const lock = `${path}.lock`;
  try {
    await takeLock(lock);
    try {
      const before = await textIn(path);
      const text = change(before);
      if (text !== undefined && text !== before) await replace(path, text);
    } finally {
      await rm(lock, { force: true });
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).syscall ? codeOf(error) : undefined;
    throw code === undefined ? error : new NotWritten(code, { cause: error });
  }
}
