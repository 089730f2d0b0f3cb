import { scriptNamed } from './script-named.js';

/** The script element that this copy of the library came by. */
export const ownScript = scriptNamed('cchc-widgets');
