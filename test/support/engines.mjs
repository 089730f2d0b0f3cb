// The browsers that the tests run in: Chromium, and whichever the environment variable BROWSERS names besides.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions } from './browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

// Of two tabs in one window only the upper is visible; in the other no animation frame ever comes.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** With a garbage collector that a test can call, to see that nothing is kept. */
async function chromium() {
  const options = await chromiumLaunchOptions();
  return chromeLauncher({
    launchOptions: { ...options, args: [...options.args, '--js-flags=--expose-gc'] },
    createPage,
  });
}

/** How Firefox is launched, over WebDriver BiDi. */
export const firefoxLaunchOptions = () => ({
  browser: 'firefox',
  executablePath: process.env.FIREFOX_PATH ?? FIREFOX.find((path) => existsSync(path)),
  headless: true,
});

/** Puppeteer also sets the orientation of the screen with the size of the window, which Firefox ESR has no command for. */
async function firefoxPage({ browser }) {
  const page = await browser.newPage();
  const { setViewport } = page;
  page.setViewport = (viewport) =>
    setViewport.call(page, viewport).catch((error) => {
      if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
    });
  return page;
}

const ENGINES = {
  chromium,
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: firefoxLaunchOptions(),
      createPage: firefoxPage,
    }),
  webkit: webkitLauncher,
};

/** The names of the browsers that are wanted. */
export const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

/** Whether others than Chromium run as well, which need more time. */
export const isSlow = wanted.some((name) => name !== 'chromium');

/** A launcher for each browser that is wanted. */
export const engines = () => Promise.all(wanted.map((name) => ENGINES[name]()));
