import { html, nothing, type TemplateResult } from 'lit';
import type { FrozenFigure, MenuOptions, PictureKind } from '../element/lazy-modules.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { safeUrl } from '../lib/safe-url.js';
import { copyText } from './copy-text.js';
import { attributesOf, embedCodesOf, scriptLine, type EmbedCode } from './embed-codes.js';
import { savePicture, saveTable } from './save.js';
import { exportMessages } from './messages.js';
import { frameMessages } from '../ui/messages.js';

/** Whether the page around a frame lets nobody save a file from it; frames of other origins cannot tell. */
function refusesDownloads(): boolean {
  const { sandbox } = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
  return Boolean(sandbox?.length) && !sandbox!.contains('allow-downloads');
}

/**
 * What stands in a menu: the code that keeps the figure of today, the figures, a picture, the embed codes, the way to
 * the source.
 */
export class Actions {
  readonly #changed: () => void;
  readonly #lazyModules: MenuOptions['lazyModules'];
  readonly #codes = new WeakMap<Element, readonly EmbedCode[]>();
  readonly #frozen = new WeakMap<Element, FrozenFigure>();
  #copied: { readonly name: string; readonly code: string } | undefined;
  #hasFailed = false;

  /** `changed` is called when what is shown is no longer right. */
  constructor(changed: () => void, lazyModules: MenuOptions['lazyModules']) {
    this.#changed = changed;
    this.#lazyModules = lazyModules;
  }

  /** The actions, for what is shown now. */
  render(shown: ShownFigure): TemplateResult {
    const { host, localizer } = shown;
    const words = localizer.in(exportMessages);
    const sourceUrl = safeUrl(shown.document.source?.url, host.baseURI);
    const codes = this.#codes.get(host);
    const frozen = this.#frozen.get(host);
    const { pictures } = this.#lazyModules;
    const lacksScript = !this.#folderFor(host) && (codes !== undefined || frozen?.html !== undefined);
    return html`
      ${this.#button(words.freeze, () => this.#freeze(shown))}
      ${refusesDownloads() ? html`<p class="notice">${words.sandboxed}</p>` : nothing}
      ${this.#button(words.csv, () => saveTable(shown))}
      ${(Object.keys(words.pictures) as PictureKind[]).map((kind) => this.#button(words.pictures[kind], () => savePicture(shown, pictures, kind)))}
      ${this.#button(words.embed, () => this.#toggleCodes(shown), codes !== undefined)}
      ${sourceUrl ? html`<a href=${sourceUrl}>${words.source}</a>` : nothing}
      ${frozen?.html ? this.#code(words.frozen, this.#withScript(frozen.html, host), shown) : nothing}
      ${frozen?.remark ? html`<p class="notice">${frozen.remark}</p>` : nothing}
      ${lacksScript ? html`<p class="notice">${words.withoutScript}</p>` : nothing}
      ${codes?.map(({ carrier, code }) => this.#code(words.carriers[carrier], code, shown))}
    `;
  }

  /**
   * What has come of the last action, for all figures of a menu: which code has been copied is said, of several in a
   * row as well.
   */
  outcome({ localizer }: ShownFigure): TemplateResult {
    const { copied } = localizer.in(exportMessages);
    const { failed } = localizer.in(frameMessages).menu;
    const announcement = this.#copied && `${copied}: ${this.#copied.name}`;
    return html`
      <p class="visually-hidden" aria-live="polite">${announcement}</p>
      ${this.#hasFailed ? html`<p class="notice" role="alert">${failed}</p>` : nothing}
    `;
  }

  #code(name: string, code: string, { localizer }: ShownFigure): TemplateResult {
    const { copy, copied } = localizer.in(exportMessages);
    const act = this.#copied?.code === code ? copied : copy;
    return html`
      <label>${name}<textarea readonly rows="3" .value=${code}></textarea></label>
      <button
        type="button"
        aria-label=${`${act}: ${name}`}
        @click=${() => this.#take(() => this.#copy(name, code))}
      >
        ${act}
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
    this.#copied = undefined;
    this.#changed();
    try {
      await act();
    } catch {
      this.#hasFailed = true;
    }
    this.#changed();
  }

  async #copy(name: string, code: string): Promise<void> {
    await copyText(code);
    this.#copied = { name, code };
  }

  /** What comes over the network may come too late for the clipboard; the code stands there with a button of its own. */
  async #freeze(shown: ShownFigure): Promise<void> {
    const { host, settings, localizer } = shown;
    const freeze = await this.#lazyModules.freeze(host);
    const frozen = freeze(shown, attributesOf(host, settings));
    this.#frozen.set(host, frozen);
    const { frozen: name } = localizer.in(exportMessages);
    if (frozen.html) await this.#copy(name, this.#withScript(frozen.html, host)).catch(() => undefined);
  }

  /** The folder of the script files in an address that other pages can use. */
  #folderFor(host: Element): string | undefined {
    return safeUrl(this.#lazyModules.folder, host.baseURI);
  }

  #withScript(html: string, host: Element): string {
    return scriptLine(this.#folderFor(host)) + html;
  }

  #toggleCodes({ host, settings, label }: ShownFigure): void {
    if (!this.#codes.delete(host))
      this.#codes.set(host, embedCodesOf(host, settings, label, this.#folderFor(host)));
  }
}
