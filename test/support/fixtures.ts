import { decodeDocument } from '../../src/data/decode.js';
import { DataError } from '../../src/data/error.js';
import type { CchcDocument } from '../../src/data/schema.js';
import type { Viewed } from '../../src/base/status.js';
import { textOf } from '../../src/i18n/text.js';

export const vi = textOf('vi');
export const en = textOf('en');

/** A document as the decoder gives it, of the parts that a test is about. */
export const documentOf = (parts: object): CchcDocument =>
  decodeDocument(structuredClone({ schemaVersion: 1, ...parts })).document;

/** What a view shows; a test that expects it fails on anything else. */
export function shown<View>(viewed: Viewed<View>): View {
  if (viewed === 'empty' || viewed instanceof DataError) throw new Error(`no view but ${String(viewed)}`);
  return viewed;
}
