import { expect } from '@open-wc/testing';
import { CchcErrorEvent, CchcReadyEvent } from '../../src/element/events.js';
import { settled } from '../support/deferred.js';
import { make, mount } from '../support/widgets.js';

const CARD = { label: 'Tiếp nhận', value: '36', snapshot: '' };
const EMPTY = { label: 'Tiếp nhận', snapshot: '' };

/** A listener that remembers what it was told of, and by whom. */
function remembering() {
  const told: (readonly [string, EventTarget | null, EventTarget | null])[] = [];
  const listener = ({ type, target, currentTarget }: Event): void =>
    void told.push([type, target, currentTarget]);
  return { told, listener };
}

describe('what a tag tells before anybody listens', () => {
  it('is told to its first listener, once', async () => {
    const { widget } = await mount('cchc-kpi-card', CARD);
    const [first, second] = [remembering(), remembering()];
    widget.addEventListener('cchc-ready', first.listener);
    widget.addEventListener('cchc-ready', second.listener);
    await settled();
    expect(first.told).to.deep.equal([['cchc-ready', widget, widget]]);
    expect(second.told).to.deep.equal([]);
  });

  it('is not told again to a listener that a framework puts in the place of the first', async () => {
    const { widget } = await mount('cchc-kpi-card', CARD);
    const [first, second] = [remembering(), remembering()];
    widget.addEventListener('cchc-ready', first.listener);
    widget.removeEventListener('cchc-ready', first.listener);
    widget.addEventListener('cchc-ready', second.listener);
    await settled();
    expect(second.told).to.deep.equal([]);
  });

  it('is told to an object that listens', async () => {
    const { widget } = await mount('cchc-kpi-card', CARD);
    const { told, listener } = remembering();
    widget.addEventListener('cchc-ready', { handleEvent: listener });
    await settled();
    expect(told.map(([type]) => type)).to.deep.equal(['cchc-ready']);
  });

  it('reaches the provider, for each widget that is still there and with what it has told last', async () => {
    const { widget, provider } = await mount('cchc-kpi-card', CARD);
    const [failing, gone] = [make('cchc-kpi-card', EMPTY), make('cchc-kpi-card', CARD)];
    provider.append(failing, gone);
    await settled();
    widget.dispatchEvent(new CchcErrorEvent('not-found'));
    gone.remove();
    const [ready, error] = [remembering(), remembering()];
    provider.addEventListener('cchc-ready', ready.listener);
    provider.addEventListener('cchc-error', error.listener);
    await settled();
    expect(ready.told).to.deep.equal([]);
    expect(error.told.map(([, target]) => target)).to.have.members([widget, failing]);
  });

  it('keeps its target where the application draws into a shadow root', async () => {
    const { widget, provider } = await mount('cchc-kpi-card', CARD);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(widget);
    provider.append(host);
    await settled();
    widget.dispatchEvent(new CchcReadyEvent());
    const { told, listener } = remembering();
    widget.addEventListener('cchc-ready', listener);
    await settled();
    expect(told).to.deep.equal([['cchc-ready', widget, widget]]);
  });

  it('leaves those alone who listen in time', async () => {
    const { widget } = await mount('cchc-kpi-card', EMPTY);
    const { told, listener } = remembering();
    widget.addEventListener('cchc-ready', listener);
    widget.setAttribute('value', '36');
    await settled();
    expect(told).to.deep.equal([['cchc-ready', widget, widget]]);
  });
});
