import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { nullPrototype } from '../lib/null-prototype.js';

/**
 * Lit's decorator for a property that an attribute sets. Lit's own also reads `options.state`, which a page that has
 * added `state` to `Object.prototype` would answer.
 */
export const property =
  (options: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, nullPrototype(options));
