import { failureOf, type DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import type { ChildTable, TableReader } from '../figures/child-table.js';
import { staticDocument } from '../figures/static-document.js';
import type { FigureView } from '../figures/view.js';
import { tableIn } from '../platform/light-dom.js';
import { Figure, type FigureHost } from './figure.js';
import { lazyModules } from './lazy-modules.js';

/** A figure that a table in the tag can say. What reads the table comes once there is one. */
export abstract class TableFigure<
  Widget extends FigureHost = FigureHost,
  View extends FigureView = FigureView,
> extends Figure<Widget, View> {
  #reader: TableReader | undefined;
  #readerError: DataError | undefined;

  override staticDocument(): CchcDocument | undefined {
    const table = this.#childTable();
    return table && staticDocument(this.settings, this.figuresIn(table));
  }

  /**
   * What the table says, as parts of a document.
   * @throws {DataError} Where it says nothing that can be read.
   */
  protected abstract figuresIn(table: ChildTable): Partial<Record<keyof CchcDocument, unknown>>;

  /**
   * The table that stands in the tag, where what stands there belongs to the tag; `undefined` until its reader has come.
   * @throws {DataError} Where the reader cannot be loaded.
   */
  #childTable(): ChildTable | undefined {
    const table = tableIn(this.widget);
    if (!table) return undefined;
    if (this.#readerError) throw this.#readerError;
    this.arrival ??= this.#fetchReader();
    if (!this.#reader) return undefined;
    // With `format`, the `col-…` attributes describe the endpoint's answer, not the table in the tag.
    const { format, mapping } = this.settings;
    const own = format ? {} : (JSON.parse(mapping) as ChildTable['mapping']);
    return { table, mapping: own, reader: this.#reader };
  }

  async #fetchReader(): Promise<void> {
    this.isWaiting = true;
    try {
      this.#reader = await lazyModules.tables();
    } catch (error) {
      this.#readerError = failureOf(error, 'blocked');
    }
    this.isWaiting = false;
    this.widget.requestUpdate();
  }
}
