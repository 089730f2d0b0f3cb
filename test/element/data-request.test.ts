import { expect } from '@open-wc/testing';
import { faultOf, refreshOf, requestOf } from '../../src/element/data-request.js';
import { defaultSettings, type ContextSettings } from '../../src/element/settings-context.js';

const BASE = 'https://a.example/tin/bai.html';
const settings = (own: Partial<ContextSettings>): ContextSettings => ({ ...defaultSettings(), ...own });

describe('refreshOf', () => {
  for (const [refresh, seconds] of [
    [undefined, undefined],
    ['', undefined],
    ['0', undefined],
    ['-60', undefined],
    ['often', undefined],
    ['3', 15],
    ['300', 300],
    ['99999999999', 86_400],
  ] as const)
    it(`makes ${String(seconds)} seconds of ${JSON.stringify(refresh)}`, () =>
      expect(refreshOf(settings({ refresh }))).to.equal(seconds));
});

describe('requestOf', () => {
  it('asks for the endpoint, relative to the page', () => {
    const request = requestOf(settings({ endpoint: '../data/766.json' }), { ranking: '766' }, BASE);
    expect(request).to.include({ url: 'https://a.example/data/766.json', format: undefined, mapping: '{}' });
  });

  it('tells an adapter what is wanted, and where it is', () => {
    const csv = settings({ endpoint: '/a.csv', format: 'csv', mapping: '{"col-name":"Tỉnh"}', area: '11' });
    const { mapping = '' } = requestOf(csv, { ranking: undefined }, BASE) ?? {};
    expect(JSON.parse(mapping)).to.deep.equal({ 'col-name': 'Tỉnh', wants: 'ranking', area: '11' });
  });

  for (const [why, own, wanted] of [
    ['without an endpoint', {}, {}],
    ['for what is no web address', { endpoint: 'javascript:alert(1)' }, {}],
    ['for a snapshot', { endpoint: '/a.json', snapshot: true }, {}],
    ['for a figure that has no name', { endpoint: '/a.json' }, { indicator: undefined }],
  ] as const)
    it(`asks for nothing ${why}`, () => expect(requestOf(settings(own), wanted, BASE)).to.equal(undefined));
});

describe('faultOf', () => {
  const fault = (own: Partial<ContextSettings>, wanted: Record<string, string | undefined>, hasOwn = false) =>
    faultOf(settings(own), wanted, BASE, hasOwn)?.detail.field;

  it('names what is lacking', () => {
    expect(fault({}, {})).to.equal('endpoint');
    expect(fault({ snapshot: true }, {})).to.equal('snapshot');
    expect(fault({ endpoint: '/a.json' }, { indicator: undefined })).to.equal('indicator');
    expect(fault({ endpoint: '/a.csv', format: 'csv' }, { indicator: undefined })).to.equal(undefined);
    expect(fault({ endpoint: '/a.json' }, { indicator: 'ioc' })).to.equal(undefined);
  });

  it('finds nothing lacking beside figures in the tag itself', () => {
    expect(fault({}, {}, true)).to.equal(undefined);
    expect(fault({ endpoint: '/a.json' }, { indicator: undefined }, true)).to.equal(undefined);
  });

  it('names an address that is none, whatever the tag holds', () => {
    expect(fault({ endpoint: 'javascript:alert(1)' }, {}, true)).to.equal('endpoint="javascript:alert(1)"');
  });
});
