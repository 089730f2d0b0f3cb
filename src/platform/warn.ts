const warned = new Set<string>();

/** Tells the webmaster something in one console line, and the same thing only once a page. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(`[cchc] ${message}`);
  } catch {
    // Pages that want silence put an object with nothing but `log` in its place, and tests of a page one that throws.
  }
}
