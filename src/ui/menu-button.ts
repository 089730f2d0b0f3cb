import { html, type ReactiveControllerHost } from 'lit';
import type { Content } from './frame.js';
import { iconButton } from './icon-button.js';

/** The words of the button. */
export interface MenuWords {
  readonly name: string;
  readonly failed: string;
}

/** The button that opens what a reader may take along, which comes when it is first pressed. */
export class MenuButton {
  readonly #host: ReactiveControllerHost;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The button; `open` brings what it opens. */
  render(label: string, words: MenuWords, open: (opener: HTMLElement) => Promise<void>): Content[] {
    const act = (event: Event) => void this.#open(() => open(event.currentTarget as HTMLElement));
    return [
      iconButton({ part: 'menu', name: words.name, label, icon: 'download', act }),
      ...(this.#hasFailed ? [html`<p class="notice" role="alert">${words.failed}</p>`] : []),
    ];
  }

  /** A page may refuse the file that brings it. */
  async #open(open: () => Promise<void>): Promise<void> {
    try {
      await open();
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
