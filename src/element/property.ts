import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { isSet } from '../lib/is-set.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { attributeName } from './attribute-name.js';

/**
 * What is on or off, as the attribute would mean it: templates of content management systems write `false` for off, and
 * React 19 and Preact assign what stands in `snapshot=""` to the property.
 */
const readFlag = (value: unknown): boolean =>
  typeof value === 'string' ? value !== 'false' : Boolean(value);

/**
 * A number as text, and none as `undefined`: for an absent value Vue assigns 0 to a property whose last value was a
 * number, and what is missing is never 0.
 */
const readNumber = (value: unknown): string | undefined => (isSet(value) ? String(value) : undefined);

/** Has a property read as its attribute would mean, in whichever way a framework has written it. */
function readAs(read: (value: unknown) => unknown, prototype: ReactiveElement, name: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const get = function (this: ReactiveElement): unknown {
    return read(accessor.get!.call(this));
  };
  Object.defineProperty(prototype, name, nullPrototype<PropertyDescriptor>({ ...accessor, get }));
}

/**
 * Lit's decorator for a property that an attribute sets: it names the attribute after the property, and reads both alike
 * by their type. Lit's own also reads `options.state`, which a page that has added `state` to `Object.prototype` would
 * answer.
 */
export const property =
  (options: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void => {
    const { type } = options;
    const converter = type === Number ? readNumber : type === Boolean ? readFlag : undefined;
    const declaration = nullPrototype({ attribute: attributeName(name), ...options, converter });
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
    if (converter) readAs(converter, prototype, name);
  };
