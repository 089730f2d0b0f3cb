// Opens a page of the bench in a process of its own and reads what the browser has counted.
import { setTimeout } from 'node:timers/promises';

/** How long a page is left alone before it is read: what it still does then counts as well. */
const REST = 300;

const COUNTED = {
  cpu: ['TaskDuration', 1000],
  layout: ['LayoutDuration', 1000],
  style: ['RecalcStyleDuration', 1000],
  layouts: ['LayoutCount', 1],
};

async function read(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const byName = new Map(metrics.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    Object.entries(COUNTED).map(([key, [name, factor]]) => [key, byName.get(name) * factor]),
  );
}

const difference = (after, before) =>
  Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** All elements below the body, those of shadow trees too. */
const countElements = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return count(document.body);
};

export const settle = async (page) => {
  await page.evaluate(() => window.bench.frames());
  await setTimeout(REST);
};

/** A page before anything is in it, whose renderer counts the processor's time from now on. */
async function blank(browser, server, viewport) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(`${server.origin}/page/empty/ours`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, session };
}

/**
 * Opens a page, and takes one more step in it if there is one.
 * @returns What the loading and the step have cost, and what a question asked of the page at last answers.
 */
export async function measure(browser, server, { name, side, count = 1, step, ask, viewport }) {
  server.turn = 0;
  const { context, page, session } = await blank(browser, server, viewport ?? { width: 1280, height: 800 });
  try {
    const before = await read(session);
    await page.goto(`${server.origin}/page/${name}/${side}`);
    await page.evaluate((tags) => window.bench.finished?.(tags), count);
    await settle(page);
    const loaded = difference(await read(session), before);
    const elements = await page.evaluate(countElements);
    const load = { ...loaded, elements, heap: await heapOf(session) };
    return {
      load,
      step: step && (await measureStep(page, session, server, step)),
      answer: ask && (await page.evaluate(ask)),
    };
  } finally {
    await context.close();
  }
}

async function measureStep(page, session, server, { prepare, take }) {
  await prepare?.(page, server);
  await settle(page);
  const before = await read(session);
  await take(page, server);
  await settle(page);
  return difference(await read(session), before);
}
