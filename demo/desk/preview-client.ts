import { Client } from '../../src/client/client.js';
import type { Environment } from '../../src/client/environment.js';

/** A page without a network: what the widgets ask for is at hand. */
const HERE: Environment = {
  isOnline: () => true,
  isAwake: () => true,
  onWake: () => () => undefined,
  now: () => performance.now(),
  blockedBy: () => Promise.resolve(undefined),
  origin: location.origin,
};

/** What widgets take for the place of the page: no address of the disk is one to ask. */
const PLACE = location.protocol === 'file:' ? 'https://desk.invalid/' : location.href;

/** The address of an edition of the document, which is never asked for over a network. */
export const previewAddress = (edition: number): string => new URL(`so-lieu.json?${edition}`, PLACE).href;

/** A client that answers every request with a document at hand, and asks no server. */
export const clientOf = (text: () => string): Client =>
  new Client({
    fetch: () => Promise.resolve(new Response(text(), { headers: { 'content-type': 'application/json' } })),
    page: HERE,
    random: Math.random,
  });
