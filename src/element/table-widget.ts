import type { DataError } from '../document/error.js';
import { tableMapping } from '../figures/static-document.js';
import { tableReader, takeTableReader, type OwnTable } from '../figures/table-reader.js';
import { swallowsPage } from '../platform/light-dom.js';
import { lazyModules } from './lazy-modules.js';
import { CchcWidget } from './widget.js';
import type { FigureView } from './widget-state.js';

/** A widget that also reads a table in its tag, again whenever that changes. */
export abstract class TableWidget<View extends FigureView> extends CchcWidget<View> {
  #isWaiting = false;
  #lost: DataError | undefined;
  #observer: MutationObserver | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override awaitsOwn(): boolean {
    return this.#isWaiting;
  }

  /**
   * The table in the tag, with what reads it; where that has yet to come, the widget renders again once it has.
   * @throws {DataError} of kind `blocked` when it does not come.
   */
  protected ownTable(): OwnTable | undefined {
    const table = swallowsPage(this) ? null : this.querySelector('table');
    if (!table) return undefined;
    this.#observe();
    if (this.#lost) throw this.#lost;
    const reader = tableReader();
    if (!reader && !this.#isWaiting) void this.#fetchReader();
    return reader && { table, reader, mapping: tableMapping(this.settings) };
  }

  #observe(): void {
    if (!this.isConnected || this.#observer) return;
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
  }

  async #fetchReader(): Promise<void> {
    this.#isWaiting = true;
    try {
      takeTableReader(await lazyModules.tables!());
    } catch (error) {
      this.#lost = error as DataError;
    }
    this.#isWaiting = false;
    this.requestUpdate();
  }
}
