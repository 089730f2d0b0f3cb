import { nullPrototype } from '../lib/null-prototype.js';

/**
 * A property of the document as the platform has it: `<img name=currentScript>` hides the document's own, and MooTools
 * puts another `Document` in the place of the class.
 */
export const safeDocument = <Name extends keyof Document>(name: Name, page = document): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(page) as Document, name, page) as Document[Name];

/** A property of a node as the platform has it: `<input name="parentNode">` hides that of the form it stands in. */
export const safeNode = <Name extends keyof Node>(name: Name, node: Node): Node[Name] =>
  Reflect.get(Node.prototype, name, node) as Node[Name];

/** The same for an element. */
export const safeElement = <Name extends keyof Element>(name: Name, element: Element): Element[Name] =>
  Reflect.get(Element.prototype, name, element) as Element[Name];

/** Whether there is a page at all: where a server renders, Lit has elements without one. */
export const hasPage = (): boolean => typeof Node !== 'undefined';

/** Whether a node is an element, of whichever document: each frame has an `Element` of its own. */
export const isElement = (node: Node): node is Element => safeNode('nodeType', node) === Node.ELEMENT_NODE;

/** Whether the page is still being parsed. */
export const isParsing = (): boolean => safeDocument('readyState') === 'loading';

/** Calls back once the page has been parsed. */
export const onceParsed = (callback: () => void): void =>
  safeDocument('addEventListener').call(
    document,
    'DOMContentLoaded',
    callback,
    nullPrototype({ once: true }),
  );
