// What the classic script has in the place of Lit's decorators.
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { nullPrototype } from '../lib/null-prototype.js';

type Property = (prototype: ReactiveElement, name: string) => void;

/**
 * As Lit's own, for decorators as TypeScript has always compiled them; and what a page has added to `Object.prototype`
 * (`state`) is no option of a property.
 */
export const property =
  (options: PropertyDeclaration = {}): Property =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, nullPrototype(options));
