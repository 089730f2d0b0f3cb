import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CchcDocument } from '../document/schema.js';
import type { Selection } from '../document/selection.js';
import type { Localizer } from '../i18n/localizer.js';
import { frameMessages } from './messages.js';
import type { Actions } from '../exports/actions.js';
import { lazyModules } from '../element/lazy-modules.js';
import type { Settings } from '../element/settings.js';

/** What a reader may take along. */
export interface ShownFigure {
  readonly document: CchcDocument;
  readonly wanted: Selection;
  readonly settings: Settings;
  readonly label: string;
  readonly localizer: Localizer;
}

/** One quiet menu with what a reader may take along, which comes when the menu is first opened. */
export class Menu {
  readonly #host: ReactiveControllerHost & Element;
  #actions: Actions | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The menu, for what is shown now. */
  render(shown: ShownFigure): TemplateResult {
    const { menu } = shown.localizer.in(frameMessages);
    return html`
      <details class="menu" part="menu" @toggle=${() => this.#load()}>
        <summary>${menu.name}</summary>
        <div class="actions">
          ${this.#actions?.render(shown) ?? nothing}
          ${this.#failed ? html`<p class="notice" role="alert">${menu.failed}</p>` : nothing}
        </div>
      </details>
    `;
  }

  /** A page may refuse the file that brings the actions. */
  async #load(): Promise<void> {
    try {
      this.#actions ??= new (await lazyModules.actions())(this.#host);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
