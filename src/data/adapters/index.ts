import type { Adapter } from './adapter.js';

/** The adapters by the name that `format` gives them. */
export const adapters: Readonly<Record<string, Adapter>> = {};
