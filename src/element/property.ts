import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { isSet } from '../lib/is-set.js';
import { nullPrototype } from '../lib/null-prototype.js';

/** Reads an attribute that is on or off; templates of content management systems write `false` for off. */
export const flagConverter = (value: string | null): boolean => value !== null && value !== 'false';

/**
 * A number as text, and none as `undefined`: for an absent value Vue assigns 0 to a property whose last value was a
 * number, and what is missing is never 0.
 */
const numberAsText = (value: unknown): string | undefined => (isSet(value) ? String(value) : undefined);

/** A text as the attribute would mean it: React 19 and Preact assign what stands in `snapshot=""` to the property. */
const flagOf = (value: unknown): boolean =>
  typeof value === 'string' ? flagConverter(value) : Boolean(value);

/** Has a property hold what its attribute would mean, in whichever way a framework writes it. */
function keepAs(read: (value: unknown) => unknown, prototype: ReactiveElement, name: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const set = function (this: ReactiveElement, value: unknown): void {
    accessor.set!.call(this, read(value));
  };
  Object.defineProperty(prototype, name, nullPrototype<PropertyDescriptor>({ ...accessor, set }));
}

/**
 * Lit's decorator for a property that an attribute sets. Lit's own also reads `options.state`, which a page that has
 * added `state` to `Object.prototype` would answer.
 */
export const property =
  (options: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, nullPrototype(options));
    if (options.type === Number) keepAs(numberAsText, prototype, name);
    if (options.type === Boolean) keepAs(flagOf, prototype, name);
  };
