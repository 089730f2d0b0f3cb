import { expect } from '@open-wc/testing';
import { settled } from '../support/deferred.js';
import { FakeNetwork } from '../support/fake-network.js';
import { DataController, type DataRequest } from '../../src/element/data-controller.js';

const URL_OF_DATA = 'https://portal.example/data.json';

const published = (updatedAt: string, value: number) => ({
  schemaVersion: 1,
  updatedAt,
  indicators: [{ id: 'a', value }],
});

/** A controller on a bare host that is told of every change by hand. */
class Host extends HTMLElement {
  readonly updateComplete = Promise.resolve(true);
  readonly network = new FakeNetwork();
  client = this.network.client;
  readonly data = new DataController(
    this,
    () => this.#request(),
    () => this.isShown,
  );
  isShown = false;
  updates = 0;

  #request(): DataRequest {
    return { client: this.client, url: URL_OF_DATA, refresh: 60, mapping: '{}' };
  }

  addController(): void {}
  removeController(): void {}

  requestUpdate(): void {
    this.updates++;
    queueMicrotask(() => this.data.hostUpdate());
  }

  get value(): number | null | undefined {
    return this.data.decoded?.document.indicators[0]?.value;
  }

  /** Leaves the endpoint and comes back to it a minute later, as a reader does who stops the updates and starts them again. */
  async comeBack(): Promise<void> {
    const { page } = this.network;
    this.data.togglePause();
    await settled();
    const later = page.now() + 60_000;
    page.now = () => later;
    this.data.togglePause();
    await settled();
  }
}
customElements.define('data-controller-host', Host);

let host: Host;

beforeEach(async () => {
  host = new Host();
  document.body.append(host);
  host.data.hostConnected();
  await settled();
});

afterEach(() => host.remove());

describe('DataController and an earlier publication', () => {
  it('takes the file of the day before that is put back', async () => {
    await host.network.last.json(published('2026-11-28', 100));
    host.data.reload();
    await host.network.last.json(published('2026-11-27', 105));
    expect(host.value).to.equal(105);
  });

  it('passes over an old file out of a cache, and asks once more past the caches', async () => {
    await host.network.last.json(published('2026-11-28', 105));
    await host.comeBack();
    await host.network.last.json(published('2026-11-27', 100));
    expect(host.value).to.equal(105);
    expect(host.data.busy).to.be.true;
    expect(host.network.requests).to.have.length(3);
    await host.network.last.json(published('2026-11-28', 105));
    expect(host.value).to.equal(105);
    expect(host.network.requests).to.have.length(3);
  });

  it('takes it when it comes again from the server', async () => {
    await host.network.last.json(published('2026-11-28', 105));
    await host.comeBack();
    await host.network.last.json(published('2026-11-27', 100));
    await host.network.last.json(published('2026-11-27', 100));
    expect(host.value).to.equal(100);
  });

  it('never passes over two in a row', async () => {
    await host.network.last.json(published('2026-11-28', 105));
    await host.comeBack();
    await host.network.last.json(published('2026-11-27', 100));
    await host.network.last.fail();
    expect(host.value).to.equal(105);
    await host.comeBack();
    await host.network.last.json(published('2026-11-27', 100));
    expect(host.value).to.equal(100);
  });

  it('does not let a date in the future stand for ever', async () => {
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString();
    await host.network.last.json(published(inTenDays, 100));
    await host.comeBack();
    await host.network.last.json(published('2026-11-27', 105));
    expect(host.value).to.equal(105);
    expect(host.network.requests).to.have.length(2);
  });

  it('shows what a held answer brings only once it is there', async () => {
    await host.network.last.json(published('2026-11-28', 105));
    await host.comeBack();
    const held = host.network.last;
    expect(host.value).to.equal(105);
    await held.json(published('2026-11-29', 110));
    expect(host.value).to.equal(110);
  });
});

describe('DataController and a request that begins', () => {
  for (const [isShown, times] of [
    [true, 0],
    [false, 1],
  ] as const)
    it(`${isShown ? 'leaves alone a host that shows the figures' : 'tells a host that has nothing to show'}`, async () => {
      await host.network.last.json(published('2026-11-28', 100));
      host.isShown = isShown;
      host.updates = 0;
      host.data.reload();
      expect(host.data.busy).to.be.true;
      expect(host.updates).to.equal(times);
      await host.network.last.json(published('2026-11-29', 105));
      expect(host.updates).to.equal(times + 1);
    });
});
