import { expect } from '@open-wc/testing';
import type { Mapping } from '../../src/adapters/adapter.js';
import { adapters } from '../../src/adapters/index.js';
import { decodeDocument } from '../../src/document/decode.js';
import { diagnoseJson } from '../../src/document/diagnose-json.js';
import { DataError, type FailureDetail } from '../../src/document/error.js';
import type { CchcDocument, Ranking } from '../../src/document/schema.js';

/** The text of a sample. */
export const sample = async (name: string): Promise<string> =>
  (await fetch(new URL(`./samples/${name}`, import.meta.url))).text();

/** A decoded document with the notes of its adapter. */
export interface Decoded {
  readonly document: CchcDocument;
  readonly notes: readonly string[];
}

/** What an adapter makes of a text; the decoder must have nothing to leave out. */
export function decoded(format: string, text: string, mapping: Mapping = {}): Decoded {
  const { document, notes } = adapters[format]!(text, mapping);
  const { badFields, badRows, document: read } = decodeDocument(document);
  expect([...badFields, ...badRows]).to.deep.equal([]);
  return { document: read, notes };
}

/** The document that an adapter makes of a text, with nothing left out and nothing noted. */
export function documentOf(format: string, text: string, mapping: Mapping = {}): CchcDocument {
  const { document, notes } = decoded(format, text, mapping);
  expect(notes).to.deep.equal([]);
  return document;
}

/** What is at fault: a field, or what a text is that is no data. */
const atFault = ({ field, text }: FailureDetail): unknown => field ?? (text && diagnoseJson(text()).kind);

/** The failure of an adapter: its kind and what is at fault. */
export function failureOf(
  format: string,
  text: string,
  mapping: Mapping = {},
): [kind: string, fault: unknown] {
  try {
    adapters[format]!(text, mapping);
  } catch (error) {
    if (error instanceof DataError) return [error.kind, atFault(error.detail)];
    throw error;
  }
  throw new Error('no failure');
}

/** All that the failure of an adapter says. */
export function detailOf(format: string, text: string, mapping: Mapping = {}): FailureDetail {
  try {
    adapters[format]!(text, mapping);
  } catch (error) {
    if (error instanceof DataError) return error.detail;
    throw error;
  }
  throw new Error('no failure');
}

/** The only ranking of a document. */
export function rankingIn({ rankings }: CchcDocument): Ranking {
  expect(rankings).to.have.lengthOf(1);
  return rankings[0]!;
}

/** The rows of a document's only ranking: code, name, score, rank. */
export const rowsIn = (document: CchcDocument) =>
  rankingIn(document).entries.map(({ code, name, score, rank }) => [code, name, score, rank]);

/** The figures of a document's only indicator, with where its series goes. */
export function indicatorIn({ indicators }: CchcDocument) {
  expect(indicators).to.have.lengthOf(1);
  return indicators[0]!;
}
