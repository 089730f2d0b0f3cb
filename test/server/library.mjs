// The built library, in the part that runs without a browser.
import { loadEnglish } from '../../dist/cli/english.js';

await loadEnglish();

export { Client } from '../../dist/client/client.js';
export { decodeText } from '../../dist/document/decode.js';
export { DataError } from '../../dist/document/error.js';
export { Feed } from '../../dist/client/feed.js';
export { fetchText, FETCH_LIMITS } from '../../dist/client/fetch-text.js';
export { failureText } from '../../dist/figures/failure-text.js';
export { localizerOf } from '../../dist/i18n/localizer.js';

/** A page that is always online and in view. */
export const pageAt = (origin) => ({
  origin,
  isOnline: () => true,
  isAwake: () => true,
  now: () => performance.now(),
  onWake: () => () => {},
  blockedBy: () => Promise.resolve(undefined),
});
