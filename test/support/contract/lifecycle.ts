import { expect } from '@open-wc/testing';
import { settled } from '../deferred.js';
import { FakeClock } from '../fake-clock.js';
import { FakeNetwork } from '../fake-network.js';
import {
  ENDPOINT,
  frameOf,
  make,
  press,
  provide,
  stateOf,
  partOf,
  hasPart,
  visibleText,
  type Widget,
} from '../widgets.js';
import { asking, mountAsking, mountBare, mountReady, type Fixtures } from './fixtures.js';

const OTHER = 'https://data.example/other.json';

const eventsOf = (target: EventTarget, type: string): Event[] => {
  const events: Event[] = [];
  target.addEventListener(type, (event) => events.push(event));
  return events;
};

/** Requests begin, go on and end with the tag's stay in the page, and the last one asked for wins. */
export function lifecycleContract(fixtures: Fixtures): void {
  const { tag } = fixtures;
  const figures = (widget: Widget) => visibleText(widget);

  describe('lifecycle', () => {
    it('ends its request when it is removed', async () => {
      const { widget, network } = await mountAsking(fixtures);
      widget.remove();
      await settled();
      expect(network.last.isAborted).to.equal(true);
    });

    it('keeps its request when it is moved, however often', async () => {
      const { widget, network, provider } = await mountAsking(fixtures);
      for (let moves = 0; moves < 100; moves++) {
        const box = document.createElement('div');
        provider.append(box);
        box.append(widget);
      }
      await settled();
      expect(network.requests).to.have.length(1);
      expect(network.last.isAborted).to.equal(false);
      await network.last.json(fixtures.good);
      expect(figures(widget)).to.include(fixtures.figure.vi);
    });

    it('asks again when it comes back, and shows what it had meanwhile', async () => {
      const { widget, network, provider } = await mountReady(fixtures);
      widget.remove();
      await settled();
      provider.append(widget);
      await settled();
      expect(network.requests).to.have.length(2);
      expect(figures(widget)).to.include(fixtures.figure.vi);
      await network.last.json(fixtures.later);
      expect(figures(widget)).to.include(fixtures.laterFigure);
    });

    it('asks again when it comes back with its request ended', async () => {
      const { widget, network, provider } = await mountAsking(fixtures);
      widget.remove();
      await settled();
      provider.append(widget);
      await settled();
      expect(network.requests).to.have.length(2);
      expect(stateOf(widget)).to.equal('loading');
      await network.last.json(fixtures.good);
      expect(stateOf(widget)).to.equal('ready');
    });

    it('shows nothing while it is outside any page', async () => {
      const { widget, network } = await mountAsking(fixtures);
      const events = [eventsOf(widget, 'cchc-ready'), eventsOf(widget, 'cchc-error')];
      widget.remove();
      await settled();
      await network.last.json(fixtures.good);
      expect(events).to.deep.equal([[], []]);
    });

    it('drops the old answer for a new endpoint', async () => {
      const { widget, network } = await mountReady(fixtures);
      widget.endpoint = OTHER;
      await settled();
      expect(network.last.url).to.equal(OTHER);
      expect(stateOf(widget)).to.equal('loading');
      expect(figures(widget)).not.to.include(fixtures.figure.vi);
    });

    it('ignores a late answer of the old endpoint', async () => {
      const { widget, network } = await mountAsking(fixtures);
      const [first] = network.requests;
      widget.endpoint = OTHER;
      await settled();
      expect(first?.isAborted).to.equal(true);
      await network.last.json(fixtures.later);
      await first?.json(fixtures.good);
      expect(figures(widget)).to.include(fixtures.laterFigure);
      expect(figures(widget)).not.to.include(fixtures.figure.vi);
    });

    it('ignores a late failure of the old endpoint', async () => {
      const { widget, network } = await mountAsking(fixtures);
      const [first] = network.requests;
      widget.endpoint = OTHER;
      await settled();
      await network.last.json(fixtures.good);
      await first?.fail();
      expect(stateOf(widget)).to.equal('ready');
    });

    it('asks nothing without an endpoint any more', async () => {
      const { widget, network } = await mountAsking(fixtures);
      widget.removeAttribute('endpoint');
      await settled();
      expect(network.last.isAborted).to.equal(true);
      expect(stateOf(widget)).to.equal('error');
    });

    it('shares one request among all', async () => {
      const { widget, network, provider } = await mountAsking(fixtures);
      const second = make(tag, asking(fixtures));
      provider.append(second);
      await settled();
      expect(network.requests).to.have.length(1);
      widget.remove();
      await settled();
      expect(network.last.isAborted).to.equal(false);
      await network.last.json(fixtures.good);
      expect(figures(second)).to.include(fixtures.figure.vi);
    });

    it('is ready once, until a failure has been mended', async () => {
      const { widget, network } = await mountAsking(fixtures);
      const ready = eventsOf(widget, 'cchc-ready');
      await network.last.json(fixtures.good);
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.later);
      widget.label = 'Nhãn khác';
      await settled();
      expect(ready).to.have.length(1);
      network.client.reload(ENDPOINT);
      await network.last.status(500);
      expect(ready).to.have.length(1);
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.good);
      expect(ready).to.have.length(2);
    });

    it('tells a failure once, however often it renders', async () => {
      const { widget, network } = await mountAsking(fixtures, fixtures.astray);
      const errors = eventsOf(widget, 'cchc-error');
      if (fixtures.astray) await network.last.json(fixtures.good);
      else await network.last.status(500);
      for (const label of ['a', 'b', 'c']) {
        widget.label = label;
        await settled();
      }
      expect(errors).to.have.length(1);
    });

    it('tells once what is wrong with the tag, however often it renders', async () => {
      const network = new FakeNetwork();
      const widget = make(tag);
      const errors = eventsOf(widget, 'cchc-error');
      (await provide(network)).append(widget);
      for (const label of ['a', 'b', 'c']) {
        widget.label = label;
        await settled();
      }
      expect(errors).to.have.length(1);
    });

    it('says nothing of a copy that is out of the page again at once, until it stands in one', async () => {
      const provider = await provide(new FakeNetwork());
      // Vue clones the first item of a moving list to measure it; what it has set as properties is not in the clone.
      const copy = make(tag);
      const errors = eventsOf(copy, 'cchc-error');
      provider.append(copy);
      copy.remove();
      await settled();
      expect(errors).to.have.length(0);
      provider.append(copy);
      await settled();
      expect(errors).to.have.length(1);
    });

    it('is heard outside the shadow root that it stands in', async () => {
      const network = new FakeNetwork();
      const provider = await provide(network);
      const host = document.createElement('div');
      provider.append(host);
      const [ready, errors] = [eventsOf(document, 'cchc-ready'), eventsOf(document, 'cchc-error')];
      const asks = make(tag, asking(fixtures));
      host.attachShadow({ mode: 'open' }).append(asks, make(tag));
      await settled();
      await network.last.json(fixtures.good);
      for (const [event] of [ready, errors]) {
        expect(event).to.be.instanceOf(Event);
        expect(event).to.include({ bubbles: true, composed: true, target: host });
      }
      expect(errors[0]).to.have.property('kind', 'missing-attribute');
      expect([ready.length, errors.length]).to.deep.equal([1, 1]);
    });

    it('never fetches a snapshot', async () => {
      const { network } = await mountAsking(fixtures, { snapshot: '', refresh: '15' });
      expect(network.requests).to.have.length(0);
    });

    it('asks at the pace of refresh, and stops while it is paused', async () => {
      const clock = new FakeClock();
      clock.install();
      try {
        const { widget, network } = await mountReady(fixtures, { refresh: '60' });
        clock.advance(60_000);
        expect(network.requests).to.have.length(2);
        await network.last.json(fixtures.later);
        expect(figures(widget)).to.include(fixtures.laterFigure);
        await press(widget, 'pause');
        expect(partOf(widget, 'pause')?.title).to.match(/^Cập nhật tiếp: /);
        clock.advance(3_600_000);
        expect(network.requests).to.have.length(2);
        expect(figures(widget)).to.include(fixtures.laterFigure);
        await press(widget, 'pause');
        expect(network.requests).to.have.length(3);
        await network.last.json(fixtures.good);
        clock.advance(60_000);
        expect(network.requests).to.have.length(4);
      } finally {
        clock.uninstall();
      }
    });

    it('has a control to pause only where there is something to pause', async () => {
      const { widget, network } = await mountReady(fixtures);
      expect(hasPart(widget, 'pause')).to.equal(false);
      widget.refresh = 60;
      await settled();
      expect(partOf(widget, 'pause')?.title).to.match(/^Tạm dừng cập nhật: /);
      widget.snapshot = true;
      await settled();
      expect(hasPart(widget, 'pause')).to.equal(false);
      expect(network.requests).to.have.length(1);
      expect(hasPart((await mountBare(fixtures, { refresh: '60' })).widget, 'pause')).to.equal(false);
    });

    it('fills the box that the page gives it', async () => {
      const { widget } = await mountReady(fixtures);
      const frame = frameOf(widget);
      for (const [name, value] of [
        ['height', '1900px'],
        ['min-height', '1900px'],
      ] as const) {
        widget.style.setProperty(name, value);
        expect([frame.offsetWidth, frame.offsetHeight], name).to.deep.equal([widget.offsetWidth, 1900]);
        widget.style.removeProperty(name);
        expect(frame.offsetHeight, `without ${name}`).to.be.below(1900);
      }
    });

    it('hides with [hidden] or a style of its own, and with nothing else that the page does', async () => {
      const { widget, provider } = await mountReady(fixtures);
      const style = document.createElement('style');
      style.textContent = '* { display: none !important }';
      provider.append(style);
      expect(getComputedStyle(widget).display).to.equal('flex');
      style.remove();
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
      expect(frameOf(widget).offsetHeight).to.equal(0);
      widget.hidden = false;
      expect(getComputedStyle(widget).display).to.equal('flex');
      for (const priority of ['', 'important']) {
        widget.style.setProperty('display', 'none', priority);
        expect(getComputedStyle(widget).display).to.equal('none');
        widget.style.removeProperty('display');
        expect(getComputedStyle(widget).display).to.equal('flex');
      }
      widget.setAttribute('style', 'color:red;display:none');
      expect(getComputedStyle(widget).display).to.equal('none');
    });
  });
}
