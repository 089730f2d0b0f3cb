import { open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';

/** The functions of the file system that writing a file takes; a test hands over some that fail. */
export interface Disk {
  readonly open: typeof open;
  readonly readFile: (path: string, encoding: 'utf8') => Promise<string>;
  readonly readlink: (path: string) => Promise<string>;
  readonly realpath: (path: string) => Promise<string>;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: (path: string) => ReturnType<typeof stat>;
}

/** The disk of the machine. */
export const machineDisk: Disk = { open, readFile, readlink, realpath, rename, rm, stat };

/** A file that could not be written, with the code of the reason. */
export class NotWritten extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The code of a failure of the file system. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** What is read, or `undefined` where nothing is there. */
export async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What is tidied up leaves no failure of its own in the place of the one that led to it. */
export async function removeQuietly(path: string, disk: Disk): Promise<void> {
  try {
    await disk.rm(path, { force: true });
  } catch {
    // The next run finds it again.
  }
}
