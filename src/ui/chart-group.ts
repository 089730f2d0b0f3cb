import type { ReactiveControllerHost } from 'lit';
import { ChartPanel, type ChartPanelOptions } from './chart-panel.js';

/** The charts of a widget, in all of which the reader is at the same category. */
export class ChartGroup {
  readonly #host: ReactiveControllerHost;
  readonly #panels: readonly ChartPanel[];
  #at: number | null = null;

  constructor(host: ReactiveControllerHost & Element, panels: readonly ChartPanelOptions[]) {
    this.#host = host;
    this.#panels = panels.map((options) => new ChartPanel(host, options));
  }

  /** Whether the page cannot draw one of them; the table then stands in. */
  get hasFailed(): boolean {
    return this.#panels.some(({ hasFailed }) => hasFailed);
  }

  /** The category that the reader is at, of as many as there are; before any navigation the one to start from. */
  at(count: number, start: number): number {
    return this.#at !== null && this.#at < count ? this.#at : start;
  }

  /** Goes to another category. */
  readonly go = (index: number | null): void => {
    this.#at = index;
    for (const panel of this.#panels) panel.mark(index);
    this.#host.requestUpdate();
  };

  /** Goes to the category under a pointer on one of the charts. */
  point(event: MouseEvent, panel: number): void {
    const index = this.#panels[panel]?.indexAt(event) ?? null;
    if (index !== this.#at) this.go(index);
  }

  /** Draws all of them again, in the colours that are in force. */
  readonly redraw = (): void => {
    for (const panel of this.#panels) panel.redraw();
  };
}
