import {
  createElement,
  forwardRef,
  useCallback,
  useRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
} from 'react';
import '../application.js';
import { defineInApp } from '../element/define-in-app.js';
import { CchcErrorEvent, CchcReadyEvent } from '../element/events.js';
import { CchcSelectEvent } from '../element/select-event.js';
import type { SettingsElement } from '../element/settings-element.js';

type Props = Readonly<Record<string, unknown>>;

/** The events of the tags by the names of their handlers. */
const HANDLERS: Readonly<Record<string, string>> = {
  onCchcReady: CchcReadyEvent.type,
  onCchcError: CchcErrorEvent.type,
  onCchcSelect: CchcSelectEvent.type,
};

/** How the props of a tag reach it: as attributes, of which each property has one, or as what no attribute can say. */
interface PropTargets {
  readonly attributes: ReadonlyMap<PropertyKey, string>;
  readonly properties: readonly string[];
}

function propTargetsOf({ elementProperties }: typeof SettingsElement): PropTargets {
  const attributes = new Map<PropertyKey, string>([['className', 'class']]);
  const properties: string[] = [];
  elementProperties.forEach(({ attribute }, property) => {
    if (typeof attribute === 'string') attributes.set(property, attribute);
    else properties.push(String(property));
  });
  return { attributes, properties };
}

/** React 18 writes `hidden={false}` as a text, which hides. To our own attributes, and those of ARIA, that text is off. */
const isOmitted = (value: unknown, isOwn: boolean, name: string): boolean =>
  Number.isNaN(value) || (value === false && !isOwn && !/^(aria|data)-/.test(name));

/** What React is to write: attributes, which a server can write as well, and of which React 18 knows nothing else. */
function attributesOf(props: Props, { attributes, properties }: PropTargets): Props {
  const written = Object.keys(props).filter((name) => !(name in HANDLERS) && !properties.includes(name));
  const entries = written.map((name) => {
    const value = props[name];
    return [attributes.get(name) ?? name, isOmitted(value, attributes.has(name), name) ? undefined : value];
  });
  return Object.fromEntries(entries) as Props;
}

/** Hands the events of a tag to the handlers that its component has by then. */
function listen(tag: HTMLElement, props: { readonly current: Props }): void {
  for (const name of Object.keys(HANDLERS))
    tag.addEventListener(HANDLERS[name]!, (event) => {
      (props.current[name] as ((event: Event) => void) | undefined)?.(event);
    });
}

/** Gives a tag to the one who holds its component. */
function pass<Element>(ref: ForwardedRef<Element>, tag: Element | null): void {
  if (typeof ref === 'function') ref(tag);
  else if (ref) ref.current = tag;
}

/** A reference that follows its tag: listens to it, and sets what no attribute can say. */
function useTag(
  props: Props,
  properties: readonly string[],
  ref: ForwardedRef<HTMLElement>,
): (tag: HTMLElement | null) => void {
  const latest = useRef(props);
  latest.current = props;
  const known = useRef<HTMLElement | null>(null);
  const take = (tag: HTMLElement | null) => {
    if (tag && tag !== known.current) listen(tag, latest);
    if (tag) for (const name of properties) Object.assign(tag, { [name]: props[name] });
    known.current = tag ?? known.current;
    pass(ref, tag);
  };
  return useCallback(take, [ref, ...properties.map((name) => props[name])]);
}

/**
 * A component of React for a tag, which it registers. React 18 knows neither the properties nor the events of custom
 * elements; React 19 takes the same.
 */
export function component(name: string, element: typeof SettingsElement): ForwardRefExoticComponent<Props> {
  defineInApp(name, element);
  const targets = propTargetsOf(element);
  const Component = forwardRef<HTMLElement, Props>((props, ref) =>
    createElement(name, { ...attributesOf(props, targets), ref: useTag(props, targets.properties, ref) }),
  );
  Component.displayName = element.name;
  return Component;
}
