import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nullPrototype } from '../lib/null-prototype.js';
import type { ChartInk, ChartModel, DrawChart, DrawnChart } from '../figures/chart-model.js';

/** How a panel comes by its drawing and its parts. */
export interface ChartPanelOptions {
  /** Loads what draws; asked for only when the panel comes near the reader's view. */
  readonly load: () => Promise<DrawChart>;
  /** The selector of the panel's canvas within the host. */
  readonly canvas: string;
  /** The drawing that is due; `null` for none. */
  readonly model: () => ChartModel | null;
}

const SERIES = 2;

/** What draws, once any panel of the page has come near the view. */
let loaded: DrawChart | undefined;

/** The looks that the tokens give at an element: the canvas knows no custom properties. */
function inkOf(root: ShadowRoot): ChartInk {
  const styleOf = (name: string) => getComputedStyle(root.querySelector(`[data-ink="${name}"]`) ?? root.host);
  const series: string[] = [];
  for (let index = 1; index <= SERIES; index++) series.push(styleOf(`series-${index}`).color);
  const { color: text, fontFamily: font, fontSize } = styleOf('text');
  return {
    text,
    font,
    letters: parseFloat(fontSize) * 0.8,
    grid: styleOf('grid').color,
    surface: styleOf('surface').color,
    series,
  };
}

/**
 * A canvas of a widget: loads the drawing code when the widget comes near the view, draws, and lets go when the widget
 * has left the page, though not when it only moves.
 */
export class ChartPanel implements ReactiveController {
  /** Whether the page cannot draw; the table then stands in. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ChartPanelOptions;
  #draw: DrawChart | undefined;
  #drawn: DrawnChart | undefined;
  #canvas: Element | null = null;
  #shape: ChartModel['shape'] | undefined;
  #key = '';
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, options: ChartPanelOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watchView();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#unprint);
    if (this.#draw) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      removeEventListener('beforeprint', this.#print);
      removeEventListener('afterprint', this.#unprint);
      this.#release();
    });
  }

  hostUpdated(): void {
    this.redraw();
  }

  /** Draws what is due, in the colours that are in force. */
  redraw(): void {
    const root = this.#host.shadowRoot;
    const canvas = root?.querySelector<HTMLCanvasElement>(this.#options.canvas) ?? null;
    const model = this.#options.model();
    if (canvas !== this.#canvas || !model) this.#release();
    const draw = this.#draw;
    if (!root || !canvas || !model || !draw || !this.#host.isConnected) return;
    this.#guard(() => {
      const ink = inkOf(root);
      const key = JSON.stringify([model, ink]);
      if (this.#drawn && model.shape === this.#shape) {
        if (key !== this.#key) this.#drawn.update(model, ink);
      } else {
        this.#release();
        this.#drawn = draw(canvas, model, ink);
      }
      this.#canvas = canvas;
      this.#shape = model.shape;
      this.#key = key;
    });
  }

  /** Marks the category that the reader is at. */
  mark(index: number | null): void {
    this.#guard(() => this.#drawn?.mark(index));
  }

  /** The category under a pointer. */
  indexAt(event: MouseEvent): number | null {
    return this.#drawn?.indexAt(event) ?? null;
  }

  /** A page without a view, as the tests of an application have it, shows the table. */
  #watchView(): void {
    this.hasFailed ||= typeof IntersectionObserver === 'undefined';
    if (this.hasFailed) return;
    const near = nullPrototype<IntersectionObserverInit>({ rootMargin: '400px' });
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), near);
    this.#observer.observe(this.#host);
  }

  /**
   * Loads when it first comes near the view, beside the figures: only their answer tells that there is nothing to draw.
   * After that, colours may have changed while it was hidden.
   */
  #see(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    if (this.#draw) this.redraw();
    else void this.#load();
  }

  /**
   * Paper is white, and no transition tells of a change to it. Browsers wait for nothing here: what no panel has loaded
   * yet is left to the printed table.
   */
  readonly #print = (): void => {
    this.#draw ??= loaded;
    this.#drawFor(true);
    if (!this.#draw) void this.#load();
  };

  readonly #unprint = (): void => this.#drawFor(false);

  #drawFor(isForPaper: boolean): void {
    this.#host.shadowRoot?.querySelector('.inks')?.toggleAttribute('data-paper', isForPaper);
    this.redraw();
    this.#guard(() => this.#drawn?.print(isForPaper));
  }

  async #load(): Promise<void> {
    if (this.hasFailed) return;
    try {
      this.#draw ??= loaded = await this.#options.load();
    } catch {
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Chart.js throws where MooTools or Prototype.js have replaced the language's own functions. */
  #guard(act: () => void): void {
    if (this.hasFailed) return;
    try {
      act();
    } catch {
      this.hasFailed = true;
      this.#release();
      this.#host.requestUpdate();
    }
  }

  #release(): void {
    const drawn = this.#drawn;
    this.#drawn = undefined;
    this.#canvas = null;
    try {
      drawn?.destroy();
    } catch {
      this.hasFailed = true;
    }
  }
}
