import type { StoriesFile } from '../../stories/support/compose.js';

/** Every stories file by its name, as `test/support/story-list.mjs` finds them. */
export const files: Readonly<Record<string, StoriesFile>>;
