// What only a whole browser can do to a page: record each request, keep the page aside, freeze it, print it. Runs in
// Chromium and Firefox, of those that the environment variable BROWSERS names; WebKit's driver can do none of it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { URL, URLSearchParams } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions, newPage } from '../support/browser.mjs';
import { firefoxLaunchOptions, wanted } from '../support/engines.mjs';
import { hostilePages } from './server.mjs';

/** The names of our widgets, and of no other element. */
const NAMES = '^(cchc-(?!provider$)|dossier-|province-)';

const pages = hostilePages();
let browser;
let demo;

/** Answers by the middleware that the test runner uses, in a server that has nothing else. */
async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const context = {
    path: pathname,
    querystring: String(searchParams),
    status: 200,
    set: (name, value) =>
      Object.entries(typeof name === 'string' ? { [name]: value } : name).forEach((header) =>
        response.setHeader(...header),
      ),
  };
  await pages.middleware(context, () => (context.status = 404));
  response.statusCode = context.status;
  response.end(context.body);
}

const addressOf = (page, query = {}) =>
  `${pages.other}/hostile/pages/${page}.html?${new URLSearchParams(query)}`;

/** Nothing is asked of anybody; Firefox itself draws some markers with a font of that kind. */
const isInline = (url) => /^(data|blob):/.test(url);

/** A page with a record of all it asks for, and of what it does not get. */
async function open(url) {
  const page = await newPage(browser);
  const requests = [];
  page.on('request', (request) => {
    if (!isInline(request.url())) requests.push(request.url());
  });
  const lost = [];
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, requests, lost };
}

const statesOf = (page) =>
  page.$$eval(
    '*',
    (elements, names) =>
      elements
        .filter(({ localName }) => new RegExp(names).test(localName))
        .map(({ shadowRoot }) => shadowRoot?.querySelector('.widget')?.getAttribute('data-state') ?? 'none'),
    NAMES,
  );

const untilReady = (page) =>
  page.waitForFunction(
    (names) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => new RegExp(names).test(localName))
        .every(
          ({ shadowRoot }) => shadowRoot?.querySelector('.widget')?.getAttribute('data-state') === 'ready',
        ),
    {},
    NAMES,
  );

before(async () => {
  await pages.serverStart({ app: { callback: () => answer } });
  demo = await createServer({ logLevel: 'error', server: { port: 0, ws: false, watch: null } });
  await demo.listen();
});

after(async () => {
  await demo?.close();
  pages.serverStop();
});

/** The pages of the demo, and not what they are put together of. */
const DEMO_PAGES = readdirSync('demo', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html') && !/snippets|parts|systems|layout/.test(file));

async function foreignRequestsOf(file) {
  const [base] = demo.resolvedUrls.local;
  const { page, requests } = await open(new URL(file, base).href);
  // Charts and frames are asked for once they come near the view.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForNetworkIdle();
  const endpoints = await page.$$eval('[endpoint]', (widgets) =>
    widgets.map((widget) => new URL(widget.getAttribute('endpoint'), widget.baseURI).origin),
  );
  await page.close();
  const known = new Set([new URL(base).origin, ...endpoints]);
  return requests.filter((url) => !known.has(new URL(url).origin));
}

/** Puppeteer waits for a load that a page which was kept aside never has. */
async function goBack(page) {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction(
    (address) => location.href !== address && document.readyState === 'complete',
    {},
    page.url(),
  );
  // The page hears of its return before its next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** What a reader does with a page: stops the updates of the gauge, where there is one, and searches the ranking. */
const touch = (page) =>
  page.evaluate(async () => {
    const partOf = (id, part) => document.getElementById(id)?.shadowRoot.querySelector(part);
    partOf('gauge', '[part=pause]')?.click();
    const field = partOf('ranking', 'input');
    if (field) field.value = 'Điện Biên';
    field?.dispatchEvent(new InputEvent('input'));
    await document.getElementById('ranking')?.updateComplete;
  });

/** What is to be seen of that. */
const touched = (page) =>
  page.evaluate(() => {
    const partsOf = (id, part) => [...document.getElementById(id).shadowRoot.querySelectorAll(part)];
    const [pause] = partsOf('gauge', '[part=pause]');
    const [field] = partsOf('ranking', 'input');
    return [pause.title.split(':')[0], field.value, partsOf('ranking', 'tbody tr').length];
  });

/** The sheets that a page is printed on. */
async function sheetsOf(page) {
  const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g).length;
}

function everywhere() {
  test('the demo has all of its files', async () => {
    const [base] = demo.resolvedUrls.local;
    const { hostname } = new URL(base);
    for (const file of DEMO_PAGES) {
      const { page, lost } = await open(new URL(file, base).href);
      // What a page shows of failing endpoints fails on purpose.
      const files = lost.filter((url) => new URL(url).hostname === hostname && !url.includes('/faulty/'));
      assert.deepEqual([file, files], [file, []]);
      await page.close();
    }
  });

  test('the demo asks its own host and those of its endpoints, and keeps no cookies', async () => {
    const foreignRequests = await Promise.all(DEMO_PAGES.map(foreignRequestsOf));
    assert.deepEqual(
      Object.fromEntries(DEMO_PAGES.map((file, index) => [file, foreignRequests[index]])),
      Object.fromEntries(DEMO_PAGES.map((file) => [file, []])),
    );
    assert.deepEqual(await browser.cookies(), []);
  });

  test('the script asks for nothing but what belongs to it and the endpoints, each once', async () => {
    const { page, requests } = await open(addressOf('widgets'));
    const paths = requests
      .map((url) => new URL(url).pathname)
      .filter((path) => !/^\/hostile\/(pages|styles|scripts)\//.test(path));
    const endpoints = await page.$$eval('[endpoint]', (widgets) =>
      widgets.map((widget) => widget.getAttribute('endpoint')),
    );
    const names = ['widgets', 'adoption', 'card', 'gauge', 'map', 'ranking', 'tables', 'tag-tables', 'units'];
    const scripts = names.map((name) => `/hostile/cdn/cchc-${name}.js`);
    assert.deepEqual(
      paths.filter((path) => path !== '/favicon.ico').sort(),
      [...new Set(endpoints), ...scripts].sort(),
    );
    await page.close();
  });

  test('a page that was kept aside comes back with its figures', async () => {
    const keeps = async (address) => {
      const { page } = await open(address);
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))),
      );
      await touch(page);
      await page.goto(addressOf('plain', { other: '' }));
      await goBack(page);
      return page;
    };
    const control = await keeps(addressOf('plain'));
    const page = await keeps(addressOf('widgets'));
    await untilReady(page);
    const isKept = (await page.title()) === 'true';
    assert.equal(isKept, (await control.title()) === 'true');
    if (isKept) assert.deepEqual(await touched(page), ['Cập nhật tiếp', 'Điện Biên', 1]);
    await Promise.all([page.close(), control.close()]);
  });

  test('a page is printed whole, what was never in sight included', async () => {
    const { page } = await open(addressOf('widgets'));
    await page.$eval('#ranking', (ranking) => {
      ranking.removeAttribute('top');
      ranking.before(Object.assign(document.createElement('div'), { style: 'height:20000px' }));
    });
    assert.ok((await page.pdf()).length > 20_000);
    assert.deepEqual(new Set(await statesOf(page)), new Set(['ready']));
    await page.close();
  });
}

function inChromium() {
  test('a row beyond the first ones is found by whoever searches the page, and stays in sight', async () => {
    // An address that names words searches as the reader does; not every build of a browser can.
    const address = addressOf('widgets', { html: 'lang="vi" style="padding-top:3000px"' });
    const find = async (words) => (await open(`${address}#:~:text=${encodeURIComponent(words)}`)).page;
    const rowsOf = (page) =>
      page.$eval(
        '#ranking',
        ({ shadowRoot }) => shadowRoot.querySelectorAll('tbody:not([hidden]) tr').length,
      );
    const control = await find('Trang của người khác');
    const page = await find('Cà Mau');
    await untilReady(page);
    const searches = (await control.evaluate(() => scrollY)) > 0;
    if (searches) await page.waitForFunction(() => scrollY > 3000);
    assert.equal(await rowsOf(page), searches ? 34 : 6);
    await Promise.all([page.close(), control.close()]);
  });

  test('a page that was frozen asks for what is due once it is seen again', async () => {
    const { page } = await open(addressOf('widgets', { head: 'scripts/tally.js' }));
    const session = await page.createCDPSession();
    await page.evaluate(() => {
      window.fails = true;
      const gauge = document.createElement('dossier-ontime-gauge');
      gauge.setAttribute('endpoint', '/hostile/data/dien-bien.json');
      document.body.append(gauge);
    });
    await page.waitForFunction(() =>
      document.body.lastElementChild.shadowRoot?.querySelector('[data-state=error]'),
    );
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    const asked = () => page.evaluate(() => window.tally.requests.length);
    const before = await asked();
    await page.evaluate(() => (window.fails = false));
    assert.equal(await asked(), before);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await untilReady(page);
    assert.equal(await asked(), before + 1);
    await page.close();
  });

  test('tables that nobody has opened are on as many sheets as opened ones', async () => {
    const { page } = await open(addressOf('widgets'));
    await untilReady(page);
    const closed = await sheetsOf(page);
    const opened = await page.$$eval('*', async (elements) => {
      const widgets = elements.filter(({ updateComplete }) => updateComplete);
      const tables = widgets.flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll('details.data')]);
      for (const table of tables) table.open = true;
      await new Promise(requestAnimationFrame);
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      return tables.length;
    });
    assert.ok(opened > 1);
    assert.equal(closed, await sheetsOf(page));
    await page.close();
  });

  test('on paper a long table has its head on each sheet, and no frame is empty or leaves an edge behind', async () => {
    const { page } = await open(addressOf('widgets'));
    await untilReady(page);
    const looks = () =>
      page.$eval('#ranking', ({ shadowRoot }) => {
        const frame = shadowRoot.querySelector('.widget');
        const displayOf = (selector) => getComputedStyle(shadowRoot.querySelector(selector)).display;
        frame.toggleAttribute('data-reserve', true);
        const reserved = getComputedStyle(frame).minBlockSize;
        frame.toggleAttribute('data-reserve', false);
        const header = getComputedStyle(shadowRoot.querySelector('.header'));
        const first = getComputedStyle(shadowRoot.querySelector('tbody'));
        const footer = getComputedStyle(shadowRoot.querySelector('.footer'));
        const kept = [header.breakInside, header.breakAfter, first.breakBefore];
        kept.push(footer.breakBefore, footer.breakInside);
        return [reserved, ...['.widget', '.body', 'table', 'thead', 'thead button'].map(displayOf), ...kept];
      });
    assert.notEqual((await looks())[0], '0px');
    await page.emulateMediaType('print');
    // Chromium repeats no boxes of buttons, and breaks blocks alone before their first child.
    const displays = ['block', 'block', 'table', 'table-header-group', 'contents'];
    assert.deepEqual(await looks(), ['0px', ...displays, ...Array(5).fill('avoid')]);
    await page.close();
  });

  test('a chart is in ink for paper also where its reader has colours of their own', async () => {
    const { page } = await open(addressOf('charts'));
    await untilReady(page);
    const session = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    const inks = () =>
      page.$eval('dossier-trend', ({ shadowRoot }) =>
        ['surface', 'text', 'series-2'].map(
          (name) => getComputedStyle(shadowRoot.querySelector(`[data-ink=${name}]`)).color,
        ),
      );
    const [ground, letters] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    assert.deepEqual(await inks(), [ground, letters, letters]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.deepEqual(await inks(), ['rgb(255, 255, 255)', 'rgb(51, 51, 51)', 'rgb(115, 145, 176)']);
    await page.close();
  });

  test('what was below the fold is printed whole, on white', async () => {
    const { page } = await open(addressOf('widgets', { style: 'dark.css' }));
    await page.$eval('#ranking', (ranking) => {
      ranking.removeAttribute('top');
      ranking.before(Object.assign(document.createElement('div'), { style: 'height:20000px' }));
    });
    await page.emulateMediaType('print');
    const printed = await page.$eval('#ranking', ({ shadowRoot }) => ({
      rows: [...shadowRoot.querySelectorAll('tbody tr')].filter(
        (row) => row.getBoundingClientRect().height > 20,
      ).length,
      visibilities: [...shadowRoot.querySelectorAll('tbody')].map(
        (body) => getComputedStyle(body).contentVisibility,
      ),
      surface: getComputedStyle(shadowRoot.querySelector('.widget')).backgroundColor,
      buttons: [...shadowRoot.querySelectorAll('button.action,[part=pause]')].filter(
        (button) => button.getClientRects().length,
      ).length,
    }));
    const triangle = await page.$eval(
      'dossier-ontime-gauge',
      ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.definition summary'), '::marker').color,
    );
    assert.equal(triangle, 'rgba(0, 0, 0, 0)', 'no sign of what is closed is seen where all is open');
    assert.equal(printed.rows, 34);
    assert.deepEqual(new Set(printed.visibilities), new Set(['visible']));
    assert.equal(printed.surface, 'rgb(255, 255, 255)');
    assert.equal(printed.buttons, 0);
    assert.deepEqual(new Set(await statesOf(page)), new Set(['ready']));
    await page.close();
  });
}

const SUITES = {
  chromium: [chromiumLaunchOptions, [everywhere, inChromium]],
  firefox: [firefoxLaunchOptions, [everywhere]],
};

for (const name of wanted.filter((engine) => engine in SUITES))
  describe(`in ${name}`, { timeout: 600_000 }, () => {
    const [launchOptions, suites] = SUITES[name];
    before(async () => {
      browser = await puppeteer.launch(await launchOptions());
    });
    after(() => browser?.close());
    for (const suite of suites) suite();
  });
