import { toSvg } from '../../src/exports/svg.js';

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A part of a widget as a drawing of its own. */
export interface Drawing {
  readonly element: Element;
  readonly width: number;
  readonly height: number;
}

function drawingOf(part: HTMLElement): Drawing {
  const parsed = new DOMParser().parseFromString(toSvg(part), 'image/svg+xml').documentElement;
  const sizeIn = (name: string) => Number(parsed.getAttribute(name));
  return {
    element: document.importNode(parsed, true),
    width: sizeIn('width'),
    height: sizeIn('height'),
  };
}

/** A widget whose container can be made wider and narrower, without its name, which the picture says in large, and its border. */
export class DrawableWidget {
  readonly #container: HTMLElement;
  readonly #root: ShadowRoot;

  constructor(container: HTMLElement, widget: Element) {
    if (!widget.shadowRoot) throw new Error('no frame');
    this.#container = container;
    this.#root = widget.shadowRoot;
    // A picture says the name in large, and has no reader who is at a point of a chart.
    for (const said of ['.header', '.readout[aria-hidden]']) this.find(said)?.toggleAttribute('hidden', true);
    this.find('.widget')?.style.setProperty('border', '0');
    container.style.setProperty('--cchc-space', '0px');
  }

  /** A part of the widget, where it has it. */
  find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  /** Lets the widget look as it does on no page. */
  addStyles(styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  /** The widget, or a part of it, as a drawing in a column of a width: controls, which are not drawn, take no room. */
  async drawnAt(width: number, part = '.widget'): Promise<Drawing> {
    this.#container.style.inlineSize = `${width}px`;
    await nextFrame();
    await nextFrame();
    const drawn = this.find(part);
    if (!drawn) throw new Error(`no ${part}`);
    return drawingOf(drawn);
  }
}
