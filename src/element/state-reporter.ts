import type { DataError } from '../document/error.js';
import { warnOnce } from '../platform/warn.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import type { WidgetState, WidgetStatus } from './widget-state.js';

const SHOWING: readonly WidgetState[] = ['ready', 'stale'];

/** Tells the page and the webmaster what a widget shows, each failure and each recovery once. */
export class StateReporter {
  readonly #host: Element;
  #reported: string | undefined;
  #isShowing = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether a failure is another one than the last that was told; while a request is under way, none is. */
  isNews({ message }: DataError, isBusy: boolean): boolean {
    return !isBusy && message !== this.#reported;
  }

  /** Makes the same failure news again, as it is for a reader who has asked to try again. */
  forget(): void {
    this.#reported = undefined;
  }

  /** Fires the events of a state, and warns of its failure. */
  report({ state, error }: WidgetStatus<unknown>, isBusy: boolean, sentence: string): void {
    if (error && this.isNews(error, isBusy)) {
      warnOnce(`<${this.#host.localName}> ${error.kind}: ${sentence}`);
      this.#host.dispatchEvent(new CchcErrorEvent(error.kind));
      this.#reported = error.message;
    }
    if (!error) this.forget();
    const isShowing = !error && SHOWING.includes(state);
    if (isShowing && !this.#isShowing) this.#host.dispatchEvent(new CchcReadyEvent());
    this.#isShowing = isShowing;
  }
}
