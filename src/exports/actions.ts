import { html, nothing, type TemplateResult } from 'lit';
import type { Opening } from '../element/lazy-modules.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { safeUrl } from '../lib/safe-url.js';
import { copyText } from './copy-text.js';
import { embedCodesOf, type EmbedCode } from './embed-codes.js';
import { saveDots, savePicture, saveTable } from './save.js';
import { exportMessages } from './messages.js';
import { frameMessages } from '../ui/messages.js';

/** Whether the page around a frame lets nobody save a file from it; frames of other origins cannot tell. */
function refusesDownloads(): boolean {
  const { sandbox } = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
  return Boolean(sandbox?.length) && !sandbox!.contains('allow-downloads');
}

/** What stands in a menu: the figures, a picture, the embed codes, the way to the source. */
export class Actions {
  readonly #changed: () => void;
  readonly #lazyModules: Opening['lazyModules'];
  readonly #codes = new WeakMap<Element, readonly EmbedCode[]>();
  #copied = '';
  #hasFailed = false;

  /** `changed` is called when what is shown is no longer right. */
  constructor(changed: () => void, lazyModules: Opening['lazyModules']) {
    this.#changed = changed;
    this.#lazyModules = lazyModules;
  }

  /** The actions, for what is shown now. */
  render(shown: ShownFigure): TemplateResult {
    const { host, localizer } = shown;
    const { csv, picture, dots, embed, source, copied, sandboxed } = localizer.in(exportMessages);
    const sourceUrl = safeUrl(shown.document.source?.url, host.baseURI);
    const codes = this.#codes.get(host);
    const { pictures } = this.#lazyModules;
    return html`
      ${refusesDownloads() ? html`<p class="notice">${sandboxed}</p>` : nothing}
      ${this.#button(csv, () => saveTable(shown))}
      ${this.#button(picture, () => savePicture(shown, pictures))}
      ${this.#button(dots, () => saveDots(shown, pictures))}
      ${this.#button(embed, () => this.#toggleCodes(shown), codes !== undefined)}
      ${sourceUrl ? html`<a href=${sourceUrl}>${source}</a>` : nothing}
      ${codes?.map((code) => this.#code(code, shown))}
      <p class="visually-hidden" aria-live="polite">${this.#copied && copied}</p>
      ${this.#hasFailed ? html`<p class="notice" role="alert">${localizer.in(frameMessages).menu.failed}</p>` : nothing}
    `;
  }

  #code({ carrier, code }: EmbedCode, { localizer }: ShownFigure): TemplateResult {
    const { carriers, copy, copied } = localizer.in(exportMessages);
    return html`
      <label>${carriers[carrier]}<textarea readonly rows="3" .value=${code}></textarea></label>
      <button
        type="button"
        aria-label=${`${copy}: ${carriers[carrier]}`}
        @click=${() => this.#take(() => this.#copy(code))}
      >
        ${this.#copied === code ? copied : copy}
      </button>
    `;
  }

  #button(name: string, act: () => void | Promise<void>, expanded?: boolean): TemplateResult {
    return html`
      <button type="button" aria-expanded=${expanded ?? nothing} @click=${() => this.#take(act)}>
        ${name}
      </button>
    `;
  }

  /** A page may refuse what makes a file, or the clipboard. */
  async #take(act: () => void | Promise<void>): Promise<void> {
    this.#hasFailed = false;
    try {
      await act();
    } catch {
      this.#hasFailed = true;
    }
    this.#changed();
  }

  async #copy(code: string): Promise<void> {
    await copyText(code);
    this.#copied = code;
  }

  #toggleCodes({ host, settings, label }: ShownFigure): void {
    if (!this.#codes.delete(host))
      this.#codes.set(host, embedCodesOf(host, settings, label, this.#lazyModules.folder ?? '/cchc/'));
  }
}
