// What Lit, inside the classic script, finds under the names of the page's globals. The build puts it there, since
// pages replace them (MooTools), hide them behind elements (`<img name="createTreeWalker">`), or forbid what Lit does
// with them (Trusted Types); and since Lit would leave globals of its own.
import { NativeEvent } from '../element/events.js';
import { safeDocument } from '../platform/safe-dom.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { buildTemplate } from './build-template.js';
import { UpgradableElement } from './upgradable.js';

const createElement = safeDocument('createElement').bind(document);

/** A descriptor inherits what a page has added to `Object.prototype`, and one with `get` and `value` is none. */
const defineProperty = <T>(target: T, name: PropertyKey, descriptor: PropertyDescriptor): T =>
  Object.defineProperty(target, name, nullPrototype(descriptor));

function createTemplate(): HTMLTemplateElement {
  const template = createElement('template');
  const set = (markup: string) => buildTemplate(template.content, markup);
  return defineProperty(template, 'innerHTML', { set });
}

// Lit also walks from its document, and lets its walker rest there: so it has to be a node.
const page = Object.assign(new Comment(), {
  createElement: (tag: string): Element => (tag === 'template' ? createTemplate() : createElement(tag)),
  createComment: safeDocument('createComment').bind(document),
  createTextNode: safeDocument('createTextNode').bind(document),
  createTreeWalker: safeDocument('createTreeWalker').bind(document),
  importNode: safeDocument('importNode').bind(document),
});

const OurObject = Object.assign(Object.create(Object) as typeof Object, { defineProperty });

/** Lit would give every class of the page a place for metadata. */
const OurSymbol = Object.assign((description?: string) => Symbol(description), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator as typeof Symbol.iterator,
  metadata: Symbol('metadata'),
});

const litPropertyMetadata = new WeakMap<object, unknown>();
const scope = { ShadowRoot, litPropertyMetadata };

/** MooTools replaces `Document`, in which Lit looks for constructable style sheets. */
const NativeDocument = { prototype: Object.getPrototypeOf(document) as Document };

export {
  page as document,
  scope as globalThis,
  NativeDocument as Document,
  NativeEvent as Event,
  UpgradableElement as HTMLElement,
  OurObject as Object,
  OurSymbol as Symbol,
  litPropertyMetadata,
};
