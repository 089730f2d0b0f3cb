import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { before, behind } from './article.mjs';
import { overflowOf, readBetween, roomKept, scrollThrough } from './in-page.mjs';

const TIMEOUT = 60_000;

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36';

/** The devices of readers; systems give phones another theme by what these call themselves. */
const DEVICES = {
  narrow: { userAgent: PHONE, viewport: { width: 320, height: 900, isMobile: true, hasTouch: true } },
  wide: { userAgent: '', viewport: { width: 1280, height: 900 } },
};

/** Whether something failed to load that is not ours: what a theme has from elsewhere, or lacks. */
const failedElsewhere = (words, url) =>
  words.startsWith('Failed to load resource') && !/\/(cchc|data)\//.test(url);

/** What is looked at in a published page. */
export const CHECKS = ['figures', 'article', 'quiet', 'room', ...Object.keys(DEVICES)];

/** Whether a carrier shows its figures, or all of its fallback and no figures; or else what stands there. */
function outcomeOf({ figures, fallback }, { widgets, left }) {
  const isRight = (pattern, index) =>
    widgets[index]?.state === 'ready' && new RegExp(pattern).test(widgets[index].text);
  if (widgets.length === figures.length && figures.every(isRight)) return 'figures';
  const isShown = widgets.some((widget) => widget?.state === 'ready');
  if (!isShown && fallback.every((words) => left.includes(words))) return 'fallback';
  return JSON.stringify({ widgets, left }).slice(0, 400);
}

function listen(page) {
  const said = [];
  page.on('pageerror', (error) => said.push(`throws: ${error.stack ?? error}`));
  page.on('console', (message) => {
    const [words, url = ''] = [message.text(), message.location().url];
    if (message.type() === 'error' && !failedElsewhere(words, url)) said.push(`console: ${words} ${url}`);
  });
  return said;
}

/** Opens a page on a device, and lets everything come to rest; gives what the server sent. */
async function open(page, address, device) {
  await page.emulate(device);
  const response = await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT });
  await page.evaluate(scrollThrough);
  // Some of what a theme asks for may never be answered: what the carriers show is looked at all the same.
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 10_000 }).catch(() => undefined);
  await setTimeout(300);
  return response.text();
}

/** Keeps a page for people to look at. */
async function keep(page, source, path) {
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  writeFileSync(`${path}.html`, source);
}

/** What each carrier shows, by its name. */
async function outcomesIn(page, carriers) {
  const outcomes = {};
  for (const carrier of carriers)
    outcomes[carrier.name] = outcomeOf(
      carrier,
      await page.evaluate(readBetween, before(carrier), behind(carrier)[0]),
    );
  return outcomes;
}

/** What is wrong with what the carriers show: each is to show what it may. */
const misshown = (shown, allowed) =>
  Object.entries(shown)
    .filter(([name, outcome]) => !allowed(name).includes(outcome))
    .map(([name, outcome]) => ({ check: 'figures', message: `${name}: ${outcome}` }));

/** What is wrong with the page around: sentences that are not to be seen, room kept for nothing. */
async function misplaced(page, carriers) {
  const words = await page.evaluate(() => document.body.innerText);
  const hidden = carriers.flatMap(behind).filter((sentence) => !words.includes(sentence));
  const room = await page.evaluate(roomKept);
  return [
    ...hidden.map((sentence) => ({ check: 'article', message: `“${sentence}” is not to be seen` })),
    ...room.map((height) => ({ check: 'room', message: `${height} px are kept for nothing` })),
  ];
}

/** Opens a published page on each device; gives what the carriers show, and what is wrong. Without `live`, a carrier may show figures or fallback. */
export async function look(browser, address, { carriers, live, picture }) {
  const page = await browser.newPage();
  const said = listen(page);
  const allowed = (name) => (live ? [live.test(name) ? 'figures' : 'fallback'] : ['figures', 'fallback']);
  const faults = [];
  let shown;
  for (const [check, device] of Object.entries(DEVICES)) {
    const source = await open(page, address, device);
    if (picture) await keep(page, source, `${picture}-${check}`);
    const overflow = await page.evaluate(overflowOf);
    if (overflow > 0) faults.push({ check, message: `the page is ${overflow} px too wide` });
    shown = await outcomesIn(page, carriers);
    faults.push(...misshown(shown, allowed), ...(await misplaced(page, carriers)));
  }
  await page.close();
  return { shown, faults: [...faults, ...said.map((message) => ({ check: 'quiet', message }))] };
}
