/** What scripts listen for that have shortcuts, or that want nothing to be copied from their page. */
const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'contextmenu',
] as const;

/** Keys that a page may wait for while somebody types, to close what is open or to move on. */
const LEAVING = /^(Escape|Tab)$/;

function keepInside(event: Event): void {
  const { localName } = event.target as Element;
  const isLeaving = LEAVING.test((event as Partial<KeyboardEvent>).key ?? '');
  if (/^(input|textarea)$/.test(localName) && !isLeaving) event.stopPropagation();
}

/**
 * Keeps what happens in the text fields of a shadow root from the page, whose scripts spare text fields but cannot see
 * that there is one: outside the root, the target of the event is our tag.
 */
export function keepFieldsOwn(root: ShadowRoot | null): void {
  for (const type of TYPES) root?.addEventListener(type, keepInside);
}
