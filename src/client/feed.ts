import { DataError } from '../document/error.js';
import { FETCH_LIMITS, fetchText, type RequestHandle, type Fetch } from './fetch-text.js';
import type { Environment } from './environment.js';

/** One answer of an endpoint. The same answer is the same object, so that what is derived from it can be kept. */
export interface Payload {
  readonly text: string;
}

/** What a feed knows at a moment. */
export interface FeedState {
  /** The last good answer. */
  readonly payload?: Payload;
  /** Why the latest attempt failed; absent once one succeeds. */
  readonly error?: DataError;
  /** Whether the last good answer is the server's of that moment, and not one that the browser's cache may have kept. */
  readonly isRevalidated?: boolean;
  /** Whether a request is under way. */
  readonly busy: boolean;
}

/** Somebody who shows what a feed brings. */
export interface Follower {
  /** The seconds between two requests; absent for one request only. */
  readonly refresh?: number | undefined;
  update(state: FeedState): void;
}

/** What a feed works with. */
export interface FeedTools {
  readonly fetch: Fetch;
  readonly page: Environment;
  readonly random: () => number;
}

/** The longest that a wait is spread, in seconds: after an outage of whatever length all are back before long. */
const WIDEST = 300;
/** The longest wait that a server may ask for, in seconds: a wrong one must not stop an unattended screen for days. */
const LONGEST_ASKED = 3600;
/** How long newcomers share a failure, in seconds: the tags of a page become widgets script by script. */
const SHARED = 15;
/** How widely the pages of an office are spread when its network returns, in seconds. */
const RETURN = 10;
/**
 * The least time between an answer and a request on waking or on coming back, in seconds: a network may come and go many
 * times, and a list that is sorted or scrolled takes its rows out and puts them back.
 */
const LEAST_DISTANCE = 5;

/**
 * The same after a request that was given up, in seconds: whoever comes back then has nothing to show, as in a page that
 * Turbo draws twice, first from what it has kept.
 */
const GIVEN_UP = 0.5;

/**
 * One URL for all its followers: one request at a time, one timer, one last good answer.
 * It stops with its last follower.
 */
export class Feed {
  /** Whether somebody had followed the same URL just before, and all had left. */
  readonly #isReturn: boolean;
  readonly #url: string;
  readonly #tools: FeedTools;
  readonly #followers = new Set<Follower>();
  #state: FeedState = { busy: false };
  #handle: RequestHandle = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeTimer: ReturnType<typeof setTimeout> | undefined;
  #interval = Infinity;
  #failures = 0;
  /** When the latest request ended. */
  #endedAt = -Infinity;
  #due = false;
  #stopListening: (() => void) | undefined;

  constructor(url: string, tools: FeedTools, isReturn: boolean) {
    this.#url = url;
    this.#tools = tools;
    this.#isReturn = isReturn;
  }

  /** Whether nobody follows any more. */
  get #isIdle(): boolean {
    return !this.#followers.size;
  }

  /**
   * Whether a newcomer shares the requests of this feed. The first one to come back to an idle feed gets a new feed,
   * whose request those after it share.
   */
  get isOpen(): boolean {
    return this.#isReturn || !this.#isIdle;
  }

  /** Whether nobody follows, and nobody has for so long that whoever comes is the first. */
  get isForgotten(): boolean {
    return this.#isIdle && this.#age() >= LEAST_DISTANCE;
  }

  /** Adds a follower, and tells it at once what is known. A failure is not kept for long: then it is tried again. */
  add(follower: Follower): void {
    this.#followers.add(follower);
    const { page } = this.#tools;
    this.#stopListening ??= page.onWake((isNetwork) => this.#wake(isNetwork));
    const { payload, error } = this.#state;
    if (error ? this.#isShared() : payload) {
      follower.update(this.#state);
      this.#schedule();
    } else {
      this.#due = true;
      // Nothing is asked for a page in the background, which may never be looked at.
      if (page.isAwake() || !page.isOnline()) this.#wake(false, GIVEN_UP);
      follower.update({ ...this.#state, busy: true });
    }
  }

  /** Takes a follower off; the last one to leave ends the request and the timer. */
  remove(follower: Follower): void {
    this.#followers.delete(follower);
    if (!this.#isIdle) return this.#schedule();
    this.#settle({ ...this.#state, busy: false });
    this.#handle.abort?.();
    // A fresh handle: the reason of the old signal keeps the stack of the call that aborted it, and thereby the widget.
    this.#handle = {};
    this.#stopTimers();
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** Asks again, unless a request is under way. */
  load(): void {
    this.#due = false;
    if (this.#state.busy || this.#isIdle) return;
    this.#stopTimers();
    const handle = (this.#handle = {});
    // Of a server that says nothing of caches, browsers take an old file for fresh for days, and would answer each
    // refresh themselves.
    const isRevalidated = this.#endedAt > -Infinity;
    const cache = isRevalidated ? 'no-cache' : 'default';
    this.#publish({ ...this.#state, busy: true });
    fetchText(this.#url, this.#tools.fetch, handle, FETCH_LIMITS, cache).then(
      (text) => this.#settle({ payload: this.#payloadOf(text), isRevalidated, busy: false }),
      async (reason: unknown) => {
        const error = await this.#failure(reason, handle);
        // By now that request may have been given up, and another be under way.
        if (handle === this.#handle) this.#settle({ ...this.#state, error, busy: false });
      },
    );
  }

  #payloadOf(text: string): Payload {
    const { payload } = this.#state;
    return payload?.text === text ? payload : { text };
  }

  async #failure(error: unknown, handle: RequestHandle): Promise<DataError> {
    const { page } = this.#tools;
    const isCutOff = error instanceof DataError && error.detail.field === 'truncated';
    if (error instanceof DataError && (!isCutOff || page.isOnline())) return error;
    const { host, origin } = new URL(this.#url);
    const directive = handle === this.#handle ? await page.blockedBy(this.#url) : undefined;
    if (directive) return new DataError('blocked', { host, directive });
    // To the device itself a secure page may go by http.
    if (/^http:/.test(origin) && /^https:/.test(page.origin) && !/localhost|127\.0/.test(host))
      return new DataError('blocked', { host, field: 'http' });
    // The platform hides why a request to another origin failed: no permission, a policy, or nobody there.
    const kind = page.isOnline() && origin !== page.origin ? 'blocked' : 'offline';
    return new DataError(kind, { host, thrown: String(error) });
  }

  #settle(state: FeedState): void {
    // None is under way, or it has ended with its last follower.
    if (!this.#state.busy) return;
    this.#failures = state.error ? this.#failures + 1 : 0;
    if (state.error?.kind === 'offline') this.#due = true;
    this.#endedAt = this.#tools.page.now();
    this.#publish(state);
    this.#schedule();
  }

  #publish(state: FeedState): void {
    this.#state = state;
    for (const follower of [...this.#followers]) follower.update(state);
  }

  /** Keeps the one timer at the most eager follower's pace. */
  #schedule(): void {
    const interval = Math.min(...[...this.#followers].map(({ refresh }) => refresh ?? Infinity));
    if (this.#state.busy || interval === this.#interval) return;
    this.#stopTimer();
    if (interval === Infinity) return;
    this.#interval = interval;
    this.#timer = setTimeout(() => this.#elapse(), this.#delay(interval) * 1000);
  }

  /**
   * The seconds until the next request. The jitter stops a thousand pages from asking in step: it widens with each
   * failure in a row, and comes on top of a wait that the server asks for, who asks all of them for the same.
   */
  #delay(interval: number): number {
    const spread = Math.max(interval * 0.1, Math.min(interval * (2 ** this.#failures - 1), WIDEST));
    return Math.max(interval, this.#asked()) + spread * this.#tools.random();
  }

  /** The seconds that the server asks to be left alone. */
  #asked(): number {
    return Math.min(this.#state.error?.detail.retryAfter ?? 0, LONGEST_ASKED);
  }

  /** The seconds since the latest request ended. */
  #age(): number {
    return (this.#tools.page.now() - this.#endedAt) / 1000;
  }

  /** Whether a newcomer is told of the latest failure without a new attempt. */
  #isShared(): boolean {
    return this.#age() < Math.max(SHARED, this.#asked());
  }

  #stopTimers(): void {
    this.#stopTimer();
    clearTimeout(this.#wakeTimer);
    this.#wakeTimer = undefined;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#interval = Infinity;
  }

  #elapse(): void {
    this.#stopTimer();
    const { page } = this.#tools;
    // That a device says it is offline is not believed before a request has failed.
    if (page.isAwake() && (page.isOnline() || this.#state.error?.kind !== 'offline')) this.load();
    else this.#due = true;
  }

  /** Asks for what is due: at once for a reader who comes back, and apart from others when the network returns. */
  #wake(isNetwork: boolean, distance = LEAST_DISTANCE): void {
    // A timer of a page that was set aside, or of a device that slept, has stood still: it may be due all the same.
    if (!this.#due && (this.#state.error || this.#age() < this.#interval)) return;
    const spread = isNetwork ? RETURN * this.#tools.random() : 0;
    // The sum, not the maximum: with that, every feed whose spread is the shorter would ask at the same moment.
    const wait = spread + Math.max(0, distance - this.#age());
    if (wait <= 0) return this.load();
    this.#wakeTimer ??= setTimeout(() => {
      this.#wakeTimer = undefined;
      if (this.#tools.page.isAwake()) this.load();
    }, wait * 1000);
  }
}
