const listeners = new Set<() => void>();
let query: MediaQueryList | undefined;

/** Whether the page is laid out for paper. */
export const isPrinting = (): boolean => query?.matches ?? false;

/** Calls back when the page is laid out for paper, and when it is back on the screen; one query serves all widgets. */
export function watchPrint(callback: () => void): void {
  listeners.add(callback);
  if (query || typeof matchMedia === 'undefined') return;
  query = matchMedia('print');
  query.addEventListener('change', () => listeners.forEach((listener) => listener()));
}

/** Calls back no more. */
export const unwatchPrint = (callback: () => void): boolean => listeners.delete(callback);
