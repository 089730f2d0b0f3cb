import { expect } from '@open-wc/testing';
import { Client } from '../../src/client/client.js';
import type { FeedState } from '../../src/client/feed.js';
import { settled } from '../support/deferred.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakePage } from '../support/fake-page.js';
import { HeldEndpoint, Recorder } from './held-endpoint.js';

const OWN = 'https://portal.example/766.json';
const FOREIGN = 'https://data.example/766.json';

let network: HeldEndpoint;
let page: FakePage;
let client: Client;
let chance: number;
let clock: FakeClock;
const rejections: PromiseRejectionEvent[] = [];
const collect = (event: PromiseRejectionEvent) => rejections.push(event);

beforeEach(() => {
  rejections.length = 0;
  chance = 0;
  network = new HeldEndpoint();
  page = new FakePage();
  client = new Client({ fetch: network.fetch, page, random: () => chance });
  clock = new FakeClock();
  clock.install();
  addEventListener('unhandledrejection', collect);
});

afterEach(async () => {
  clock.uninstall();
  await settled();
  removeEventListener('unhandledrejection', collect);
  expect(rejections).to.have.length(0);
});

/** A follower, and how it leaves. */
function follow(refresh?: number, url = OWN) {
  const follower = new Recorder(refresh);
  return { follower, leave: client.follow(url, follower) };
}

/** Answers the request under way, and waits until a follower has it. */
function answered(follower: Recorder, text: string): Promise<FeedState> {
  const told = follower.settled();
  network.answer(text);
  return told;
}

function failed(follower: Recorder, status: number, headers?: Record<string, string>): Promise<FeedState> {
  const told = follower.settled();
  network.fail(status, headers);
  return told;
}

function broken(follower: Recorder): Promise<FeedState> {
  const told = follower.settled();
  network.break();
  return told;
}

/** The seconds that each refresh timer still has to go; the time limits of requests left aside. */
const timers = () =>
  clock.pending.map((milliseconds) => milliseconds / 1000).filter((seconds) => seconds !== 15);

describe('Client: followers of one URL', () => {
  it('share one request and one answer', async () => {
    const followers = Array.from({ length: 200 }, () => follow().follower);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([OWN]);
    await answered(followers[199]!, 'a');
    const { payload } = followers[0]!.last;
    expect(payload?.text).to.equal('a');
    for (const { last } of followers)
      expect(last).to.deep.equal({ payload, isRevalidated: false, busy: false });
    expect(followers[199]?.last.payload).to.equal(payload);
    expect(network.requests).to.have.length(1);
  });

  it('are told at once that a request is under way', () => {
    const { follower } = follow();
    expect(follower.last).to.deep.equal({ busy: true });
    const { follower: second } = follow();
    expect(second.states).to.deep.equal([{ busy: true }]);
  });

  it('get the kept answer without a request when they come late', async () => {
    const { follower } = follow();
    await answered(follower, 'a');
    const { follower: late } = follow();
    expect(late.states).to.deep.equal([{ payload: { text: 'a' }, isRevalidated: false, busy: false }]);
    expect(late.last.payload).to.equal(follower.last.payload);
    expect(network.requests).to.have.length(1);
  });

  it('get the kept answer while a new request is under way', async () => {
    const { follower } = follow();
    await answered(follower, 'a');
    client.reload(OWN);
    const { follower: late } = follow();
    expect(late.states).to.deep.equal([{ payload: { text: 'a' }, isRevalidated: false, busy: true }]);
    expect(network.requests).to.have.length(2);
  });

  it('get the same object for the same text, another for another', async () => {
    const { follower } = follow();
    const { payload: first } = await answered(follower, 'a');
    client.reload(OWN);
    const { payload: same } = await answered(follower, 'a');
    client.reload(OWN);
    const { payload: other } = await answered(follower, 'b');
    expect(same).to.equal(first);
    expect(other).to.deep.equal({ text: 'b' });
  });

  it('of two URLs have nothing in common', async () => {
    const { follower } = follow();
    const { follower: foreign } = follow(undefined, FOREIGN);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([OWN, FOREIGN]);
    await answered(foreign, 'foreign');
    expect(foreign.text).to.equal('foreign');
    expect(follower.last).to.deep.equal({ busy: true });
  });

  it('of two clients have nothing in common', () => {
    follow();
    new Client({ fetch: network.fetch, page, random: () => 0 }).follow(OWN, new Recorder());
    expect(network.requests).to.have.length(2);
  });
});

describe('Client: leaving', () => {
  it('ends the request with the last follower, not before', () => {
    const [first, second, third] = [follow(), follow(), follow()];
    const { signal } = network.latest;
    first.leave();
    third.leave();
    expect(signal.aborted).to.be.false;
    second.leave();
    expect(signal.aborted).to.be.true;
  });

  it('ends what one is told', async () => {
    const [staying, leaving] = [follow(), follow()];
    leaving.leave();
    const told = leaving.follower.states.length;
    await answered(staying.follower, 'a');
    expect(leaving.follower.states).to.have.length(told);
  });

  it('of all while a request is under way has no one told of its end', async () => {
    const { follower, leave } = follow();
    leave();
    network.answer('too late');
    await settled();
    expect(follower.states.some(({ payload, error }) => payload ?? error)).to.be.false;
  });

  it('twice is no harm to the others', () => {
    const [first, second] = [follow(), follow()];
    first.leave();
    first.leave();
    expect(network.latest.signal.aborted).to.be.false;
    client.reload(OWN);
    second.leave();
    expect(network.requests).to.have.length(1);
  });

  it('of all makes the next one ask again', async () => {
    const { follower, leave } = follow();
    await answered(follower, 'a');
    leave();
    const { follower: next } = follow();
    expect(next.last).to.deep.equal({ busy: true });
    expect(network.requests).to.have.length(2);
    await answered(next, 'b');
    expect(next.text).to.equal('b');
    expect(follower.text).to.equal('a');
  });

  it('and coming back while the old request is under way shows the new answer only', async () => {
    follow().leave();
    const { follower } = follow();
    expect(network.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    network.requests[0]?.answer.resolve(new Response('old'));
    await settled();
    expect(follower.last).to.deep.equal({ busy: true });
    await answered(follower, 'new');
    expect(follower.text).to.equal('new');
  });

  it('late, by a function of an earlier visit, does not end a later one', () => {
    const first = follow();
    first.leave();
    follow();
    first.leave();
    expect(network.latest.signal.aborted).to.be.false;
    follow();
    expect(network.requests).to.have.length(2);
  });

  it('leaves no timer and no listener', async () => {
    const { follower, leave } = follow(60);
    await answered(follower, 'a');
    expect(page.listeners).to.equal(1);
    leave();
    expect(clock.pending).to.deep.equal([]);
    expect(page.listeners).to.equal(0);
    follow(60).leave();
    await settled();
    expect(clock.pending).to.deep.equal([]);
    expect(page.listeners).to.equal(0);
  });
});

describe('Client: coming and going, as the rows of a list that is sorted or scrolled', () => {
  /** How often they go and come, in less than a second. */
  const TIMES = 200;

  /** Comes and goes; whoever is there in the end stays. */
  function comeAndGo(): Recorder {
    for (let time = 1; time < TIMES; time++) {
      follow().leave();
      clock.advance(4);
    }
    return follow().follower;
  }

  /** Visits that have an answer each. */
  async function visit(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const { follower, leave } = follow();
      await answered(follower, text);
      leave();
    }
  }

  it('asks again at the first return, and those after it share the answer', async () => {
    await visit('a', 'b');
    expect(comeAndGo().states).to.deep.equal([{ payload: { text: 'b' }, isRevalidated: false, busy: false }]);
    expect(network.requests).to.have.length(2);
  });

  it('waits with a further request that would be ended like those before it', async () => {
    const follower = comeAndGo();
    expect(follower.last).to.deep.equal({ busy: true });
    const asked = network.requests.length;
    expect(asked).to.be.within(1, 4);
    expect(network.requests.every(({ signal }) => signal.aborted)).to.equal(true);
    await settled();
    expect(follower.last).to.deep.equal({ busy: true });
    clock.advance(500);
    expect(network.requests).to.have.length(asked + 1);
    await answered(follower, 'd');
    expect(follower.text).to.equal('d');
  });

  it('waits also in one task, and shares a failure', async () => {
    for (let time = 0; time < TIMES; time++) follow().leave();
    expect(network.requests).to.have.length(2);
    clock.advance(5_000);
    await visit('a');
    const { follower, leave } = follow();
    const { error } = await failed(follower, 404);
    leave();
    expect(comeAndGo().last).to.deep.equal({ error, busy: false });
    expect(network.requests).to.have.length(4);
  });

  it('asks as ever once that time is over', async () => {
    await visit('a', 'b');
    clock.advance(5_000);
    expect(follow().follower.last).to.deep.equal({ busy: true });
    expect(network.requests).to.have.length(3);
  });

  it('has the pace and the waking of whoever stays', async () => {
    await visit('a', 'b');
    const { leave } = follow(60);
    expect(timers()).to.deep.equal([60]);
    expect(page.listeners).to.equal(1);
    leave();
    expect(timers()).to.deep.equal([]);
    expect(page.listeners).to.equal(0);
    client.reload(OWN);
    expect(network.requests).to.have.length(2);
  });
});

describe('Client: failures', () => {
  it('have a kind', async () => {
    const { follower } = follow();
    const { error } = await failed(follower, 503);
    expect(error?.kind).to.equal('http');
    expect(error?.detail).to.include({ status: 503, host: 'portal.example' });
    expect(follower.last).to.have.all.keys('error', 'busy');
  });

  it('are shared with newcomers for 15 seconds, as the tags of a page come script by script', async () => {
    const { follower } = follow();
    const { error } = await failed(follower, 404);
    clock.advance(14_999);
    const { follower: late } = follow(60);
    expect(late.states).to.deep.equal([{ error, busy: false }]);
    expect(network.requests).to.have.length(1);
    expect(timers()).to.deep.equal([60]);
  });

  it('are shared for as long as the server asks to be left alone, up to an hour', async () => {
    const { follower } = follow();
    await failed(follower, 503, { 'retry-after': '600' });
    clock.advance(599_999);
    follow();
    expect(network.requests).to.have.length(1);
    client.reload(OWN);
    await failed(follower, 503, { 'retry-after': '99999999999' });
    clock.advance(3_599_999);
    follow();
    expect(network.requests).to.have.length(2);
    clock.advance(1);
    follow();
    expect(network.requests).to.have.length(3);
  });

  it('bring no request where a follower changes its pace', async () => {
    const { follower, leave } = follow(60);
    await failed(follower, 429, { 'retry-after': '120' });
    follow(30);
    leave();
    expect(network.requests).to.have.length(1);
    expect(timers()).to.deep.equal([120]);
  });

  it('are not kept for longer: a newcomer has it tried again', async () => {
    const { follower } = follow();
    await failed(follower, 500);
    clock.advance(15_000);
    const { follower: late } = follow();
    expect(network.requests).to.have.length(2);
    expect(late.last.busy).to.be.true;
    await answered(late, 'a');
    for (const { last } of [follower, late])
      expect(last).to.deep.equal({ payload: { text: 'a' }, isRevalidated: true, busy: false });
  });

  it('are tried again for a newcomer also where a good answer is kept', async () => {
    const { follower } = follow();
    const { payload } = await answered(follower, 'a');
    client.reload(OWN);
    const { error } = await failed(follower, 500);
    clock.advance(15_000);
    const { follower: late } = follow();
    expect(network.requests).to.have.length(3);
    expect(late.last).to.deep.equal({ payload, isRevalidated: false, error, busy: true });
  });

  it('bring one new attempt for newcomers who come together', async () => {
    const { follower } = follow();
    await failed(follower, 500);
    clock.advance(15_000);
    for (let count = 0; count < 20; count++) follow();
    expect(network.requests).to.have.length(2);
  });

  it('leave the last good answer, until a recovery clears them', async () => {
    const { follower } = follow();
    const { payload } = await answered(follower, 'a');
    client.reload(OWN);
    const after = await failed(follower, 500);
    expect(after.payload).to.equal(payload);
    expect(after.error?.kind).to.equal('http');
    client.reload(OWN);
    expect(follower.last).to.include({ payload, error: after.error, busy: true });
    const recovered = await answered(follower, 'a');
    expect(recovered).to.deep.equal({ payload, isRevalidated: true, busy: false });
    expect(recovered.payload).to.equal(payload);
  });

  it('of the text count as those of the network', async () => {
    const { follower } = follow();
    const told = follower.settled();
    network.latest.answer.resolve(new Response(new Uint8Array([0xe0, 0x20])));
    expect((await told).error?.kind).to.equal('not-data');
  });

  it('within the body are the cut of the text, or of the network where that is gone', async () => {
    const { follower } = follow();
    for (const [online, kind] of [
      [true, 'not-data'],
      [false, 'offline'],
    ] as const) {
      const told = follower.settled();
      page.online = online;
      network.latest.answer.resolve(
        new Response(
          new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }),
        ),
      );
      expect((await told).error?.kind).to.equal(kind);
      client.reload(OWN);
    }
  });

  it('of time end the wait', async () => {
    const { follower } = follow();
    const told = follower.settled();
    clock.advance(15_000);
    expect((await told).error?.kind).to.equal('timeout');
    expect(network.latest.signal.aborted).to.be.true;
  });

  const unreachable = [
    ['blocked', 'another origin while online', FOREIGN, true],
    ['blocked', 'another port while online', 'https://portal.example:8443/766.json', true],
    ['offline', 'its own origin while online', OWN, true],
    ['offline', 'another origin while offline', FOREIGN, false],
    ['offline', 'its own origin while offline', OWN, false],
  ] as const;

  for (const [kind, name, url, online] of unreachable)
    it(`are ${kind} for ${name}`, async () => {
      page.online = online;
      const { follower } = follow(undefined, url);
      const { error } = await broken(follower);
      expect(error?.kind).to.equal(kind);
      expect(error?.detail).to.deep.equal({
        host: new URL(url).host,
        thrown: 'TypeError: Failed to fetch',
      });
    });

  it('name the directive of the policy that stands in the way, of another origin or its own', async () => {
    page.directive = 'connect-src';
    for (const [url, online] of [
      [FOREIGN, true],
      [OWN, true],
      [`${FOREIGN}?offline`, false],
    ] as const) {
      page.online = online;
      const { error } = await broken(follow(undefined, url).follower);
      expect(error?.kind).to.equal('blocked');
      expect(error?.detail).to.deep.equal({ host: new URL(url).host, directive: 'connect-src' });
    }
  });

  it('of a source by http in a page by https name that', async () => {
    const { follower } = follow(undefined, 'http://data.example/766.json');
    const { error } = await broken(follower);
    expect(error?.kind).to.equal('blocked');
    expect(error?.detail).to.deep.equal({ host: 'data.example', field: 'http' });
    const { follower: own } = follow(undefined, 'http://localhost:8080/766.json');
    expect((await broken(own)).error?.detail.field).to.equal(undefined);
  });

  it('of a fetch that throws are failures too', async () => {
    const throwing = () => {
      throw new TypeError('fetch is not what it was');
    };
    const follower = new Recorder();
    const told = follower.settled();
    new Client({ fetch: throwing, page, random: () => 0 }).follow(OWN, follower);
    const { error } = await told;
    expect(error?.kind).to.equal('invalid');
    expect(error?.detail).to.deep.equal({ field: 'TypeError: fetch is not what it was' });
  });
});

describe('Client.reload', () => {
  it('asks again, unless a request is under way', async () => {
    const { follower } = follow();
    client.reload(OWN);
    expect(network.requests).to.have.length(1);
    await answered(follower, 'a');
    client.reload(OWN);
    client.reload(OWN);
    expect(network.requests).to.have.length(2);
    expect(follower.last).to.deep.equal({ payload: { text: 'a' }, isRevalidated: false, busy: true });
  });

  it('does nothing for a URL that nobody follows', () => {
    follow().leave();
    client.reload(OWN);
    client.reload(FOREIGN);
    expect(network.requests).to.have.length(1);
  });

  it('starts the pace anew', async () => {
    const { follower } = follow(60);
    await answered(follower, 'a');
    clock.advance(50_000);
    client.reload(OWN);
    expect(timers()).to.deep.equal([]);
    await answered(follower, 'b');
    expect(timers()).to.deep.equal([60]);
  });
});

describe('Client: refreshing', () => {
  it('takes only the first answer from the browser’s cache', async () => {
    const { follower } = follow(60);
    await answered(follower, 'a');
    clock.advance(60_000);
    await failed(follower, 404);
    client.reload(OWN);
    const other = follow(undefined, FOREIGN).follower;
    await failed(other, 404);
    client.reload(FOREIGN);
    const caches = network.requests.map(({ cache }) => cache);
    expect(caches).to.deep.equal(['default', 'no-cache', 'no-cache', 'default', 'no-cache']);
  });

  it('has no timer where nobody asks for one', async () => {
    const { follower } = follow();
    await answered(follower, 'a');
    expect(clock.pending).to.deep.equal([]);
  });

  it('keeps one timer at the pace of the quickest', async () => {
    const { follower } = follow(300);
    follow(60);
    follow(120);
    follow();
    expect(timers()).to.deep.equal([]);
    await answered(follower, 'a');
    expect(timers()).to.deep.equal([60]);
    clock.advance(59_999);
    expect(network.requests).to.have.length(1);
    clock.advance(1);
    expect(network.requests).to.have.length(2);
    expect(timers()).to.deep.equal([]);
    await answered(follower, 'b');
    expect(timers()).to.deep.equal([60]);
    expect(follower.text).to.equal('b');
  });

  it('quickens for a newcomer and slows when he leaves', async () => {
    const { follower, leave: leaveSlow } = follow(300);
    await answered(follower, 'a');
    expect(timers()).to.deep.equal([300]);
    const { leave } = follow(30);
    expect(timers()).to.deep.equal([30]);
    const { leave: leaveSame } = follow(30);
    clock.advance(10_000);
    leave();
    expect(timers()).to.deep.equal([20]);
    leaveSame();
    expect(timers()).to.deep.equal([300]);
    follow();
    leaveSlow();
    expect(timers()).to.deep.equal([]);
  });

  it('does not let newcomers of the same pace put the request off', async () => {
    const { follower } = follow(60);
    await answered(follower, 'a');
    clock.advance(40_000);
    follow(60);
    follow(90);
    expect(timers()).to.deep.equal([20]);
  });

  it('does not wait in step with other pages', async () => {
    chance = 0.5;
    const { follower } = follow(60);
    await answered(follower, 'a');
    expect(timers()).to.deep.equal([63]);
    chance = 1;
    clock.advance(63_000);
    await answered(follower, 'b');
    expect(timers()).to.deep.equal([66]);
  });

  it('keeps the pace after a failure at the least, and widens the jitter with each in a row', async () => {
    const { follower } = follow(60);
    await failed(follower, 404);
    expect(timers()).to.deep.equal([60]);
    chance = 1;
    const waits: number[] = [];
    for (let count = 0; count < 8; count++) {
      client.reload(OWN);
      await failed(follower, 500);
      waits.push(...timers());
    }
    expect(waits).to.deep.equal([240, 360, 360, 360, 360, 360, 360, 360]);
    client.reload(OWN);
    await answered(follower, 'a');
    expect(timers()).to.deep.equal([66]);
    client.reload(OWN);
    await failed(follower, 500);
    expect(timers()).to.deep.equal([120]);
  });

  it('keeps the wait that a server asks for, up to an hour', async () => {
    const { follower } = follow(60);
    await failed(follower, 503, { 'retry-after': '600' });
    expect(timers()).to.deep.equal([600]);
    client.reload(OWN);
    await failed(follower, 503, { 'retry-after': '5' });
    expect(timers()).to.deep.equal([60]);
    client.reload(OWN);
    await failed(follower, 503, { 'retry-after': '99999999999' });
    expect(timers()).to.deep.equal([3600]);
  });

  it('scatters pages that a server has asked for the same wait', async () => {
    chance = 0.5;
    const { follower } = follow(60);
    await failed(follower, 503, { 'retry-after': '600' });
    expect(timers()).to.deep.equal([630]);
  });

  it('never waits longer than a browser can', async () => {
    chance = 1;
    const { follower } = follow(86_400);
    for (let count = 0; count < 70; count++) {
      await failed(follower, 500);
      client.reload(OWN);
    }
    await failed(follower, 500);
    expect(clock.pending).to.have.length(1);
    expect(clock.pending[0]).to.be.within(86_400_000, 2 ** 31 - 1);
  });
});

describe('Client: a page asleep', () => {
  it('from the start asks nothing until somebody looks at it, then once', async () => {
    page.awake = false;
    const { follower } = follow(60);
    follow();
    expect(follower.states).to.deep.equal([{ busy: true }]);
    clock.advance(600_000);
    expect(network.requests).to.have.length(0);
    page.wake();
    page.wake();
    expect(network.requests).to.have.length(1);
    await answered(follower, 'a');
    expect(timers()).to.deep.equal([60]);
  });

  it('that has no network either tells so', async () => {
    page.awake = page.online = false;
    const { follower } = follow();
    expect((await broken(follower)).error?.kind).to.equal('offline');
  });

  it('asks nothing, then once on waking', async () => {
    const { follower } = follow(60);
    await answered(follower, 'a');
    page.awake = false;
    clock.advance(600_000);
    expect(network.requests).to.have.length(1);
    expect(clock.pending).to.deep.equal([]);
    page.wake();
    page.wake();
    expect(network.requests).to.have.length(2);
    await answered(follower, 'b');
    expect(timers()).to.deep.equal([60]);
    page.wake();
    expect(network.requests).to.have.length(2);
  });

  it('asks on waking also where the timer has stood still, as in a page that was set aside', async () => {
    let elapsed = 0;
    page.now = () => elapsed;
    const { follower } = follow(60);
    await answered(follower, 'a');
    elapsed = 59_999;
    page.wake();
    expect(network.requests).to.have.length(1);
    elapsed = 60_000;
    page.wake();
    expect(network.requests).to.have.length(2);
    await failed(follower, 503);
    elapsed = 180_000;
    page.wake();
    expect(network.requests, 'a server that fails is given its time').to.have.length(2);
  });

  it('asks nothing on waking before it is due', async () => {
    const { follower } = follow(60);
    await answered(follower, 'a');
    page.awake = false;
    clock.advance(30_000);
    page.wake();
    expect(network.requests).to.have.length(1);
    clock.advance(30_000);
    expect(network.requests).to.have.length(2);
  });

  it('asks nothing on waking where nobody wants a refresh', async () => {
    const { follower } = follow();
    await answered(follower, 'a');
    page.awake = false;
    clock.advance(600_000);
    page.wake();
    expect(network.requests).to.have.length(1);
  });

  it('asks nothing on waking once all have left', async () => {
    const { follower, leave } = follow(60);
    await answered(follower, 'a');
    page.awake = false;
    clock.advance(60_000);
    leave();
    page.wake();
    expect(network.requests).to.have.length(1);
  });

  it('tries again on waking what failed for want of a network', async () => {
    page.online = false;
    const { follower } = follow(undefined, FOREIGN);
    await broken(follower);
    expect(network.requests).to.have.length(1);
    clock.advance(5000);
    page.reconnect();
    expect(network.requests).to.have.length(2);
    await answered(follower, 'a');
    expect(follower.last).to.deep.equal({ payload: { text: 'a' }, isRevalidated: true, busy: false });
    page.reconnect();
    expect(network.requests).to.have.length(2);
  });

  it('whose network returns waits a random time, so that an office does not ask as one', async () => {
    const { follower } = follow();
    await broken(follower);
    clock.advance(60_000);
    chance = 0.7;
    page.reconnect();
    clock.advance(6999);
    expect(network.requests).to.have.length(1);
    clock.advance(1);
    expect(network.requests).to.have.length(2);
  });

  it('of a thousand clients at one moment brings them to the server one by one', async () => {
    const seconds: number[] = [];
    let isBroken = true;
    const started = Date.now();
    const fetch = () => {
      if (isBroken) return Promise.reject(new TypeError('Failed to fetch'));
      seconds.push(Math.floor((Date.now() - started) / 1000));
      return new Promise<Response>(() => undefined);
    };
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let count = 0; count < 1000; count++)
      new Client({ fetch, page, random }).follow(OWN, { update: () => undefined });
    page.online = false;
    await settled();
    isBroken = false;
    page.reconnect();
    page.reconnect();
    for (let second = 0; second < 16; second++) clock.advance(1000);
    expect(seconds).to.have.length(1000);
    // For five seconds after the failure nothing is asked; from then on all are spread.
    const busiest = Math.max(...seconds.map((second) => seconds.filter((other) => other === second).length));
    expect(busiest).to.be.below(200);
  });

  it('asks at once for a reader who comes back while that time runs, and not again at its end', async () => {
    const { follower } = follow();
    await broken(follower);
    clock.advance(60_000);
    chance = 1;
    page.reconnect();
    page.wake();
    expect(network.requests).to.have.length(2);
    await answered(follower, 'a');
    clock.advance(60_000);
    expect(network.requests).to.have.length(2);
  });

  it('does not ask more often for a network that comes and goes', async () => {
    const { follower } = follow();
    await broken(follower);
    chance = 0.1;
    for (let flap = 0; flap < 100; flap++) {
      page.reconnect();
      page.wake();
      clock.advance(40);
    }
    expect(network.requests).to.have.length(1);
    clock.advance(2000);
    expect(network.requests).to.have.length(2);
  });

  it('leaves no timer behind when its network returns and all leave', async () => {
    const { follower, leave } = follow();
    await broken(follower);
    page.reconnect();
    leave();
    expect(clock.pending).to.deep.equal([]);
  });

  it('waits on when it is out of sight at the end of that time', async () => {
    const { follower } = follow();
    await broken(follower);
    page.reconnect();
    page.awake = false;
    clock.advance(10_000);
    expect(network.requests).to.have.length(1);
    page.wake();
    expect(network.requests).to.have.length(2);
  });

  it('does not try again on waking what the server refused', async () => {
    const { follower } = follow();
    await failed(follower, 404);
    page.wake();
    expect(network.requests).to.have.length(1);
  });
});

describe('Client: a device that says it is offline', () => {
  it('and is not, has its figures, also those of later', async () => {
    page.online = false;
    const { follower } = follow(60);
    await answered(follower, 'a');
    clock.advance(60_000);
    expect(network.requests).to.have.length(2);
    await answered(follower, 'b');
    expect(follower.text).to.equal('b');
  });

  it('and is, is asked no more until something changes', async () => {
    page.online = false;
    const { follower } = follow(60);
    await broken(follower);
    clock.advance(600_000);
    expect(network.requests).to.have.length(1);
    page.wake();
    expect(network.requests).to.have.length(2);
  });

  it('goes on at its pace where the server itself has failed', async () => {
    page.online = false;
    const { follower } = follow(60);
    await failed(follower, 503);
    clock.advance(60_000);
    expect(network.requests).to.have.length(2);
  });
});

describe('Client: addresses', () => {
  it('that differ in their fragment only are one', async () => {
    const { follower } = follow(undefined, `${OWN}#a`);
    const { follower: second, leave } = follow(undefined, `${OWN}#b`);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([OWN]);
    await answered(follower, 'a');
    expect(second.text).to.equal('a');
    leave();
    client.reload(`${OWN}#c`);
    expect(network.requests).to.have.length(2);
  });
});

describe('Client: clocks', () => {
  it('that are set back do not prolong a failure for newcomers', async () => {
    let elapsed = 0;
    page.now = () => elapsed;
    const { follower } = follow();
    await failed(follower, 404);
    const real = Date.now;
    Date.now = () => real() - 365 * 86_400_000;
    elapsed = 15_000;
    follow();
    Date.now = real;
    expect(network.requests).to.have.length(2);
  });
});
