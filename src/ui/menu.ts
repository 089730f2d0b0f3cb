import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** What fills a menu once it is first opened. */
export interface MenuActions<Shown> {
  render(shown: Shown): TemplateResult;
}

/** The words of a menu. */
export interface MenuWords {
  readonly name: string;
  readonly failed: string;
}

/** A menu whose actions come when it is first opened. */
export class Menu<Shown> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<MenuActions<Shown>>;
  #actions: MenuActions<Shown> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<MenuActions<Shown>>) {
    this.#host = host;
    this.#load = load;
  }

  /** The menu, for what is shown now. */
  render(shown: Shown, words: MenuWords): TemplateResult {
    return html`
      <details class="menu" part="menu" @toggle=${() => this.#open()}>
        <summary>${words.name}</summary>
        <div class="actions">
          ${this.#actions?.render(shown) ?? nothing}
          ${this.#hasFailed ? html`<p class="notice" role="alert">${words.failed}</p>` : nothing}
        </div>
      </details>
    `;
  }

  /** A page may refuse the file that brings the actions. */
  async #open(): Promise<void> {
    try {
      this.#actions ??= await this.#load();
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
