import { decodeDocument } from '../../src/document/decode.js';
import { DataError } from '../../src/document/error.js';
import type { CchcDocument } from '../../src/document/schema.js';
import type { Viewed } from '../../src/figures/view.js';
import { localizerOf } from '../../src/i18n/localizer.js';
import './english.js';

export const vi = localizerOf('vi');
export const en = localizerOf('en');

/** A document as the decoder gives it, of the parts that a test is about. */
export const documentOf = (parts: object): CchcDocument =>
  decodeDocument(structuredClone({ schemaVersion: 1, ...parts })).document;

/** What a view shows; a test that expects it fails on anything else. */
export function shown<View>(viewed: Viewed<View>): View {
  if (viewed === 'empty' || viewed instanceof DataError) throw new Error(`no view but ${String(viewed)}`);
  return viewed;
}
