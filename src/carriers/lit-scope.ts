// What Lit, inside the classic script, finds under the names of the page's globals. The build puts it there, since
// pages replace them (MooTools), hide them behind elements (`<img name="createTreeWalker">`), or forbid what Lit does
// with them (Trusted Types); and since Lit would leave globals of its own.
import { NativeEvent } from '../base/events.js';
import { buildTemplate } from './build-template.js';

type Method = (this: Document, ...given: unknown[]) => unknown;

const prototype = Object.getPrototypeOf(document) as Document;
const native =
  (name: 'createComment' | 'createElement' | 'importNode') =>
  (...given: unknown[]): unknown =>
    (prototype[name] as Method).apply(document, given);

function createElement(tag: string): Element {
  const element = native('createElement')(tag) as Element;
  const fill = (markup: string) => buildTemplate((element as HTMLTemplateElement).content, markup);
  if (tag === 'template') Object.defineProperty(element, 'innerHTML', Object.assign(Object.create(null), { set: fill }));
  return element;
}

const page = {
  createElement,
  createComment: native('createComment'),
  importNode: native('importNode'),
  createTreeWalker: (_root: unknown, what: number) => prototype.createTreeWalker.call(document, document, what),
};

const scope = { ShadowRoot };

/** MooTools replaces `Document`, in which Lit looks for constructable style sheets. */
const NativeDocument = { prototype };

export { page as document, scope as globalThis, NativeDocument as Document, NativeEvent as Event };
