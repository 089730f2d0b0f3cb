import { Client } from '../client/client.js';
import type { Environment } from '../client/environment.js';
import { NativeEvent } from './native-event.js';
import { safeDocument } from './safe-dom.js';

const WAKING = ['visibilitychange', 'online', 'pageshow', 'resume'] as const;

/** The directives that have refused a request, by the origin of its URL. */
const refusals = new Map<string, string>();

/**
 * How long a refusal by a policy may take to be reported, in milliseconds: it comes in a task of its own, after the
 * request has failed.
 */
const REFUSAL_TOLD = 100;

const originOf = (url: string): string => url.split('/', 3).join('/');

function noteRefusal({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void {
  if (disposition === 'enforce' && effectiveDirective === 'connect-src')
    refusals.set(originOf(blockedURI), effectiveDirective);
}

/** The page that the script runs in. */
const browserEnvironment: Environment = {
  isOnline: () => navigator.onLine,
  isAwake: () => safeDocument('visibilityState') === 'visible',
  // A page may have a figure of its own by the name of `performance`.
  now: () => new NativeEvent('').timeStamp,
  onWake(callback) {
    const wake = ({ type }: Event) => {
      if (browserEnvironment.isAwake()) callback(type === 'online');
    };
    // Capturing at the window: pages override `document.addEventListener`.
    for (const type of WAKING) window.addEventListener(type, wake, true);
    return () => {
      for (const type of WAKING) window.removeEventListener(type, wake, true);
    };
  },
  async blockedBy(url) {
    const origin = originOf(url);
    if (!refusals.has(origin)) await new Promise((resolve) => setTimeout(resolve, REFUSAL_TOLD));
    return refusals.get(origin);
  },
  get origin() {
    // In a sandboxed frame `location.origin` still names the server, while requests are sent with the origin `null`; and
    // a page may have an `origin` of its own.
    return window.origin === 'null' ? 'null' : location.origin;
  },
};

let listens = false;

/** Listens from the first request on, once: the browser ignores a listener added twice, scripts that count them do not. */
function noteRefusals(): void {
  if (!listens) window.addEventListener('securitypolicyviolation', noteRefusal);
  listens = true;
}

/** The client of every widget that no provider gives another. */
export const pageClient = new Client({
  fetch: (url, init) => {
    noteRefusals();
    return fetch(url, init);
  },
  page: browserEnvironment,
  random: Math.random,
});
