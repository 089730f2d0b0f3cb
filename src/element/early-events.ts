import { CchcErrorEvent, CchcReadyEvent } from './events.js';

const TYPES: readonly string[] = [CchcReadyEvent.type, CchcErrorEvent.type];

/** An event loses its targets once it has been everywhere, as far as these are in a shadow root. */
const withTarget = (event: Event, target: EventTarget, currentTarget: EventTarget): Event =>
  Object.defineProperties(event, { target: { value: target }, currentTarget: { value: currentTarget } });

function deliver(listener: EventListenerOrEventListenerObject, host: Element, event: Event): void {
  if (typeof listener === 'function') listener.call(host, event);
  else listener.handleEvent(event);
}

/**
 * Keeps the last events of a tag, and of those inside it, from before anybody listened, for the first listener of each
 * type: a framework that takes over what a server has rendered listens only then, when figures may stand there already.
 */
export function keepEarlyEvents(host: Element): void {
  const listen = host.addEventListener.bind(host);
  const kept = new Map<EventTarget, Event>();
  const unheard = new Set(TYPES);
  const forgetGone = (): void => {
    for (const target of kept.keys()) if (!host.contains(target as Node)) kept.delete(target);
  };
  const keep = (event: Event): void => {
    forgetGone();
    kept.set(event.target!, event);
  };
  for (const type of TYPES) listen(type, keep);
  host.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ): void => {
    if (!listener) return;
    listen(type, listener, options);
    if (!unheard.delete(type)) return;
    host.removeEventListener(type, keep);
    forgetGone();
    const early = [...kept].filter(([, event]) => event.type === type);
    queueMicrotask(() =>
      early.forEach(([target, event]) => deliver(listener, host, withTarget(event, target, host))),
    );
  };
}
