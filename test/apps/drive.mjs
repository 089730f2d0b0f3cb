import assert from 'node:assert/strict';

const TIMEOUT = 30_000;

const text = (page, id) =>
  page.evaluate((name) => {
    const element = document.getElementById(name);
    return (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ').trim();
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

/** What every app does, by name; each step takes the page where the one before has left it. */
const STEPS = {
  'the figures of the page': async (page) => {
    await untilShown(page, 'number', '36');
    await untilShown(page, 'rate', '95,2%');
    await untilShown(page, 'rank', '30/34');
    await untilShown(page, 'zero', '0');
  },
  'the figures of an endpoint': async (page) => {
    await untilShown(page, 'ranking', 'Điện Biên');
    await untilShown(page, 'live', '30/34');
    await until(page, () => document.querySelector('#trend')?.shadowRoot?.querySelector('canvas'));
  },
  'flags and attributes of two words': async (page) => {
    assert.equal(await inRoot(page, 'number', '[part~="menu"]'), false, 'without-menu');
    assert.equal(await inRoot(page, 'number', 'h3, [aria-level="3"]'), true, 'heading-level');
    assert.equal(await page.$eval('#zero', ({ compact }) => compact), true, 'compact');
  },
  'figures that arrive move nothing': async (page, markup) => {
    // Where a framework draws the whole page, that moves more than any figure.
    if (!markup.includes('<cchc-provider')) return;
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
  'one root': async (page) => {
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll('#number, #rate, #live')].map(
        ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~="widget"]').length,
      ),
    );
    assert.deepEqual(frames, [1, 1, 1]);
  },
  'a reference': async (page) => assert.equal(await text(page, 'ref'), 'cchc-kpi-card'),
  'events of failure and readiness': async (page) => {
    await until(page, () => document.getElementById('errors').textContent === 'not-found');
    await until(page, () => Number(document.getElementById('readies').textContent) > 0);
  },
  'the choice of a unit': async (page) => {
    await inRoot(page, 'ranking', 'button.unit', 'click');
    await until(page, () => document.getElementById('selected').textContent === '01');
  },
  'the code to embed': async (page) => {
    await inRoot(page, 'ranking', '[part~="menu"] summary', 'click');
    await until(
      page,
      () => document.getElementById('ranking').shadowRoot.querySelectorAll('.actions button')[3],
    );
    await page.evaluate(() =>
      document.getElementById('ranking').shadowRoot.querySelectorAll('.actions button')[3].click(),
    );
    await until(page, () =>
      document
        .getElementById('ranking')
        .shadowRoot.querySelector('textarea')
        ?.value.includes('ranking="766"'),
    );
  },
  'what is missing is not 0': async (page) => {
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
  'rows that come later': (page) => untilShown(page, 'rows', 'Điện Biên'),
  'a list turned round': async (page) => {
    const labels = () =>
      page.$$eval('#list cchc-kpi-card', (cards) =>
        cards.map(({ shadowRoot }) => shadowRoot.querySelector('[part~="label"]').textContent.trim()),
      );
    assert.deepEqual(await labels(), ['Thẻ 3', 'Thẻ 2', 'Thẻ 1']);
  },
};

/** What a page says of itself that it should not; what the card that lacks its indicator says is asked for. */
function listen(page) {
  const said = [];
  const requests = [];
  page.on('console', (message) => {
    const words = message.text();
    if (['error', 'warning', 'warn'].includes(message.type()) && !words.startsWith('[cchc] '))
      said.push(`console: ${words}`);
  });
  page.on('pageerror', (error) => said.push(`throws: ${error.stack}`));
  page.on('request', (request) => {
    if (request.url().endsWith('/data.json')) requests.push(request.url());
  });
  return { said, requests };
}

/** Opens an app and does with it what a user would; gives what went wrong. */
export async function drive(browser, address) {
  const page = await browser.newPage();
  const { said, requests } = listen(page);
  const faults = [];
  const answer = await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT });
  const markup = await answer.text();
  for (const [step, act] of Object.entries(STEPS))
    try {
      await act(page, markup);
    } catch (error) {
      faults.push(`${step}: ${error.message}`);
    }
  if (requests.length !== 1) faults.push(`${requests.length} requests for one document`);
  await page.close();
  return [...faults, ...said];
}
