// What the classic script has in the place of Lit's decorators.
import { property as litProperty } from '@lit/reactive-element/decorators/property.js';
import type { PropertyDeclaration } from 'lit';
import { plain } from '../data/plain.js';

/** Lit's own, but what a page has added to `Object.prototype` (`state`) is no option of a property. */
export const property = (options?: PropertyDeclaration): ReturnType<typeof litProperty> =>
  litProperty(plain(options ?? {}));
