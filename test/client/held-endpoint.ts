import type { Fetch } from '../../src/client/fetch-text.js';
import type { FeedState, Follower } from '../../src/client/feed.js';
import { deferred, type Deferred } from '../support/deferred.js';

/** One request that waits for the test to answer it. */
export interface HeldRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly cache: RequestCache | undefined;
  readonly answer: Deferred<Response>;
}

/** A network whose answers are held in the hand. */
export class HeldEndpoint {
  readonly requests: HeldRequest[] = [];

  readonly fetch: Fetch = (url, init) => {
    const answer = deferred<Response>();
    this.requests.push({ url, signal: init.signal as AbortSignal, cache: init.cache, answer });
    return answer.promise;
  };

  get latest(): HeldRequest {
    return this.requests[this.requests.length - 1]!;
  }

  answer(text: string): void {
    this.latest.answer.resolve(new Response(text));
  }

  fail(status: number, headers: Record<string, string> = {}): void {
    this.latest.answer.resolve(new Response('', { status, headers }));
  }

  /** What a browser says of every request that it could not make, for whatever reason. */
  break(): void {
    this.latest.answer.reject(new TypeError('Failed to fetch'));
  }
}

/** A follower that keeps what it was told. */
export class Recorder implements Follower {
  readonly refresh: number | undefined;
  readonly states: FeedState[] = [];
  #settled: Deferred<FeedState> | undefined;

  constructor(refresh?: number) {
    this.refresh = refresh;
  }

  get last(): FeedState {
    return this.states[this.states.length - 1]!;
  }

  /** The text that it shows now. */
  get text(): string | undefined {
    return this.last.payload?.text;
  }

  /** The next state in which no request is under way. */
  settled(): Promise<FeedState> {
    return (this.#settled ??= deferred()).promise;
  }

  update(state: FeedState): void {
    this.states.push(state);
    if (state.busy) return;
    this.#settled?.resolve(state);
    this.#settled = undefined;
  }
}
