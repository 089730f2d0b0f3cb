import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { isSet } from '../lib/is-set.js';
import { nullPrototype } from '../lib/null-prototype.js';

/**
 * Keeps a number as text, and none as `undefined`: for an absent value Vue assigns 0 to a property whose last value was
 * a number, and what is missing is never 0.
 */
function keepAsText(prototype: ReactiveElement, name: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const setText = function (this: ReactiveElement, value: unknown): void {
    accessor.set!.call(this, isSet(value) ? String(value) : undefined);
  };
  const descriptor = nullPrototype<PropertyDescriptor>({ ...accessor, set: setText });
  Object.defineProperty(prototype, name, descriptor);
}

/**
 * Lit's decorator for a property that an attribute sets. Lit's own also reads `options.state`, which a page that has
 * added `state` to `Object.prototype` would answer.
 */
export const property =
  (options: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, nullPrototype(options));
    if (options.type === Number) keepAsText(prototype, name);
  };
