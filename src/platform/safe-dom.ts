import { nullPrototype } from '../lib/null-prototype.js';

/** The namespace of HTML. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * A property of a node as the platform has it: `<input name="parentNode">` hides that of the form it stands in, and
 * pages have functions of their own by the names of classes, as old menus have a `Node`.
 */
export const safeNode = <Of extends Node, Name extends keyof Of>(name: Name, node: Of): Of[Name] =>
  Reflect.get(Object.getPrototypeOf(node) as Of, name, node) as Of[Name];

/** A property of the document as the platform has it: `<img name=currentScript>` hides the document's own. */
export const safeDocument = <Name extends keyof Document>(name: Name, page = document): Document[Name] =>
  safeNode(name, page);

/** An element of HTML in whichever kind of document: what `createElement` makes in one of SVG is none. */
export const createHtml = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  safeDocument('createElementNS').call(document, XHTML, tag) as HTMLElementTagNameMap[Tag];

/** Whether there is a page at all: where a server renders, Lit has elements without one. */
export const hasPage = (): boolean => typeof Node !== 'undefined';

/** Whether a node is an element, of whichever document: each frame has an `Element` of its own. */
export const isElement = (node: Node): node is Element => safeNode('nodeType', node) === node.ELEMENT_NODE;

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
