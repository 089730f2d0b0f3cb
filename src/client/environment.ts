/** What the client needs to know of the page it works for; the browser's own is in `base/browser-page.ts`. */
export interface Environment {
  /** Whether the device believes that it has a network. */
  isOnline(): boolean;
  /** Whether somebody can see the page and a request has a chance. */
  isAwake(): boolean;
  /** Calls back each time the page wakes. */
  onWake(callback: () => void): () => void;
  /** The directive of the page's Content Security Policy that has refused a request to a URL, if one has. */
  blockedBy(url: string): Promise<string | undefined>;
  /** The origin that requests start from. */
  readonly origin: string;
}
