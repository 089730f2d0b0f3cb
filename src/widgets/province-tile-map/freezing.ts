import type { Freezing } from '../../figures/frozen.js';
import { freezeRanking } from '../freeze-ranking.js';

/** How `province-tile-map` is frozen. */
export const freezing: Freezing = { attributes: ['highlight'], freeze: freezeRanking };
