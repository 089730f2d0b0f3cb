import type { Plugin } from 'vite';

/** Dev-server endpoints that fail in the ways a page has to survive. */
export function faultyEndpoints(): Plugin {
  return { name: 'cchc:faulty-endpoints' };
}
