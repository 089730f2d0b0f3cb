import { Client } from '../../src/client/client.js';
import { DataError, type FailureKind } from '../../src/document/error.js';
import type { Follower } from '../../src/client/feed.js';
import { FETCH_LIMITS, type Fetch } from '../../src/client/fetch-text.js';
import type { Environment } from '../../src/client/environment.js';
import type { DataDocument } from './documents.js';

const HOST = 'so-lieu.example';

/** The endpoint of every story. Nothing is ever sent there: the story's client has the answer itself. */
export const ENDPOINT = `https://${HOST}/cchc.json`;

const PAGE: Environment = {
  origin: 'https://trang-tin.example',
  isOnline: () => true,
  isAwake: () => true,
  now: () => performance.now(),
  onWake: () => () => undefined,
  blockedBy: () => Promise.resolve(undefined),
};

const clientOf = (fetch: Fetch, page: Partial<Environment> = {}): Client =>
  new Client({ fetch, page: { ...PAGE, ...page }, random: () => 0 });

const sending = (body: BodyInit, init?: ResponseInit): Fetch => {
  return () => Promise.resolve(new Response(body, init));
};

// All that a browser says of a request that it could not make, whatever the reason.
const broken: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** A client whose endpoint publishes a document. */
export const answering = (document: DataDocument): Client => clientOf(sending(JSON.stringify(document)));

/** A client whose endpoint answers in another format. */
export const answeringText = (text: string): Client => clientOf(sending(text));

/** A client that waits on: the real one gives up after 15 seconds, and a story is looked at for longer. */
class SilentClient extends Client {
  override follow(_url: string, follower: Follower): () => void {
    follower.update({ busy: true });
    return () => undefined;
  }
}

/** A client whose endpoint never says a word. */
export const SILENT = new SilentClient({ fetch: broken, page: PAGE, random: () => 0 });

/** The failures that come from an endpoint; the others are of the tag's own making. */
export type EndpointFailure = Exclude<FailureKind, 'missing-attribute' | 'not-found'>;

/** For each failure a client whose endpoint fails so. */
export const FAILING = {
  offline: clientOf(broken, { isOnline: () => false }),
  // The client's own words after its 15 seconds, which no reader of a story should have to sit through.
  timeout: clientOf(() => Promise.reject(new DataError('timeout', { host: HOST }))),
  blocked: clientOf(broken),
  http: clientOf(sending('', { status: 500 })),
  'too-large': clientOf(sending(' '.repeat(FETCH_LIMITS.bytes + 1))),
  'not-data': clientOf(sending('<!doctype html><title>Đăng nhập</title>')),
  invalid: clientOf(sending('{"schemaVersion": 99}')),
} satisfies Record<EndpointFailure, Client>;

/** A client whose requests the page's own policy refuses. */
export const REFUSED = clientOf(broken, { blockedBy: () => Promise.resolve('connect-src') });

/** A client whose endpoint publishes a document once, and fails from the second request on, which follows at once. */
export function failingAfter(document: DataDocument): Client {
  let requests = 0;
  const client = clientOf((url, init) => {
    if (++requests % 2 === 0) return broken(url, init);
    const leave = client.follow(url, {
      update({ busy, error }) {
        if (error) leave();
        else if (!busy) client.reload(url);
      },
    });
    return sending(JSON.stringify(document))(url, init);
  });
  return client;
}

/** A client whose endpoint answers every second request only. */
export function recovering(document: DataDocument): Client {
  let requests = 0;
  const answers = [sending(JSON.stringify(document)), sending('', { status: 404 })] as const;
  return clientOf((url, init) => answers[++requests % 2 ? 1 : 0](url, init));
}
