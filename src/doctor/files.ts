import type { MessagesOf } from '../i18n/messages.js';
import type { doctorMessages } from './messages.js';
import { problem, type Remark } from './remark.js';

/** The further scripts of the library by their addresses, without the hash. */
const FURTHER = /^[^?]*\/(cchc-(?!widgets|embed|doctor)[a-z]+\.js)(?=\?|$)/;

/** The status of the latest answer, which not every browser tells, nor of every server. */
type Loaded = PerformanceResourceTiming & { readonly responseStatus?: number };

function reasonOf(address: string, status: number, words: MessagesOf<typeof doctorMessages>): string {
  if (!status) return words.fileUnusable(address);
  return status >= 400 ? words.fileMissing(address, status) : words.fileChanged(address);
}

/** Why scripts that the page has asked for are not there. */
export function fileRemarks(
  isHere: (file: string) => boolean,
  words: MessagesOf<typeof doctorMessages>,
): Remark[] {
  const statuses = new Map<string, number>();
  for (const { name, responseStatus = 0 } of performance.getEntriesByType('resource') as Loaded[]) {
    const [address, file] = FURTHER.exec(name) ?? [];
    if (address && file && !isHere(file)) statuses.set(address, responseStatus);
  }
  return [...statuses].map(([address, status]) => problem(reasonOf(address, status, words)));
}
