import assert from 'node:assert/strict';

export const TIMEOUT = 30_000;

/** The words of a tag, those of one element apart from those of the next: "Không" and "0" are no "Không0". */
const text = (page, id) =>
  page.evaluate((name) => {
    const element = document.getElementById(name);
    const nodes = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
    const words = [];
    while (nodes.nextNode()) words.push(nodes.currentNode.data);
    return words.join(' ').replace(/\s+/g, ' ').trim();
  }, id);

const state = (page, id) =>
  page.evaluate((name) => {
    const { shadowRoot } = document.getElementById(name);
    return shadowRoot.querySelector('[part~="widget"]')?.getAttribute('data-state');
  }, id);

const until = (page, condition, ...args) =>
  page.waitForFunction(condition, { timeout: TIMEOUT, polling: 100 }, ...args);

const untilShown = (page, id, words) =>
  until(
    page,
    (name, wanted) =>
      document.getElementById(name)?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(wanted),
    id,
    words,
  );

const inRoot = (page, id, selector, act) =>
  page.evaluate(
    (name, wanted, doing) => {
      const found = document.getElementById(name).shadowRoot.querySelector(wanted);
      if (doing) found.click();
      return found !== null;
    },
    id,
    selector,
    act === 'click',
  );

/** How many frames stand in each of these tags, of which the page has one each. */
const framesIn = (page, ids) =>
  page.evaluate(
    (names) =>
      names
        .flatMap((name) => [...document.querySelectorAll(`[id="${name}"]`)])
        .map(({ shadowRoot }) => shadowRoot.querySelectorAll('[part~="widget"]').length)
        .join(' '),
    ids,
  );

/** What comes to stand in some shadow root, where changes are seen by whoever looks again only. */
const shown = (page, selector) => page.waitForSelector(selector, { timeout: TIMEOUT, visible: true });

/** What every app does, by the name of the check; each step takes the page where the one before has left it. */
export const STEPS = {
  figures: async (page) => {
    await untilShown(page, 'number', '36');
    await untilShown(page, 'rate', '95,2%');
    await untilShown(page, 'rank', '30/34');
    await untilShown(page, 'zero', '0');
  },
  endpoint: async (page) => {
    await untilShown(page, 'ranking', 'Điện Biên');
    await untilShown(page, 'live', '30/34');
    await untilShown(page, 'back', '30/34');
    await until(page, () => document.querySelector('#trend')?.shadowRoot?.querySelector('canvas'));
  },
  attributes: async (page) => {
    assert.equal(await inRoot(page, 'number', '[part~="menu"]'), false, 'without-menu');
    assert.equal(await inRoot(page, 'number', 'h3, [aria-level="3"]'), true, 'heading-level');
    assert.equal(await page.$eval('#zero', ({ compact }) => compact), true, 'compact');
  },
  steady: async (page) => {
    const moved = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const sum = (list) => resolve(list.getEntries().reduce((total, { value }) => total + value, 0));
          new PerformanceObserver(sum).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    assert.ok(moved < 0.1, `layout shift ${moved}`);
  },
  root: async (page) => {
    assert.equal(await framesIn(page, ['number', 'rate', 'live', 'back']), '1 1 1 1');
  },
  reference: async (page) => assert.equal(await text(page, 'ref'), 'cchc-kpi-card'),
  events: async (page) => {
    await until(page, () => document.getElementById('errors').textContent === 'not-found');
    await until(page, () => Number(document.getElementById('readies').textContent) > 0);
  },
  selection: async (page) => {
    await inRoot(page, 'ranking', 'button.unit', 'click');
    await until(page, () => document.getElementById('selected').textContent === '01');
  },
  embed: async (page) => {
    await inRoot(page, 'ranking', '[part~="menu"]', 'click');
    const embed = await shown(page, '>>> dialog[open] button[aria-expanded]');
    await embed.click();
    const code = await shown(page, '>>> dialog[open] textarea');
    const whole = /^<script src="https?:[^"]+\/(cchc|cdn)\/cchc-widgets\.js" [^]*ranking="766"/;
    assert.match(await code.evaluate(({ value }) => value), whole);
    await page.keyboard.press('Escape');
  },
  missing: async (page) => {
    await page.click('#next');
    await until(page, () => !document.getElementById('zero').compact);
    await until(page, () => document.querySelectorAll('#rows tbody tr').length === 3);
    await until(page, () => !document.getElementById('trend'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.doesNotMatch(await text(page, 'number'), /36|\b0\b/);
    assert.doesNotMatch(await text(page, 'rate'), /95|0%|Không phát sinh/);
    for (const id of ['number', 'rate', 'rank']) assert.notEqual(await state(page, id), 'ready', id);
    assert.doesNotMatch(await text(page, 'rank'), /sai mẫu|không hợp lệ/);
    assert.match(await text(page, 'zero'), /\b0\b/);
  },
  rows: (page) => untilShown(page, 'rows', 'Điện Biên'),
  order: async (page) => {
    const labels = () =>
      page.$$eval('#list cchc-kpi-card', (cards) =>
        cards.map(({ shadowRoot }) => shadowRoot.querySelector('[part~="label"]').textContent.trim()),
      );
    assert.deepEqual(await labels(), ['Thẻ 3', 'Thẻ 2', 'Thẻ 1']);
  },
  return: async (page) => {
    await until(page, () => !document.getElementById('back')?.checkVisibility());
    await page.click('#next');
    await until(page, () => document.getElementById('back')?.checkVisibility());
    await untilShown(page, 'back', '30/34');
    assert.equal(await framesIn(page, ['back']), '1');
  },
};
