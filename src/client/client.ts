import { Feed, type FeedTools, type Follower } from './feed.js';

/** Fetches for all widgets of a page: however many follow a URL, it is asked once. */
export class Client {
  readonly #tools: FeedTools;
  readonly #feeds = new Map<string, Feed>();

  constructor(tools: FeedTools) {
    this.#tools = tools;
  }

  /** Brings what is at an absolute URL to a follower until the returned function is called. */
  follow(url: string, follower: Follower): () => void {
    const feed = this.#feeds.get(url) ?? new Feed(url, this.#tools);
    this.#feeds.set(url, feed);
    feed.add(follower);
    return () => {
      feed.remove(follower);
      if (feed.isIdle && this.#feeds.get(url) === feed) this.#feeds.delete(url);
    };
  }

  /** Asks a followed URL again. */
  reload(url: string): void {
    this.#feeds.get(url)?.load();
  }
}
