/** What the client needs to know of the page it works for; the browser's own is in `platform/browser-environment.ts`. */
export interface Environment {
  /** Whether the device believes that it has a network. Browsers inside other apps may be wrong about it. */
  isOnline(): boolean;
  /** Whether somebody can see the page. */
  isAwake(): boolean;
  /** Calls back each time the page wakes, and says whether it is the network that has returned. */
  onWake(callback: (isNetwork: boolean) => void): () => void;
  /** The milliseconds since some moment, by a clock that nobody sets. */
  now(): number;
  /** The directive of the page's Content Security Policy that has refused a request to a URL, if one has. */
  blockedBy(url: string): Promise<string | undefined>;
  /** The origin that requests start from. */
  readonly origin: string;
}
