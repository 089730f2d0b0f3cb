// A thousand pages that were opened in the same second live through an outage of their server. They must not come
// back in step, or their return would be the next outage.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Feed, pageAt } from './library.mjs';
import { seededRandom, SimulatedTime } from './simulated-time.mjs';

const PAGES = 1000;
const REFRESH = 60;
const URL_OF_DATA = 'https://data.example/766.json';
const MINUTE = 60;

const time = new SimulatedTime();
beforeEach(() => time.install());
afterEach(() => time.uninstall());

/** A page that asks until `update` is content, and then leaves. */
function open(tools, isContent) {
  const feed = new Feed(URL_OF_DATA, { page: pageAt('https://portal.example'), ...tools });
  const follower = {
    refresh: REFRESH,
    update: (state) => {
      if (!state.busy && isContent(state)) queueMicrotask(() => feed.remove(follower));
    },
  };
  feed.add(follower);
}

/** The moments of all requests of pages that ask until they have the figures, and of those requests that succeed. */
async function liveThrough({ outage, minutes, answer }) {
  const random = seededRandom(766);
  const requests = [];
  const recoveries = [];
  const fetch = async () => {
    requests.push(time.now);
    const isDown = time.now < outage;
    await time.wait(0.05);
    return isDown ? answer() : new Response('{"schemaVersion":1}');
  };
  const isContent = ({ payload }) => payload && recoveries.push(time.now);
  for (let count = 0; count < PAGES; count++) open({ fetch, random }, isContent);
  await time.pass(minutes * MINUTE);
  return { requests, recoveries };
}

/** How many moments fall in each stretch of so many seconds. */
function bucketsOf(moments, width) {
  const buckets = [];
  for (const moment of moments) {
    const index = Math.floor(moment / width);
    buckets[index] = (buckets[index] ?? 0) + 1;
  }
  return [...buckets].map((count) => count ?? 0);
}

function printHistogram(title, moments, width) {
  console.log(`\n${title}: requests in each ${width} s`);
  bucketsOf(moments, width).forEach((count, index) => {
    const clock = String(Math.floor((index * width) / MINUTE)).padStart(3);
    console.log(`${clock} min ${String(count).padStart(5)} ${'#'.repeat(Math.ceil(count / 8))}`);
  });
}

const largest = (moments, width) => Math.max(...bucketsOf(moments, width));

test('pages whose server is gone for ten minutes ask less and less, and come back apart', async () => {
  const outage = 10 * MINUTE;
  const { requests, recoveries } = await liveThrough({
    outage,
    minutes: 80,
    answer: () => Promise.reject(new TypeError('fetch failed')),
  });
  printHistogram('ten minutes without a server', requests, MINUTE);

  assert.equal(recoveries.length, PAGES, 'every page recovers');
  const last = Math.max(...recoveries) - outage;
  console.log(`the last page is back ${Math.round(last)} s after the server`);
  assert.ok(last <= REFRESH + 5 * MINUTE + 1, `${last} s after the server`);
  const during = requests.filter((moment) => moment < outage);
  assert.ok(
    during.length < PAGES * 5,
    `${during.length} requests during the outage; a fixed pace makes 10 000`,
  );
  const largestSecond = largest(recoveries, 1);
  console.log(`most pages that come back in one second: ${largestSecond} of ${PAGES}`);
  // On any other day about 17 pages ask in each second.
  assert.ok(largestSecond <= PAGES / REFRESH, `${largestSecond} in one second`);
  const largestMinute = largest(recoveries, MINUTE);
  assert.ok(largestMinute <= PAGES * 0.3, `${largestMinute} in one minute`);
});

test('pages that were all asked to wait five minutes do not return in the same second', async () => {
  const headers = { 'retry-after': '300' };
  const { requests, recoveries } = await liveThrough({
    outage: 1,
    minutes: 8,
    answer: () => new Response('', { status: 503, headers }),
  });
  printHistogram('503 with Retry-After: 300', requests, 15);

  assert.equal(recoveries.length, PAGES, 'every page recovers');
  assert.ok(
    recoveries.every((moment) => moment >= 300),
    'nobody returns early',
  );
  const largestSecond = largest(recoveries, 1);
  console.log(`most pages that come back in one second: ${largestSecond} of ${PAGES}`);
  assert.ok(largestSecond <= PAGES * 0.04, `${largestSecond} in one second`);
});

test('pages of an office whose network returns do not ask in the same second', async () => {
  const random = seededRandom(766);
  const requests = [];
  const wakers = [];
  let isDown = true;
  const fetch = () => {
    requests.push(time.now);
    return isDown
      ? Promise.reject(new TypeError('fetch failed'))
      : Promise.resolve(new Response('{"schemaVersion":1}'));
  };
  const page = {
    ...pageAt('https://data.example'),
    now: () => time.now * 1000,
    isOnline: () => !isDown,
    onWake: (callback) => {
      wakers.push(callback);
      return () => {};
    },
  };
  for (let count = 0; count < PAGES; count++) open({ fetch, random, page }, ({ payload }) => payload);
  await time.pass(MINUTE);
  requests.length = 0;
  isDown = false;
  for (const wake of wakers) wake(true);
  await time.pass(MINUTE);

  assert.equal(requests.length, PAGES, 'every page asks once');
  const spread = Math.max(...requests) - Math.min(...requests);
  const largestSecond = largest(requests, 1);
  console.log(
    `\none network returns: requests over ${spread.toFixed(1)} s, at most ${largestSecond} in one second`,
  );
  assert.ok(spread >= 8, `within ${spread} s`);
  assert.ok(largestSecond <= PAGES * 0.15, `${largestSecond} in one second`);
});

test('pages that nothing befell drift apart as well', async () => {
  const random = seededRandom(766);
  const requests = [];
  const fetch = () => {
    requests.push(time.now);
    return Promise.resolve(new Response('{"schemaVersion":1}'));
  };
  for (let count = 0; count < PAGES; count++) open({ fetch, random }, () => false);
  await time.pass(30 * MINUTE);
  const largestSecond = largest(
    requests.filter((moment) => moment >= 28 * MINUTE).map((moment) => moment - 28 * MINUTE),
    1,
  );
  console.log(
    `\nafter half an hour of good answers, most requests in one second: ${largestSecond} of ${PAGES}`,
  );
  assert.ok(largestSecond <= PAGES * 0.06, `${largestSecond} in one second`);
});
