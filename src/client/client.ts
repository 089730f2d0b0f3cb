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
    this.#forget();
    const feed = this.#feeds.get(url) ?? new Feed(url, this.#tools);
    this.#feeds.set(url, feed);
    feed.add(follower);
    return () => {
      feed.remove(follower);
      this.#forget();
    };
  }

  /** Asks a followed URL again. */
  reload(address: string): void {
    this.#feeds.get(withoutFragment(address))?.load();
  }

  #forget(): void {
    this.#feeds.forEach((feed, url) => feed.isOver && this.#feeds.delete(url));
  }
}
