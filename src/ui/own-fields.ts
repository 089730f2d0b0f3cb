/** What scripts listen for that have shortcuts, or that want nothing to be copied from their page. */
const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'pointerdown',
  'touchstart',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'contextmenu',
] as const;

const FIELD = /^(input|textarea)$/;

/** Keys that a page may wait for while somebody types, to close what is open or to move on. */
const LEAVING = /^(Escape|Tab)$/;

/** Keys that press the button which has the focus. */
const PRESSING = /^(Enter| )$/;

const roots = new WeakSet<EventTarget>();

/** Whether an event is about a text being written, or a button being pressed, in one of the shadow roots. */
function isOwn(event: Event): boolean {
  const path = event.composedPath();
  const { key = '' } = event as Partial<KeyboardEvent>;
  const isInField = FIELD.test((path[0] as Element).localName);
  return (isInField ? !LEAVING.test(key) : PRESSING.test(key)) && path.some((place) => roots.has(place));
}

function keepInside(event: Event): void {
  if (isOwn(event)) event.stopImmediatePropagation();
}

/**
 * Keeps what happens in the text fields of a shadow root from the page, and the keys that press its buttons: the page's
 * scripts spare fields and buttons but cannot see that there is one, as outside the root the target of the event is our
 * tag. Stopped at the window, an event reaches no listener of theirs that does not stand there before this one.
 */
export function keepFieldsOwn(root: ShadowRoot): void {
  if (roots.has(root)) return;
  roots.add(root);
  // From the window a root that a page has closed cannot be seen.
  for (const place of [window, root])
    for (const type of TYPES) place.addEventListener(type, keepInside, true);
}
