const told = new Set<string>();

/** Tells the webmaster something in one console line, and the same thing only once a page. */
export function warnOnce(message: string): void {
  if (!told.has(message)) console.warn(`[cchc] ${message}`);
  told.add(message);
}
