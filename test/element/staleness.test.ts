import { expect } from '@open-wc/testing';
import { watchStaleness } from '../../src/element/staleness.js';
import { settled } from '../support/deferred.js';
import { ENDPOINT, mount, partText, stateOf } from '../support/widgets.js';

const DAY = 86_400_000;

/** Timers that the test lets go off, on a clock that it sets. */
class Timers {
  readonly #real = { setTimeout, clearTimeout };
  readonly #now = Date.now.bind(Date);
  readonly pending = new Map<number, { readonly run: () => void; readonly wait: number }>();
  passed = 0;
  #count = 0;

  install(): void {
    Date.now = () => this.#now() + this.passed;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, wait = 0) => {
        this.pending.set(++this.#count, { run, wait });
        return this.#count;
      },
      clearTimeout: (timer: number) => this.pending.delete(timer),
    });
  }

  uninstall(): void {
    Date.now = this.#now;
    Object.assign(globalThis, this.#real);
  }

  /** Lets some time pass, and every timer go off. */
  pass(milliseconds: number): void {
    this.passed += milliseconds;
    const due = [...this.pending.values()];
    this.pending.clear();
    for (const { run } of due) run();
  }
}

describe('figures that grow old in an open page', () => {
  const timers = new Timers();
  beforeEach(() => {
    timers.passed = 0;
    timers.pending.clear();
    timers.install();
  });
  afterEach(() => timers.uninstall());

  const open = async () => {
    const mounted = await mount('cchc-kpi-card', { indicator: 'a', endpoint: ENDPOINT });
    const updatedAt = new Date(Date.now()).toISOString();
    const indicators = [{ id: 'a', value: 36 }];
    await mounted.network.last.json({ schemaVersion: 1, updatedAt, staleAfter: 'P40D', indicators });
    return mounted;
  };

  it('are marked as such without another answer', async () => {
    const { widget } = await open();
    expect(stateOf(widget)).to.equal('ready');
    timers.pass(39 * DAY);
    await settled();
    expect(stateOf(widget)).to.equal('ready');
    timers.pass(1.5 * DAY);
    await settled();
    expect(stateOf(widget)).to.equal('stale');
    expect(partText(widget, 'notice')).to.equal('Số liệu cũ: cập nhật 40 ngày trước.');
    expect(timers.pending.size, 'nothing is left to wait for').to.equal(0);
  });

  it('share one timer', async () => {
    await open();
    await open();
    expect([...timers.pending.values()].map(({ wait }) => wait)).to.deep.equal([60_000]);
  });

  it('leave no timer behind with a widget that is gone', async () => {
    const { widget } = await open();
    expect(timers.pending.size).to.equal(1);
    widget.remove();
    await settled();
    expect(timers.pending.size).to.equal(0);
  });
});

describe('a page that nobody sees', () => {
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState') as PropertyDescriptor;
  let visibility = 'visible';
  before(() =>
    Object.defineProperty(Document.prototype, 'visibilityState', { ...real, get: () => visibility }),
  );
  after(() => Object.defineProperty(Document.prototype, 'visibilityState', real));

  it('has no timer, and looks again when it is seen', () => {
    const timers = new Timers();
    timers.install();
    let updates = 0;
    const widget = { requestUpdate: () => updates++ };
    try {
      watchStaleness(widget, Date.now() + 1000);
      visibility = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
      expect(timers.pending.size).to.equal(0);
      timers.passed = 2000;
      visibility = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      expect(updates).to.equal(1);
    } finally {
      watchStaleness(widget);
      timers.uninstall();
    }
  });
});
