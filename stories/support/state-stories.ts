import type { WidgetState } from '../../src/element/widget-state.js';
import type { StoriesFile } from './compose.js';
import type { WidgetStory } from './story.js';

/** The exports that show a state, of which a file has at least one; the first that there is counts. */
const NAMES = {
  ready: ['Ready'],
  stale: ['Stale'],
  error: ['ErrorHttp', 'Error'],
  empty: ['Empty'],
  loading: ['Loading'],
  idle: ['Idle'],
} satisfies Record<WidgetState, readonly string[]>;

/** The states in the order in which sheets show them. */
export const SHOWN_STATES = Object.keys(NAMES) as readonly WidgetState[];

/** The story of a file that shows a state. */
export function storyOf(file: StoriesFile, state: WidgetState): WidgetStory<object> {
  const name = NAMES[state].find((one) => one in file);
  if (!name) throw new Error(`${String(file.default.component)} has no story of the state ${state}`);
  return file[name]!;
}
