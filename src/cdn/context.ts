// What the classic script has in the place of @lit/context: as much of it as settings need. The events are those of its
// protocol, by which the tags of several copies of the library, and of either kind, find one another.
import type { ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NativeEvent } from '../element/events.js';

type Host = ReactiveControllerHost & HTMLElement;
type Callback = ContextCallback<unknown>;

/** What is told on the way outwards: that somebody asks, or that somebody answers from now on. */
interface ContextEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: Callback;
  readonly subscribe: boolean;
}

/** Tells those around an element of something in a context. */
export function tell(type: string, context: unknown, contextTarget: Element, callback?: Callback): void {
  const event = new NativeEvent(type, { bubbles: true, composed: true });
  contextTarget.dispatchEvent(Object.assign(event, { context, contextTarget, callback, subscribe: true }));
}

/** The part of an element in a context, of which it is told whenever the element comes into a page. */
abstract class ContextPart implements ReactiveController {
  value: unknown;
  protected readonly host: Host;
  protected readonly context: unknown;

  constructor(host: Host, { context, initialValue }: { context: unknown; initialValue?: unknown }) {
    this.host = host;
    this.context = context;
    this.value = initialValue;
    host.addController(this);
  }

  abstract hostConnected(): void;
}

/** Asks for a value, and has its host render again when there is another one. */
export class ContextConsumer extends ContextPart {
  #leave: (() => void) | undefined = undefined;

  readonly #take: Callback = (value, leave) => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.host.requestUpdate();
  };

  hostConnected(): void {
    tell('context-request', this.context, this.host, this.#take);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

/** Answers those inside its host, and has them ask again where a provider between them answers from now on. */
export class ContextProvider extends ContextPart {
  readonly #followers = new Map<Callback, { readonly from: Element; readonly leave: () => void }>();

  constructor(...given: ConstructorParameters<typeof ContextPart>) {
    super(...given);
    this.#listen('context-request', (event) => this.#answer(event));
    this.#listen('context-provider', () => {
      this.#followers.forEach(({ from }, callback) => tell('context-request', this.context, from, callback));
    });
  }

  #listen(type: string, act: (event: ContextEvent) => void): void {
    this.host.addEventListener(type, (event) => {
      const { context, contextTarget } = event as ContextEvent;
      if (context !== this.context || contextTarget === this.host) return;
      event.stopPropagation();
      act(event as ContextEvent);
    });
  }

  #answer({ callback, contextTarget: from, subscribe }: ContextEvent): void {
    // One that asks again keeps its way out: on getting another it takes the former one, and would be let go.
    const { leave = () => void this.#followers.delete(callback) } = this.#followers.get(callback) ?? {};
    if (subscribe) this.#followers.set(callback, { from, leave });
    callback(this.value, leave);
  }

  setValue(value: unknown): void {
    this.value = value;
    this.#followers.forEach(({ leave }, callback) => callback(value, leave));
  }

  hostConnected(): void {
    tell('context-provider', this.context, this.host);
  }
}

export const createContext = (key: unknown): unknown => key;

/** What lets a late provider reach earlier widgets; the classic script registers its provider first. */
export class ContextRoot {
  attach(): void {}
}
