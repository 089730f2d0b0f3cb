import { LitElement } from 'lit';
import { nullPrototype } from '../lib/null-prototype.js';

type WithMoment = LitElement & { updatedAt?: string | undefined };

const { updated } = LitElement.prototype as unknown as { updated: () => void };

/**
 * Lit's lifecycle has a method of the name that the attribute `updated` has, and frameworks that see a name on an
 * element assign to it: that must set the moment, not replace the method.
 */
export const defineUpdated = (prototype: WithMoment): WithMoment =>
  Object.defineProperty(
    prototype,
    'updated',
    nullPrototype<PropertyDescriptor>({
      configurable: true,
      get: () => updated,
      set(this: WithMoment, moment: string) {
        this.updatedAt = moment;
      },
    }),
  );

/** Takes over an `updated` that was set before the upgrade. */
export function adoptEarlyUpdated(element: WithMoment): void {
  const early = Object.getOwnPropertyDescriptor(element, 'updated');
  if (!early) return;
  delete (element as unknown as { updated?: unknown }).updated;
  element.updatedAt = String(early.value);
}
