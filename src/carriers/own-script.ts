import { nativeDocument } from '../base/native-document.js';

/** The script element that this copy of the library came by. A module is never the current script: it goes by its name. */
export const ownScript = (nativeDocument('currentScript') ??
  nativeDocument('documentElement').querySelector('script[src*="cchc-widgets"]')) as HTMLScriptElement | null;
