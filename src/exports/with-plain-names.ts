/**
 * What is drawn of a frame while names stand in it alone: what a unit is to the reader of the page is nothing to somebody
 * else, who is shown a picture of it.
 */
export function withPlainNames<T>(frame: Element, draw: () => T): T {
  const marked = [...frame.querySelectorAll('[data-plain]')];
  const known = marked.map(({ childNodes }) => [...childNodes]);
  for (const element of marked) element.replaceChildren(element.getAttribute('data-plain')!);
  try {
    return draw();
  } finally {
    marked.forEach((element, index) => element.replaceChildren(...known[index]!));
  }
}
