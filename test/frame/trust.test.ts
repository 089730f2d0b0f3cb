import { expect } from '@open-wc/testing';
import { allowedEndpoint, contentIn } from '../../src/frame/trust.js';

const PAGE = 'https://cchc.example.vn/cchc/embed.html?widget=province-ranking';
const ORIGINS = ['https://cchc.example.vn', 'https://so-lieu.example.vn:8443'];

const allowed = (endpoint: string) => allowedEndpoint(endpoint, PAGE, ORIGINS);
const content = (query: string) => contentIn(new Map(new URLSearchParams(query)));

describe('the endpoints that a frame takes', () => {
  it('are those of its own origin and of the origins that its installer lists, in their absolute form', () => {
    expect(allowed('/data/766.json')).to.equal('https://cchc.example.vn/data/766.json');
    expect(allowed('766.json')).to.equal('https://cchc.example.vn/cchc/766.json');
    expect(allowed('https://cchc.example.vn:443/x')).to.equal('https://cchc.example.vn/x');
    expect(allowed('//so-lieu.example.vn:8443/x')).to.equal('https://so-lieu.example.vn:8443/x');
  });

  for (const endpoint of [
    'https://other.example/x',
    '//other.example/x',
    '/\\other.example/x',
    '\t//other.example/x',
    'https:/\\other.example',
    'http://cchc.example.vn/x',
    'https://cchc.example.vn:444/x',
    'https://so-lieu.example.vn/x',
    'https://cchc.example.vn.other.example/x',
    'https://cchc.example.vn@other.example/x',
    'https://user:password@cchc.example.vn/x',
    'https://:password@cchc.example.vn/x',
    'data:application/json,{}',
    'blob:https://cchc.example.vn/0f7c',
    'filesystem:https://cchc.example.vn/temporary/x',
    'javascript:0',
    'https://[',
  ])
    it(`are not ${JSON.stringify(endpoint)}`, () => {
      expect(allowed(endpoint)).to.equal(undefined);
    });

  it('are none of an opaque origin, even where the list has one', () => {
    expect(allowedEndpoint('data:,x', PAGE, ['null', '', '*'])).to.equal(undefined);
  });
});

describe('the content that an address brings', () => {
  it('is none where it chooses among what the endpoint says', () => {
    expect(content('widget=province-ranking&endpoint=https://a.example/x&ranking=766&area=11&top=3')).to.be
      .empty;
    expect(content('highlight=Thành phố Hồ Chí Minh&lang=vi&theme=dark&searchable=')).to.be.empty;
  });

  for (const name of [
    'label',
    'fallback',
    'value',
    'source',
    'source-href',
    'snapshot',
    'unit',
    'col-score',
    'cchc',
  ])
    it(`is ${name}`, () => {
      expect(content(`widget=cchc-kpi-card&${name}=1`)).to.deep.equal([name]);
    });

  it('is a message in place of a key', () => {
    for (const message of ['Tài khoản của bạn bị khóa, hãy gọi 0912', 'https://other.example'])
      expect(content(`indicator=${message}`)).to.deep.equal(['indicator']);
  });
});
