import { Client } from '../data/client.js';
import type { Page } from '../data/page.js';

const WAKING = ['visibilitychange', 'online', 'pageshow', 'resume'] as const;

/** The page that the script runs in. */
const browserPage: Page = {
  isOnline: () => navigator.onLine,
  isAwake: () => navigator.onLine && document.visibilityState === 'visible',
  onWake(callback) {
    const wake = () => {
      if (browserPage.isAwake()) callback();
    };
    const targets = [document, window];
    for (const target of targets) for (const type of WAKING) target.addEventListener(type, wake);
    return () => {
      for (const target of targets) for (const type of WAKING) target.removeEventListener(type, wake);
    };
  },
  get origin() {
    return location.origin;
  },
};

/** The client of every widget that no provider gives another. */
export const pageClient = new Client({
  fetch: (url, init) => fetch(url, init),
  page: browserPage,
  random: Math.random,
});
