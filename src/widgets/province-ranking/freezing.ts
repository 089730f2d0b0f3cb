import type { Freezing } from '../../figures/frozen.js';
import { freezeRanking } from '../freeze-ranking.js';

/** How `province-ranking` is frozen. */
export const freezing: Freezing = { attributes: ['highlight', 'top'], freeze: freezeRanking };
