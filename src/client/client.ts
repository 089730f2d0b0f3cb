import { Feed, type FeedTools, type Follower } from './feed.js';

/** What a server is asked for: it never sees the fragment of an address. */
const withoutFragment = (url: string): string => url.split('#', 1)[0]!;

/** Fetches for all widgets of a page: however many follow a URL, it is asked once. */
export class Client {
  readonly #tools: FeedTools;
  readonly #feeds = new Map<string, Feed>();

  constructor(tools: FeedTools) {
    this.#tools = tools;
  }

  /** Brings what is at an absolute URL to a follower until the returned function is called. */
  follow(address: string, follower: Follower): () => void {
    const url = withoutFragment(address);
    // What nobody has followed for some time is kept no longer, and not by a timer, which would outlive the widgets.
    this.#feeds.forEach((left, key) => left.isForgotten && this.#feeds.delete(key));
    const former = this.#feeds.get(url);
    const feed = former?.isOpen ? former : new Feed(url, this.#tools, former !== undefined);
    this.#feeds.set(url, feed);
    feed.add(follower);
    return () => feed.remove(follower);
  }

  /** Asks a followed URL again. */
  reload(address: string): void {
    this.#feeds.get(withoutFragment(address))?.load();
  }
}
