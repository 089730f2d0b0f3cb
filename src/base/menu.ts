import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CchcDocument } from '../data/schema.js';
import type { Wanted } from '../data/wanted.js';
import type { Text } from '../i18n/text.js';
import { extras } from './extras.js';
import type { Exports, NamedCode } from './exports/index.js';
import { safeUrl } from './safe-url.js';
import type { Settings } from './settings.js';

/** What a reader may take along. */
export interface Shown {
  readonly document: CchcDocument;
  readonly wanted: Wanted;
  readonly settings: Settings;
  readonly label: string;
  readonly text: Text;
}

/** One quiet menu with what a reader may take along: the figures, a picture, the embed codes, the way to the source. */
export class Menu {
  readonly #host: ReactiveControllerHost & Element;
  #codes: readonly NamedCode[] = [];
  #failed = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The menu, for what is shown now. */
  render(shown: Shown): TemplateResult {
    const { menu } = shown.text.messages;
    const source = safeUrl(shown.document.source?.url, this.#host.baseURI);
    const host = this.#host;
    const button = (
      name: string,
      act: (exports: Exports) => void | Promise<void>,
      expanded?: boolean,
    ) => html`
      <button type="button" aria-expanded=${expanded ?? nothing} @click=${() => this.#take(act)}>
        ${name}
      </button>
    `;
    return html`
      <details class="menu" part="menu">
        <summary>${menu.name}</summary>
        <div class="actions">
          ${button(menu.csv, ({ saveTable }) => saveTable(host, shown))}
          ${button(menu.picture, ({ savePicture }) => savePicture(host, shown))}
          ${button(menu.dots, ({ saveDots }) => saveDots(host, shown))}
          ${button(menu.embed, (exports) => this.#toggleCodes(exports, shown), this.#codes.length > 0)}
          ${source ? html`<a href=${source}>${menu.source}</a>` : nothing}
          ${this.#codes.map(
            ({ name, code }) =>
              html`<label>${name}<textarea readonly rows="3" .value=${code}></textarea></label>`,
          )}
          ${this.#failed ? html`<p class="notice" role="alert">${menu.failed}</p>` : nothing}
        </div>
      </details>
    `;
  }

  /** What makes the files may have to be loaded first, and a page may refuse that. */
  async #take(act: (exports: Exports) => void | Promise<void>): Promise<void> {
    this.#failed = false;
    try {
      await act(await extras.exports());
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  #toggleCodes({ namedCodesOf }: Exports, shown: Shown): void {
    this.#codes = this.#codes.length ? [] : namedCodesOf(this.#host, shown, extras.folder);
  }
}
