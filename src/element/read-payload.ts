import type { Adapter, Mapping } from '../adapters/adapter.js';
import { decodeDocument, decodeText, type Decoded } from '../document/decode.js';
import { failureOf, wrongAttribute, type DataError } from '../document/error.js';
import type { Payload } from '../client/feed.js';
import { lazyModules } from './lazy-modules.js';
import { checkPage } from '../platform/check-page.js';
import { warnOnce } from '../platform/warn.js';

/** How an answer is read. */
export interface PayloadFormat {
  readonly url: string;
  readonly format?: string | undefined;
  /** The mapping attributes as JSON. */
  readonly mapping: string;
}

type Outcome = Decoded | DataError;

const adapters = new Map<string, Adapter>();
const outcomes = new WeakMap<Payload, Map<string, Outcome>>();

/** Reads a text as a document: by an adapter, or else as one of version 1. */
export function decodeBy(text: string, adapter: Adapter | undefined, mapping: Mapping): Decoded {
  if (!adapter) return decodeText(text);
  const { document, notes } = adapter(text, mapping);
  const decoded = decodeDocument(document);
  return { ...decoded, badFields: [...decoded.badFields, ...notes] };
}

function attempt(payload: Payload, { url, mapping }: PayloadFormat, adapter: Adapter | undefined): Outcome {
  try {
    checkPage();
    const decoded = decodeBy(payload.text, adapter, JSON.parse(mapping) as Mapping);
    const bad = [...decoded.badRows, ...decoded.badFields];
    if (bad.length)
      warnOnce(`${url}: không đọc được ${bad.slice(0, 20).join(', ')}${bad.length > 20 ? ', …' : ''}`);
    return decoded;
  } catch (error) {
    return failureOf(error, 'invalid');
  }
}

async function fetchAdapter(format: string): Promise<Adapter> {
  const known = await lazyModules.adapters();
  const adapter = Object.keys(known).includes(format) ? known[format] : undefined;
  if (!adapter) throw wrongAttribute('format', format, { allowed: Object.keys(known) });
  adapters.set(format, adapter);
  return adapter;
}

/**
 * What an answer says, read once however many widgets share it. A promise only where the adapter for its format has
 * yet to be loaded.
 */
export function readPayload(payload: Payload, reading: PayloadFormat): Outcome | Promise<Outcome> {
  const { format, mapping } = reading;
  const adapter = format ? adapters.get(format) : undefined;
  if (format && !adapter)
    return fetchAdapter(format).then(
      () => readPayload(payload, reading),
      (error: unknown) => failureOf(error, 'blocked'),
    );
  const kept = outcomes.get(payload) ?? new Map<string, Outcome>();
  outcomes.set(payload, kept);
  const key = `${format ?? ''} ${mapping}`;
  const outcome = kept.get(key) ?? attempt(payload, reading, adapter);
  kept.set(key, outcome);
  return outcome;
}
