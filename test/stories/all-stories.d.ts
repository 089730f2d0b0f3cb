import type { WidgetMeta, WidgetStory } from '../../stories/support/story.js';

type StoriesFile = { readonly default: WidgetMeta<object> } & Readonly<Record<string, WidgetStory<object>>>;

/** Every stories file by its name, as `test/support/story-list.mjs` finds them. */
export const files: Readonly<Record<string, StoriesFile>>;
