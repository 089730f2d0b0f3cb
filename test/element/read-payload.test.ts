import { expect } from '@open-wc/testing';
import { lazyModules } from '../../src/element/lazy-modules.js';
import { readPayload } from '../../src/element/read-payload.js';
import { DataError } from '../../src/document/error.js';

describe('an answer in a foreign format', () => {
  const { adapters } = lazyModules;

  afterEach(() => {
    lazyModules.adapters = adapters;
  });

  const read = (format: string) =>
    readPayload({ text: '{}' }, { url: 'https://data.example/', format, mapping: '{}' });

  it('fails as the adapter says, whose script has an error class of its own', async () => {
    const foreign = Object.assign(new Error('not-data'), {
      name: 'DataError',
      kind: 'not-data',
      detail: { field: 'html' },
    });
    lazyModules.adapters = () =>
      Promise.resolve({
        foreign: () => {
          throw foreign;
        },
      });
    const outcome = await read('foreign');
    expect(outcome).to.be.instanceOf(DataError);
    expect(outcome).to.include({ kind: 'not-data' });
    expect((outcome as DataError).detail).to.deep.equal({ field: 'html' });
  });

  it('names a format that no adapter is for, also one that every object has', async () => {
    lazyModules.adapters = () => Promise.resolve({});
    for (const format of ['excel', 'toString'])
      expect((await read(format)) as DataError).to.include({ kind: 'invalid' });
  });

  it('is blocked when the script with the adapters does not come', async () => {
    lazyModules.adapters = () => Promise.reject(new Error('no script'));
    expect((await read('late')) as DataError).to.include({ kind: 'blocked' });
  });
});
