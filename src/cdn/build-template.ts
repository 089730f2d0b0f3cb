import { XHTML } from '../platform/safe-dom.js';

const SVG = 'http://www.w3.org/2000/svg';

const TOKEN = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<(\?[^>]*)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const VOID = /^(br|hr|img|input)$/i;

/** Lit's marks for properties, switches and listeners are no names that `setAttribute` takes; Lit knows them by order. */
const attributeName = (written: string): string => written.replace(/^\W/, (mark) => `_${mark.charCodeAt(0)}`);

function openTag(parent: Node, name: string, attributes: string): Element {
  const namespace = name === 'svg' ? SVG : ((parent as Partial<Element>).namespaceURI ?? XHTML);
  const element = (parent.ownerDocument as Document).createElementNS(namespace, name);
  for (const [, written = '', double, single, bare] of attributes.matchAll(ATTRIBUTE))
    element.setAttribute(attributeName(written), double ?? single ?? bare ?? '');
  return parent.appendChild(element);
}

/**
 * Builds what the markup of one of our own templates says, where `innerHTML` would need the page's Trusted Types
 * policy to allow it. Every element in a template is closed, and there are no character references.
 */
export function buildTemplate(content: DocumentFragment, markup: string): void {
  let parent: Node = content;
  for (const [text, closing, name, attributes = '', comment] of markup.matchAll(TOKEN)) {
    if (comment) parent.appendChild(content.ownerDocument.createComment(comment));
    else if (closing) parent = parent.parentNode ?? content;
    else if (name) {
      const element = openTag(parent, name, attributes);
      if (!VOID.test(name) && !/\/$/.test(attributes)) parent = element;
    } else parent.appendChild(content.ownerDocument.createTextNode(text));
  }
}
