import { toSvg } from './svg.js';

/** A part of a widget as a drawing of its own. */
export interface Drawing {
  readonly element: Element;
  readonly width: number;
  readonly height: number;
}

/** A picture says name, period and source in large, has an edge of its own, and nobody who is at a point of a chart. */
const LOOKS = `
  :host { display: block !important; container-type: inline-size !important }
  .widget, .body { display: flex !important }
  .widget { border-width: 0 !important; padding: 0 !important }
  .header, .footer, .data, .readout[aria-hidden] { display: none !important }
`;

function drawingOf(part: HTMLElement): Drawing {
  const parsed = new DOMParser().parseFromString(toSvg(part), 'image/svg+xml').documentElement;
  const sizeIn = (name: string) => Number(parsed.getAttribute(name));
  return {
    element: document.importNode(parsed, true),
    width: sizeIn('width'),
    height: sizeIn('height'),
  };
}

/** A widget that can be made wider and narrower, without what a picture says beside it. */
export class DrawableWidget {
  readonly #root: ShadowRoot;
  readonly #setWidth: (width: number) => unknown;

  /** `setWidth` may return a promise, where the widget takes a while to follow. */
  constructor(root: ShadowRoot, setWidth: (width: number) => unknown) {
    this.#root = root;
    this.#setWidth = setWidth;
    this.addStyles(LOOKS);
  }

  /** A part of the widget, where it has it. */
  part(selector: string): HTMLElement | null {
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
    await this.#setWidth(width);
    const drawn = this.part(part);
    if (!drawn) throw new Error(`no ${part}`);
    return drawingOf(drawn);
  }
}
