import { hasPage, safeDocument } from './safe-dom.js';

/** The platform's own `Event`: MooTools 1.3 puts another in its place, and old polyfills another `CustomEvent`. */
export const NativeEvent = (
  hasPage() ? safeDocument('createEvent').call(document, 'Event').constructor : Event
) as typeof Event;
