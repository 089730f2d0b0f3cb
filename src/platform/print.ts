const listeners = new Set<() => void>();
let query: Partial<MediaQueryList> | null | undefined;

/** Whether the page is laid out for paper. */
export const isPrinting = (): boolean => query?.matches ?? false;

/** Calls back when the page is laid out for paper, and when it is back on the screen; one query serves all widgets. */
export function watchPrint(callback: () => void): void {
  listeners.add(callback);
  if (query || typeof matchMedia === 'undefined') return;
  // Some pages stand in for it with what says nothing, or knows no events.
  query = matchMedia('print') as MediaQueryList | null | undefined;
  query?.addEventListener?.('change', () => listeners.forEach((listener) => listener()));
}

/** Calls back no more. */
export const unwatchPrint = (callback: () => void): boolean => listeners.delete(callback);
