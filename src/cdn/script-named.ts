import { safeDocument } from '../platform/safe-dom.js';

/** The script element that is running. A module is never the document's current script: it is found by its name. */
export const scriptNamed = (name: string): HTMLScriptElement | null =>
  (safeDocument('currentScript') as HTMLScriptElement | null) ??
  safeDocument('documentElement').querySelector<HTMLScriptElement>(`script[src*="${name}"]`);
