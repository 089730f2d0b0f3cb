import type { DataError } from '../document/error.js';
import { warnOnce } from '../platform/warn.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import type { WidgetState, WidgetStatus } from './widget-state.js';

/** What a webmaster has to know of a failure. */
type DetailOf = (error: DataError) => Promise<string>;

const SHOWING: readonly WidgetState[] = ['ready', 'stale'];

const announced = new Set<string>();

/** Whether a sentence is announced for the first time in this page. */
export function isFirstAnnouncement(sentence: string): boolean {
  const isNew = !announced.has(sentence);
  announced.add(sentence);
  return isNew;
}

/** Tells the page and the webmaster what a widget shows, each failure and each recovery once. */
export class StateReporter {
  readonly #host: Element;
  #reported: string | undefined;
  #isShowing = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether a failure is another one than the last that was reported; while a request is under way, none is. */
  isNews({ message }: DataError, isBusy: boolean): boolean {
    return !isBusy && message !== this.#reported;
  }

  /** Makes the same failure news again, as it is for a reader who has asked to try again. */
  forget(): void {
    this.#reported = undefined;
  }

  async #warn(error: DataError, detailOf: DetailOf): Promise<void> {
    warnOnce(`<${this.#host.localName}> ${error.kind}: ${await detailOf(error)}`);
  }

  /** Fires the events of a state, and warns of its failure. */
  report({ state, error }: WidgetStatus<unknown>, isBusy: boolean, detailOf: DetailOf): void {
    if (error && this.isNews(error, isBusy)) {
      void this.#warn(error, detailOf);
      this.#host.dispatchEvent(new CchcErrorEvent(error.kind));
      this.#reported = error.message;
    }
    if (!error) this.forget();
    const isShowing = !error && SHOWING.includes(state);
    if (isShowing && !this.#isShowing) this.#host.dispatchEvent(new CchcReadyEvent());
    this.#isShowing = isShowing;
  }
}
