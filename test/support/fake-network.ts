import { Client } from '../../src/client/client.js';
import { deferred, settled } from './deferred.js';
import { FakePage } from './fake-page.js';

/** A body that is there at once; one that the browser makes would take some turns to be read. */
const bodyOf = (text: string): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

/** A request that waits in the test's hand for its answer. */
export class FakeRequest {
  readonly url: string;
  readonly #signal: AbortSignal | null | undefined;
  readonly #answer = deferred<Response>();
  #isAnswered = false;

  constructor(url: string, { signal }: RequestInit) {
    this.url = url;
    this.#signal = signal;
  }

  /** What `fetch` returns. */
  get response(): Promise<Response> {
    return this.#answer.promise;
  }

  /** Whether it was given up before its answer came. */
  get isAborted(): boolean {
    return Boolean(this.#signal?.aborted) && !this.#isAnswered;
  }

  /** Answers with a text, and returns when all that follows from it has happened. */
  async text(text: string, init: ResponseInit = {}): Promise<void> {
    this.#isAnswered = true;
    this.#answer.resolve(new Response(bodyOf(text), init));
    await settled();
  }

  async json(content: unknown): Promise<void> {
    await this.text(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
  }

  async status(status: number): Promise<void> {
    await this.text('', { status });
  }

  /** Fails as `fetch` does when nobody answers or nobody may read the answer. */
  async fail(): Promise<void> {
    this.#isAnswered = true;
    this.#answer.reject(new TypeError('Failed to fetch'));
    await settled();
  }
}

/** The far side of a client: it takes each request down, and answers none by itself. */
export class FakeNetwork {
  readonly requests: FakeRequest[] = [];
  readonly page: FakePage;
  readonly client: Client;

  constructor(page = new FakePage()) {
    this.page = page;
    this.client = new Client({ fetch: (url, init) => this.#take(url, init), page, random: () => 0 });
  }

  /** The latest request. */
  get last(): FakeRequest {
    const request = this.requests[this.requests.length - 1];
    if (!request) throw new Error('nothing was asked');
    return request;
  }

  #take(url: string, init: RequestInit): Promise<Response> {
    const request = new FakeRequest(url, init);
    this.requests.push(request);
    return request.response;
  }
}
