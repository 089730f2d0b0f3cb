import type { Freeze } from '../element/lazy-modules.js';
import type { Freezing } from '../figures/frozen.js';
import { freezeBy } from '../snapshot/freeze.js';

/** Freezes the figure of any tag; the record says how each is frozen. */
export const freezeAny =
  (freezingByTag: Readonly<Record<string, Freezing>>): Freeze =>
  (shown, attributes) =>
    freezeBy(freezingByTag[shown.host.localName]!, shown, attributes);
