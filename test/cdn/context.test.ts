import { expect } from '@open-wc/testing';
import * as original from '@lit/context';
import { LitElement } from 'lit';
import * as ours from '../../src/cdn/context.js';
import { settled } from '../support/deferred.js';

const KEY = Symbol('settings');

interface Holder extends LitElement {
  readonly held: { value: unknown; setValue?(value: unknown): void };
}

type Library = 'original' | 'ours';

/** Elements that ask and answer, made with the package and with what stands in its place. */
const LIBRARIES = { original, ours } as unknown as Record<Library, typeof original>;
for (const [name, { ContextConsumer, ContextProvider, createContext }] of Object.entries(LIBRARIES)) {
  const context = createContext(KEY);
  customElements.define(
    `${name}-consumer`,
    class extends LitElement {
      readonly held = new ContextConsumer(this, { context, subscribe: true });
    },
  );
  customElements.define(
    `${name}-provider`,
    class extends LitElement {
      readonly held = new ContextProvider(this, { context, initialValue: 'first' });
    },
  );
}

const make = (name: string): Holder => document.createElement(name) as Holder;

for (const [from, to] of [
  ['ours', 'ours'],
  ['ours', 'original'],
  ['original', 'ours'],
] as const)
  describe(`a value from a provider of ${from} to a consumer of ${to}`, () => {
    let provider: Holder;
    let consumer: Holder;

    beforeEach(() => {
      provider = make(`${from}-provider`);
      consumer = make(`${to}-consumer`);
      provider.append(consumer);
      document.body.append(provider);
    });

    afterEach(() => provider.remove());

    it('is there at once, and renders again when it is another one', async () => {
      await consumer.updateComplete;
      expect(consumer.held.value).to.equal('first');
      expect(consumer.isUpdatePending).to.equal(false);
      provider.held.setValue!('second');
      expect(consumer.held.value).to.equal('second');
      expect(consumer.isUpdatePending).to.equal(true);
    });

    it('comes no more to one that has left', async () => {
      consumer.remove();
      provider.held.setValue!('second');
      expect(consumer.held.value).to.equal('first');
      document.body.append(consumer);
      await settled();
      provider.held.setValue!('third');
      expect(consumer.held.value).to.equal('first');
      consumer.remove();
    });

    it('is that of the nearest provider, also of one that comes later or stands between', () => {
      const inner = make(`${from}-provider`);
      provider.append(inner);
      inner.append(consumer);
      inner.held.setValue!('inner');
      provider.held.setValue!('outer');
      expect(consumer.held.value).to.equal('inner');
      inner.remove();
      provider.append(consumer);
      expect(consumer.held.value).to.equal('outer');
    });

    it('still comes after another provider beside the consumer has had all ask again', () => {
      provider.append(make(`${from}-provider`));
      provider.held.setValue!('second');
      expect(consumer.held.value).to.equal('second');
      consumer.remove();
      provider.held.setValue!('third');
      expect(consumer.held.value).to.equal('second');
    });

    it('is not that of another context', () => {
      const other = document.createElement('div');
      const foreign = make(`${to}-consumer`);
      other.addEventListener('context-request', (event) => event.stopPropagation());
      provider.append(other);
      other.append(foreign);
      expect(foreign.held.value).to.equal(undefined);
    });
  });

describe('a provider that is registered after what stands in it', () => {
  it('takes over those that had found another one', () => {
    const outer = make('ours-provider');
    outer.innerHTML = '<late-provider><ours-consumer></ours-consumer></late-provider>';
    document.body.append(outer);
    const consumer = outer.querySelector<Holder>('ours-consumer')!;
    expect(consumer.held.value).to.equal('first');
    customElements.define(
      'late-provider',
      class extends LitElement {
        readonly held = new ours.ContextProvider(this, { context: KEY, initialValue: 'late' });
      },
    );
    expect(consumer.held.value).to.equal('late');
    outer.querySelector<Holder>('late-provider')!.held.setValue!('later');
    expect(consumer.held.value).to.equal('later');
    outer.remove();
  });
});
