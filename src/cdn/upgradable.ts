let waiting: HTMLElement | undefined;

/**
 * What Lit's elements extend in the classic script: `HTMLElement`, and yet an element that is in the page already can
 * become one of them.
 */
export class UpgradableElement extends HTMLElement {
  constructor() {
    const element = waiting;
    waiting = undefined;
    if (element) return element as UpgradableElement;
    super();
  }

  /** Makes an element one of this class, with all that its constructor gives it. */
  static adopt(element: HTMLElement): void {
    waiting = element;
    Object.setPrototypeOf(element, this.prototype);
    new this();
  }
}
