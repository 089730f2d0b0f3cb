// What Lit, inside the classic script, finds under the names of the page's globals; the build imports them into it.
import { nullPrototype } from '../lib/null-prototype.js';
import { NativeEvent } from '../platform/native-event.js';
import { createHtml, safeDocument } from '../platform/safe-dom.js';
import { buildTemplate } from './build-template.js';

const createComment = safeDocument('createComment').bind(document);

/** Pages that demand Trusted Types refuse `innerHTML`, by which Lit parses its templates. */
function createTemplate(): HTMLTemplateElement {
  const template = createHtml('template');
  const set = (markup: string) => buildTemplate(template.content, markup);
  return Object.defineProperty(template, 'innerHTML', nullPrototype({ set }));
}

/**
 * Pages with `<img name="createTreeWalker">` or a form of such a name hide the document's own methods. Lit passes its
 * `document` to `createTreeWalker` as root, so this stand-in must be a node.
 */
const page = Object.assign(createComment(''), {
  createElement: (tag: 'style' | 'template') => (tag === 'template' ? createTemplate() : createHtml(tag)),
  createComment,
  createTextNode: safeDocument('createTextNode').bind(document),
  createTreeWalker: safeDocument('createTreeWalker').bind(document),
  importNode: safeDocument('importNode').bind(document),
});

const defineProperty = <T>(target: T, name: PropertyKey, descriptor: PropertyDescriptor): T =>
  Object.defineProperty(target, name, nullPrototype(descriptor));

/**
 * Pages that add `get` or `value` to `Object.prototype` make a property descriptor of Lit's invalid. This is defined, as
 * what a page has frozen cannot be assigned to what inherits from it either.
 */
const SafeObject = defineProperty(Object.create(Object) as typeof Object, 'defineProperty', {
  value: defineProperty,
});

/** Pages that have no `Symbol.metadata`: Lit would add one, which other scripts take for that of the language. */
const SafeSymbol = Object.assign((description?: string) => Symbol(description), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator as typeof Symbol.iterator,
  metadata: Symbol('metadata'),
});

/** Pages that watch their global object: Lit would leave `litElementVersions`, `litHtmlVersions` and the like in it. */
const litPropertyMetadata = new WeakMap<object, unknown>();
const scope = { litPropertyMetadata };

/** Pages with MooTools 1.3 put another `Event` in the platform's place, which @lit/context cannot extend. */
export {
  NativeEvent as Event,
  page as document,
  SafeObject as Object,
  SafeSymbol as Symbol,
  scope as globalThis,
  litPropertyMetadata,
};
