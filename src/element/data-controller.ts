import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../client/client.js';
import type { Decoded } from '../document/decode.js';
import { DataError } from '../document/error.js';
import { isEarlier } from '../document/document-times.js';
import type { FeedState, Payload } from '../client/feed.js';
import { isPromise } from '../lib/is-promise.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { CchcDocument } from '../document/schema.js';
import { readPayload } from './read-payload.js';

/** What a widget asks for. */
export interface DataRequest {
  readonly client: Client;
  readonly url: string;
  readonly refresh?: number | undefined;
  /** The name of the adapter; absent for a version-1 document. */
  readonly format?: string | undefined;
  /** Where the adapter finds the fields, as JSON. */
  readonly mapping: string;
}

const arrivals = new WeakMap<FeedState | Payload, number>();

/**
 * When the answer in a state of a feed came, also for a widget that joins later and finds it there, with a failure
 * since.
 */
function arrivalOf(state: FeedState, payload: Payload): number {
  const at = arrivals.get(state.error ? payload : state) ?? Date.now();
  arrivals.set(state, at).set(payload, at);
  return at;
}

const sameSource = (a: DataRequest | undefined, b: DataRequest | undefined): boolean =>
  a?.url === b?.url && a?.client === b?.client && a?.format === b?.format && a?.mapping === b?.mapping;

/**
 * Follows the document that its host asks for while the host is in a page. A new URL drops what the old one brought;
 * a failure keeps the last good document. Moving the host about does not end the request, removing it does.
 */
export class DataController implements ReactiveController {
  /** The last good document of the URL that is asked for now. */
  decoded: Decoded | undefined;
  /** Why the latest attempt failed. */
  error: DataError | undefined;
  /** Whether an answer is on its way. */
  busy = false;
  /** The last document that had what the host shows. */
  kept: CchcDocument | undefined;
  /** When that document came, in milliseconds. */
  keptAt = 0;
  /** Whether the reader has stopped the updates. */
  paused = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #ask: () => DataRequest | undefined;
  readonly #isShown: () => boolean;
  #asked: DataRequest | undefined;
  /** The request whose answers count; one that was given up may still get some, or have one that is being read. */
  #followed: DataRequest | undefined;
  #unfollow: (() => void) | undefined;
  #latest: FeedState | undefined;
  #arrivedAt = 0;
  /** The answer that was passed over. */
  #passedOver: Payload | undefined;

  /** `isShown` tells whether the host shows what was brought, in which case it need not say that more is coming. */
  constructor(
    host: ReactiveControllerHost & Element,
    ask: () => DataRequest | undefined,
    isShown: () => boolean,
  ) {
    this.#host = host;
    this.#ask = ask;
    this.#isShown = isShown;
    host.addController(this);
  }

  /** Whether the host asks for anything. */
  get isAsking(): boolean {
    return this.#asked !== undefined;
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
    if (!sameSource(next, this.#asked)) this.#forget();
    const changed = next?.refresh !== this.#asked?.refresh;
    this.#asked = next;
    if (!next || this.paused || !this.#host.isConnected) return this.#stop();
    if (!this.#unfollow || changed) this.#follow(next);
  }

  /** Asks again now. */
  reload(): void {
    if (this.#asked) this.#asked.client.reload(this.#asked.url);
  }

  /** Holds on to a document that has what the host shows: a later one may lack it. */
  keep(document: CchcDocument | undefined): void {
    this.kept = document;
    this.keptAt = this.#arrivedAt;
  }

  /** Stops the updates, or starts them again. */
  togglePause(): void {
    this.paused = !this.paused;
    this.#host.requestUpdate();
  }

  #follow(request: DataRequest): void {
    const leave = this.#unfollow;
    this.#followed = request;
    const update = (state: FeedState) => {
      if (this.#followed === request) this.#update(state, request);
    };
    this.#unfollow = request.client.follow(request.url, { refresh: request.refresh, update });
    leave?.();
  }

  #update(state: FeedState, request: DataRequest): void {
    this.#latest = state;
    const outcome = state.payload && readPayload(state.payload, request);
    // Not by its class: a page may have put another `Promise` in the platform's place.
    if (!outcome || !isPromise(outcome)) return this.#apply(state, outcome);
    this.busy = true;
    void outcome.then((read) => {
      if (this.#latest === state && this.#followed === request) this.#apply(state, read);
    });
  }

  #apply(state: FeedState, outcome: Decoded | DataError | undefined): void {
    const { payload, error, busy } = nullPrototype(state);
    const before = [this.decoded, this.error];
    const isGood = outcome !== undefined && !(outcome instanceof DataError);
    const isPassedOver = isGood && this.#passesOver(state, outcome);
    if (isGood && !isPassedOver) this.decoded = outcome;
    this.error = error ?? (isGood ? undefined : outcome);
    if (payload && isGood && !busy && !isPassedOver) this.#arrivedAt = arrivalOf(state, payload);
    this.busy = busy;
    const isNews = before[0] !== this.decoded || before[1] !== this.error;
    if (isNews || !busy || !this.#isShown()) this.#host.requestUpdate();
  }

  /**
   * Whether an answer is left aside as yesterday's file out of some cache. It is asked for once more, and then it counts:
   * whoever has published a wrong figure must be able to put back the one before.
   */
  #passesOver({ payload, isRevalidated }: FeedState, { document }: Decoded): boolean {
    if (!isRevalidated && payload === this.#passedOver) return true;
    const mayBeSlip = !isRevalidated && !this.#passedOver;
    const isSlip = mayBeSlip && isEarlier(document, this.decoded?.document, Date.now());
    this.#passedOver = isSlip ? payload : undefined;
    if (isSlip) queueMicrotask(() => this.reload());
    return isSlip;
  }

  #stop(): void {
    this.#unfollow?.();
    this.#unfollow = this.#followed = undefined;
    this.busy = false;
  }

  #forget(): void {
    this.#stop();
    this.decoded = this.kept = this.error = this.#passedOver = undefined;
  }
}
