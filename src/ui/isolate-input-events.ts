/** What scripts listen for that have shortcuts, or that want nothing to be copied from their page. */
const TYPES =
  'keydown keypress keyup mousedown pointerdown touchstart selectstart copy cut paste contextmenu'.split(' ');

/**
 * An element and a key that are no business of the page: whatever happens in a field, but for the keys by which a reader
 * leaves it, which a page may wait for; and those that press what has the focus.
 */
const OWN = /^(input|textarea):(?!Escape|Tab)|:(Enter| )$/;

const roots = new WeakSet<EventTarget>();

function keepInside(event: Event): void {
  const path = event.composedPath();
  const { key } = event as Partial<KeyboardEvent>;
  if (OWN.test(`${(path[0] as Element).localName}:${key}`) && path.some((place) => roots.has(place)))
    event.stopImmediatePropagation();
}

/**
 * Keeps what happens in the text fields of a shadow root from the page, and the keys that press its buttons: the page's
 * scripts spare fields and buttons but cannot see that there is one, as outside the root the target of the event is our
 * tag. Stopped at the window, an event reaches no listener of theirs that does not stand there before this one.
 */
export function isolateInputEvents(root: ShadowRoot): void {
  roots.add(root);
  // From the window a root that a page has closed cannot be seen.
  for (const place of [window, root])
    for (const type of TYPES) place.addEventListener(type, keepInside, true);
}
