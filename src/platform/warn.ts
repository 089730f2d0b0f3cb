const told = new Set<string>();

/** Tells the webmaster something in one console line, and the same thing only once a page. */
export function warnOnce(message: string): void {
  // Pages that want silence put an object with nothing but `log` in its place.
  if (!told.has(message)) (console as Partial<Console>).warn?.(`[cchc] ${message}`);
  told.add(message);
}
