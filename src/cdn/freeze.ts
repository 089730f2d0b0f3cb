import type { Freeze } from '../element/lazy-modules.js';
import { freezeBy } from '../snapshot/freeze.js';
import { FREEZING_BY_TAG } from '../widgets/freezing-by-tag.js';

/** Freezes the figure of any tag. */
export const freeze: Freeze = (shown, attributes) =>
  freezeBy(FREEZING_BY_TAG[shown.host.localName]!, shown, attributes);
