import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ShownFigure } from '../element/shown-figure.js';
import { safeUrl } from '../lib/safe-url.js';
import { embedCodesOf, type EmbedCode } from './embed-codes.js';
import { saveDots, savePicture, saveTable } from './save.js';
import { exportMessages } from './messages.js';
import { keepFieldsOwn } from '../ui/own-fields.js';
import { frameMessages } from '../ui/messages.js';

/** Whether the page around a frame lets nobody save a file from it; frames of other origins cannot tell. */
function refusesDownloads(): boolean {
  const { sandbox } = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
  return Boolean(sandbox?.length) && !sandbox!.contains('allow-downloads');
}

/** What stands in a menu: the figures, a picture, the embed codes, the way to the source. */
export class Actions {
  readonly #host: ReactiveControllerHost & Element;
  readonly #folder: string | undefined;
  #codes: readonly EmbedCode[] = [];
  #failed = false;

  constructor(host: ReactiveControllerHost & Element, folder: string | undefined) {
    this.#host = host;
    this.#folder = folder;
  }

  /** The actions, for what is shown now. */
  render(shown: ShownFigure): TemplateResult {
    const host = this.#host;
    keepFieldsOwn(host.shadowRoot);
    const { csv, picture, dots, embed, source, carriers, sandboxed } = shown.localizer.in(exportMessages);
    const sourceUrl = safeUrl(shown.document.source?.url, host.baseURI);
    return html`
      ${refusesDownloads() ? html`<p class="notice">${sandboxed}</p>` : nothing}
      ${this.#button(csv, () => saveTable(host, shown))}
      ${this.#button(picture, () => savePicture(host, shown))}
      ${this.#button(dots, () => saveDots(host, shown))}
      ${this.#button(embed, () => this.#toggleCodes(shown), this.#codes.length > 0)}
      ${sourceUrl ? html`<a href=${sourceUrl}>${source}</a>` : nothing}
      ${this.#codes.map(
        ({ carrier, code }) =>
          html`<label>${carriers[carrier]}<textarea readonly rows="3" .value=${code}></textarea></label>`,
      )}
      ${this.#failed ? html`<p class="notice" role="alert">${shown.localizer.in(frameMessages).menu.failed}</p>` : nothing}
    `;
  }

  #button(name: string, act: () => void | Promise<void>, expanded?: boolean): TemplateResult {
    return html`
      <button type="button" aria-expanded=${expanded ?? nothing} @click=${() => this.#take(act)}>
        ${name}
      </button>
    `;
  }

  /** A page may refuse what makes a file. */
  async #take(act: () => void | Promise<void>): Promise<void> {
    this.#failed = false;
    try {
      await act();
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  #toggleCodes({ settings, label }: ShownFigure): void {
    this.#codes = this.#codes.length
      ? []
      : embedCodesOf(this.#host, settings, label, this.#folder ?? '/cchc/');
  }
}
