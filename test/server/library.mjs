// The built library, in the part that runs without a browser.
export { Client } from '../../dist/data/client.js';
export { decodeText } from '../../dist/data/decode.js';
export { DataError } from '../../dist/data/error.js';
export { Feed } from '../../dist/data/feed.js';
export { fetchText, FETCH_LIMITS } from '../../dist/data/fetch-text.js';
export { failureText } from '../../dist/base/failure-text.js';
export { textOf } from '../../dist/i18n/text.js';

/** A page that is always online and in view. */
export const pageAt = (origin) => ({
  origin,
  isOnline: () => true,
  isAwake: () => true,
  onWake: () => () => {},
  blockedBy: () => Promise.resolve(undefined),
});
