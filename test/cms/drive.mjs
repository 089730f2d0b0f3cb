import { setTimeout } from 'node:timers/promises';
import { before, behind } from './article.mjs';

const TIMEOUT = 30_000;
const WIDTHS = { narrow: 320, wide: 1280 };

/** What is looked at in a published page. */
export const CHECKS = ['figures', 'article', 'quiet', 'room', ...Object.keys(WIDTHS)];

/** Reads, in the page, what stands between two sentences: the widgets there, in frames too, and the words that show. */
function shownBetween([from, to]) {
  const WIDGETS = 'cchc-kpi-card, dossier-ontime-gauge, province-ranking';
  const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const [start, end] = [from, to].map((words) => texts.find(({ data }) => data.includes(words)));
  if (!start || !end) return { missing: start ? to : from };
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } = Node;
  const isBetween = (element) =>
    Boolean(start.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) &&
    Boolean(end.compareDocumentPosition(element) & DOCUMENT_POSITION_PRECEDING);
  const roots = [document, ...[...document.querySelectorAll('iframe')].filter(isBetween).map((frame) => frame.contentDocument)];
  const widgets = roots.flatMap((root) =>
    [...(root?.querySelectorAll(WIDGETS) ?? [])].filter((element) => root !== document || isBetween(element)),
  );
  const frames = widgets.map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="widget"]'));
  const { innerText } = document.body;
  const rest = innerText.slice(innerText.indexOf(from) + from.length);
  return {
    widgets: frames.map((frame) => frame && { state: frame.dataset.state, text: squeezed(frame.innerText) }),
    left: squeezed(rest.split('Phần trước của')[0]),
  };
}

/** Whether a carrier shows its figures, or all of its fallback and no figures, or something else, as it stands there. */
function outcomeOf({ figures, fallback }, { widgets, left, missing }) {
  if (missing) return `“${missing}” is not to be seen`;
  const isRight = (pattern, index) =>
    widgets[index]?.state === 'ready' && new RegExp(pattern).test(widgets[index].text);
  if (widgets.length === figures.length && figures.every(isRight)) return 'figures';
  const isShown = widgets.some((widget) => widget?.state === 'ready');
  if (!isShown && fallback.every((words) => left.includes(words))) return 'fallback';
  return JSON.stringify({ left: left.slice(0,200), widgets: widgets.map(w=>w&&({...w,text:w.text.slice(0,150)})) });
}

/** Scrolls through the page, so that what waits to be seen is drawn, and lets everything come to rest. */
async function settle(page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      window.scrollTo(0, top);
      await new Promise((resolve) => window.setTimeout(resolve, 60));
    }
  });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: TIMEOUT });
  await setTimeout(300);
}

/** What the page reserves for figures once nothing comes any more: pixels below what stands in the carrier. */
function roomLeft() {
  for (const animation of document.getAnimations()) animation.finish();
  const heightOf = (carrier) => {
    const range = document.createRange();
    range.selectNodeContents(carrier);
    return carrier.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
  };
  const carriers = [...document.querySelectorAll('[data-cchc]')].filter((div) => !div.querySelector(':defined:is(cchc-kpi-card, dossier-ontime-gauge, province-ranking)'));
  return carriers.map(heightOf).filter((height) => height > 40);
}

function listen(page) {
  const said = [];
  page.on('pageerror', (error) => said.push(`throws: ${error.stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  return said;
}

/** How far a page can be scrolled sideways. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens a published page in both widths; gives what each carrier shows, and what is wrong. */
export async function look(browser, address, { carriers, live, picture }) {
  const page = await browser.newPage();
  const said = listen(page);
  const faults = [];
  const fault = (check, message) => faults.push({ check, message });
  const allowed = (name) => (live ? [live.test(name) ? 'figures' : 'fallback'] : ['figures', 'fallback']);
  const shown = {};
  for (const [check, width] of Object.entries(WIDTHS)) {
    await page.setViewport({ width, height: 900 });
    await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT });
    await settle(page);
    if (picture) await page.screenshot({ path: `${picture}-${width}.png`, fullPage: true });
    if ((await overflow(page)) > 0) fault(check, `${await overflow(page)} px too wide at ${width} px`);
    for (const carrier of carriers) {
      const outcome = outcomeOf(carrier, await page.evaluate(shownBetween, [before(carrier), behind(carrier)]));
      shown[carrier.name] = outcome;
      if (!allowed(carrier.name).includes(outcome))
        fault('figures', `${carrier.name} at ${width} px: ${outcome}`);
    }
    const words = await page.evaluate(() => document.body.innerText);
    for (const carrier of carriers)
      if (!words.includes(behind(carrier))) fault('article', `“${behind(carrier)}” is not to be seen at ${width} px`);
    for (const height of await page.evaluate(roomLeft)) fault('room', `${height} px are kept for nothing`);
  }
  await page.close();
  for (const message of said) fault('quiet', message);
  return { shown, faults };
}
