import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../data/client.js';
import { decodeText, type Decoded } from '../data/decode.js';
import { DataError } from '../data/error.js';
import type { FeedState, Payload } from '../data/feed.js';
import { warnOnce } from './warn.js';

/** What a widget asks for. */
export interface DocumentRequest {
  readonly client: Client;
  readonly url: string;
  readonly refresh?: number | undefined;
}

const decodedPayloads = new WeakMap<Payload, Decoded | DataError>();

/** Decodes an answer once, however many widgets share it. */
function decodeOnce(payload: Payload, url: string): Decoded | DataError {
  let decoded = decodedPayloads.get(payload);
  if (!decoded) {
    try {
      decoded = decodeText(payload.text);
      const bad = [...decoded.badRows, ...decoded.badFields];
      if (bad.length) warnOnce(`${url}: left out ${bad.slice(0, 20).join(', ')}${bad.length > 20 ? ', …' : ''}`);
    } catch (error) {
      decoded = error instanceof DataError ? error : new DataError('invalid', { field: String(error) });
    }
    decodedPayloads.set(payload, decoded);
  }
  return decoded;
}

/**
 * Follows the document that its host asks for while the host is in a page. A new URL drops what the old one brought;
 * a failure keeps the last good document. Moving the host about does not end the request, removing it does.
 */
export class DocumentResource implements ReactiveController {
  /** The last good document of the URL that is asked for now. */
  decoded: Decoded | undefined;
  /** Why the latest attempt failed. */
  error: DataError | undefined;
  /** Whether an answer is on its way. */
  busy = false;
  /** When the last good document came, in milliseconds. */
  loadedAt = 0;
  /** Whether the reader has stopped the updates. */
  paused = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #ask: () => DocumentRequest | undefined;
  #asked: DocumentRequest | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, ask: () => DocumentRequest | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  hostUpdate(): void {
    const next = this.#ask();
    if (next?.url !== this.#asked?.url || next?.client !== this.#asked?.client) this.#forget();
    const changed = next?.refresh !== this.#asked?.refresh;
    this.#asked = next;
    if (!next || this.paused || !this.#host.isConnected) return this.#stop();
    if (!this.#leave || changed) this.#follow(next);
  }

  /** Asks again now. */
  reload(): void {
    if (this.#asked) this.#asked.client.reload(this.#asked.url);
  }

  /** Stops the updates, or starts them again. */
  togglePause(): void {
    this.paused = !this.paused;
    this.#host.requestUpdate();
  }

  #follow({ client, url, refresh }: DocumentRequest): void {
    const leave = this.#leave;
    let follows = true;
    const unfollow = client.follow(url, { refresh, update: (state) => follows && this.#update(state, url) });
    this.#leave = () => {
      follows = false;
      unfollow();
    };
    leave?.();
  }

  #update({ payload, error, busy }: FeedState, url: string): void {
    const decoded = payload && decodeOnce(payload, url);
    if (decoded && !(decoded instanceof DataError)) this.decoded = decoded;
    this.error = error ?? (decoded instanceof DataError ? decoded : undefined);
    if (payload && !this.error && !busy) this.loadedAt = Date.now();
    this.busy = busy;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.busy = false;
  }

  #forget(): void {
    this.#stop();
    this.decoded = this.error = undefined;
  }
}
