import { define, version } from '../element/define.js';
import { SettingsElement } from '../element/settings-element.js';
import type { DataError } from '../document/error.js';
import { askAhead } from './ahead.js';
import { lostWidget } from './lost-widget.js';
import type { UpgradableElement } from './upgradable.js';

/** The class of a widget, as the classic script and those that go on from it have it. */
export type WidgetClass = typeof SettingsElement & Pick<typeof UpgradableElement, 'adopt'>;

/** What the browser calls; of a class that it does not know, we do. */
type Reactions = Pick<
  SettingsElement,
  'connectedCallback' | 'disconnectedCallback' | 'adoptedCallback' | 'attributeChangedCallback'
>;

const internalsOf = new WeakMap<HTMLElement, ElementInternals>();

/** The style sheet reserves the box of an element in this state; an attribute would be seen by the page. */
function markAsWaiting(element: HTMLElement): void {
  try {
    const internals = internalsOf.get(element) ?? element.attachInternals();
    internalsOf.set(element, internals);
    internals.states.add('cchc-waiting');
  } catch {
    // Browsers without such states reserve nothing.
  }
}

/** Makes an element one of the class that has come, as the browser would have by registering it. */
function upgrade(element: HTMLElement, type: WidgetClass, attributes: readonly string[]): void {
  type.adopt(element);
  const widget = element as SettingsElement;
  for (const name of attributes)
    if (widget.hasAttribute(name)) widget.attributeChangedCallback(name, null, widget.getAttribute(name));
  widget.connectedCallback();
}

/** A class that is yet to come, and the elements in the page that wait for it. */
class AwaitedClass {
  #type: WidgetClass | undefined;
  #attributes: readonly string[] = [];
  readonly #load: () => Promise<WidgetClass>;
  #isLoading = false;
  /** The elements that wait, each with what ends the request for its figures. */
  readonly #waiting = new Map<HTMLElement, (() => void) | undefined>();

  constructor(load: () => Promise<WidgetClass>) {
    this.#load = load;
  }

  /** Makes a new element one of the class, if that is there already. */
  adopt(element: HTMLElement): void {
    this.#type?.adopt(element);
  }

  /** Upgrades an element in the page, now or once its class is there. */
  enter(element: HTMLElement): void {
    if (this.#type) return upgrade(element, this.#type, this.#attributes);
    if (this.#waiting.has(element)) return;
    markAsWaiting(element);
    this.#waiting.set(element, askAhead(element));
    if (!this.#isLoading) void this.#fetch();
    this.#isLoading = true;
  }

  /** Being moved about in the page is no leaving. */
  leave(element: HTMLElement): void {
    queueMicrotask(() => {
      if (!element.isConnected) this.#end(element);
    });
  }

  #end(element: HTMLElement): void {
    internalsOf.get(element)?.states.clear();
    this.#waiting.get(element)?.();
    this.#waiting.delete(element);
  }

  async #fetch(): Promise<void> {
    // Without a network there is nothing to be said against the script yet: the fallback stands until there is one.
    if (!navigator.onLine)
      await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    const lost = (error: unknown) => lostWidget(error as DataError) as unknown as WidgetClass;
    const type = await this.#load().catch(lost);
    this.#type = type;
    // The browser asks a class for these when it is registered, and not before then does Lit make it ready.
    this.#attributes = type.observedAttributes;
    for (const element of [...this.#waiting.keys()]) {
      upgrade(element, type, this.#attributes);
      // By then it follows its figures itself.
      void (element as SettingsElement).updateComplete.then(() => this.#end(element));
    }
  }
}

/** The class that the browser knows instead: what it calls goes to what the element has become. */
function standIn(awaited: AwaitedClass, attributes: readonly string[]) {
  return class StandIn extends HTMLElement {
    static readonly version = version;
    static readonly observedAttributes = attributes;

    constructor() {
      super();
      awaited.adopt(this);
    }

    /** The element as a widget, once it is one. */
    get #widget(): Reactions | undefined {
      return Object.getPrototypeOf(this) === StandIn.prototype ? undefined : (this as unknown as Reactions);
    }

    connectedCallback(): void {
      if (this.#widget) this.#widget.connectedCallback();
      else awaited.enter(this);
    }

    disconnectedCallback(): void {
      if (this.#widget) this.#widget.disconnectedCallback();
      else awaited.leave(this);
    }

    adoptedCallback(): void {
      this.#widget?.adoptedCallback();
    }

    attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      this.#widget?.attributeChangedCallback(name, old, value);
    }
  };
}

/**
 * Registers a tag whose class comes with a further script, which is fetched when the first such tag is in a page. Until
 * then its fallback stands there as the page wrote it, and yet the tag is one that the page's own scripts can rely on.
 */
export function defineLater(tag: string, attributes: string, load: () => Promise<WidgetClass>): void {
  const observed = [...SettingsElement.observedAttributes, ...attributes.split(' ')];
  define(tag, standIn(new AwaitedClass(load), observed));
}
