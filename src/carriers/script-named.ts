import { nativeDocument } from '../base/native-document.js';

/** The script element that is running. A module is never the document's current script: it is found by its name. */
export const scriptNamed = (name: string): HTMLScriptElement | null =>
  (nativeDocument('currentScript') as HTMLScriptElement | null) ??
  nativeDocument('documentElement').querySelector<HTMLScriptElement>(`script[src*="${name}"]`);
