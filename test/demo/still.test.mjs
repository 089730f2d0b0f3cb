// Nothing that a reader sees of the demo's pages moves when scripts and figures come, however late the figures are. Only
// Chromium measures it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions, newPage } from '../support/browser.mjs';

const PAGES = ['index', 'article', 'portal', 'states'];
const WIDTHS = [320, 390, 768, 1280];

let browser;
let demo;

/** Writes down, in the page, what moves in sight of a reader who has done nothing. */
function watchShifts() {
  window.shifts = [];
  const nameOf = ({ node }) => node?.id || node?.localName || 'text';
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) window.shifts.push(`${value.toFixed(5)}: ${sources.map(nameOf).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Lets the answers of the endpoints go only once the widgets say that they wait for them. */
async function holdFigures(page) {
  await page.setRequestInterception(true);
  const held = [];
  const isFigures = (url) => /\/data\/.*\.json$/.test(url);
  page.on('request', (request) => (isFigures(request.url()) ? held.push(request) : request.continue()));
  return async () => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('cchc-kpi-card')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-state=loading]'),
      ),
    );
    await Promise.all(held.map((request) => request.continue()));
  };
}

/** Whether a page has figures, and waits for none that a reader would see. */
function hasFigures() {
  const frames = [...document.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('[data-state]') ?? [],
  );
  const isInSight = (frame) => frame.getBoundingClientRect().top < innerHeight;
  return (
    frames.some((frame) => frame.dataset.state === 'ready') &&
    frames.every((frame) => !isInSight(frame) || frame.dataset.state !== 'loading')
  );
}

async function shiftsOf(name, width, isLate = false) {
  const page = await newPage(browser);
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watchShifts);
  const letGo = isLate ? await holdFigures(page) : () => {};
  await page.goto(`${demo.resolvedUrls.local[0]}${name}.html`, { waitUntil: 'load' });
  await letGo();
  await page.waitForFunction(hasFigures);
  await page.waitForNetworkIdle();
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  return shifts;
}

describe('a page of the demo', () => {
  before(async () => {
    browser = await puppeteer.launch(await chromiumLaunchOptions());
    demo = await createServer({ logLevel: 'error', server: { port: 0, ws: false, watch: null } });
    await demo.listen();
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  for (const name of PAGES)
    for (const width of WIDTHS)
      test(`does not move: ${name}, ${width} px`, async () => {
        assert.deepEqual(await shiftsOf(name, width), []);
      });

  for (const width of [320, 390, 768])
    test(`does not move when its figures are late: portal, ${width} px`, async () => {
      assert.deepEqual(await shiftsOf('portal', width, true), []);
    });
});
