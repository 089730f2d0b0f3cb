import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Values } from './model/state.js';

/** Holds one widget, of whichever tag, with the attributes that are chosen for it. */
export class DeskFigure extends LitElement {
  /** The tag. */
  @property() declare tag: string;
  /** The attributes of the widget, of which a switch says `true`. */
  @property({ attribute: false }) declare values: Values;

  #widget?: HTMLElement;

  constructor() {
    super();
    this.tag = '';
    this.values = {};
  }

  /** The widget that is held. */
  get widget(): HTMLElement | undefined {
    return this.#widget;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#widget?.localName !== this.tag) this.#widget = document.createElement(this.tag);
    this.#set(this.#widget);
  }

  protected override render(): unknown {
    return this.#widget;
  }

  #set(widget: HTMLElement): void {
    for (const name of widget.getAttributeNames())
      if (!(name in this.values) && name !== 'class') widget.removeAttribute(name);
    for (const [name, value] of Object.entries(this.values))
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value === 'true' ? '' : value);
  }
}
