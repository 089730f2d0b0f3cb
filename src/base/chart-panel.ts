import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartColours, ChartModel, DrawChart, DrawnChart } from './chart-model.js';

/** How a panel comes by its drawing and its parts. */
export interface ChartPanelOptions {
  /** Loads what draws; asked for only when the panel comes near the reader's view. */
  readonly load: () => Promise<DrawChart>;
  /** The selector of the panel's canvas within the host. */
  readonly canvas: string;
  /** The drawing that is due; `null` for none. */
  readonly model: () => ChartModel | null;
}

const SERIES = 3;

/** The colour that a token has at an element: the canvas knows no custom properties. */
const inkOf = (root: ParentNode, name: string): string => {
  const probe = root.querySelector(`[data-ink="${name}"]`);
  return probe ? getComputedStyle(probe).color : 'gray';
};

function coloursOf(root: ParentNode): ChartColours {
  const series: string[] = [];
  for (let index = 1; index <= SERIES; index++) series.push(inkOf(root, `series-${index}`));
  return { text: inkOf(root, 'text'), grid: inkOf(root, 'grid'), surface: inkOf(root, 'surface'), series };
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
    if (this.#draw || this.hasFailed) return this.#host.requestUpdate();
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
      },
      { rootMargin: '400px' },
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      removeEventListener('beforeprint', this.#print);
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
    if (!root || !canvas || !model || !this.#draw || !this.#host.isConnected) return;
    this.#guard(() => {
      const colours = coloursOf(root);
      const key = JSON.stringify([model, colours]);
      if (this.#drawn && model.shape === this.#shape) {
        if (key !== this.#key) this.#drawn.update(model, colours);
      } else {
        this.#release();
        this.#drawn = this.#draw?.(canvas, model, colours);
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

  /** A printer does not scroll: what is below the view has to be drawn now. */
  readonly #print = (): void => void this.#load();

  async #load(): Promise<void> {
    this.#observer?.disconnect();
    try {
      this.#draw ??= await this.#options.load();
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
