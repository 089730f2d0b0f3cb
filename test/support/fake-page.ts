import type { Environment } from '../../src/client/environment.js';

/** A page that is online, awake and woken as the test says. */
export class FakePage implements Environment {
  readonly origin: string;
  online = true;
  awake = true;
  /** The directive that refuses every request. */
  directive: string | undefined;
  readonly #listeners = new Set<(isNetwork: boolean) => void>();

  constructor(origin = 'https://portal.example') {
    this.origin = origin;
  }

  /** How many listen for the page to wake. */
  get listeners(): number {
    return this.#listeners.size;
  }

  isOnline(): boolean {
    return this.online;
  }

  isAwake(): boolean {
    return this.awake;
  }

  blockedBy(): Promise<string | undefined> {
    return Promise.resolve(this.directive);
  }

  onWake(callback: (isNetwork: boolean) => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  now(): number {
    return Date.now();
  }

  /** Somebody looks at the page. */
  wake(): void {
    this.awake = true;
    for (const listener of [...this.#listeners]) listener(false);
  }

  /** The device says that its network is back. */
  reconnect(): void {
    this.online = true;
    for (const listener of [...this.#listeners]) listener(true);
  }
}
