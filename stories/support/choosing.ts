import type { Choosing } from './story.js';

/** When a tag is the right one, and when another is, as Markdown. */
export const choosingText = ({ useFor, notFor }: Choosing): string =>
  `- **Dùng khi** ${useFor}.\n- **Không dùng khi** ${notFor}.`;
