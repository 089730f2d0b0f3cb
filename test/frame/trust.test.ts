import { expect } from '@open-wc/testing';
import { MAPPING_ATTRIBUTES } from '../../src/adapters/mapping-attributes.js';
import { contentIn, quotes } from '../../src/frame/trust.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

const content = (query: string) => contentIn(new Map(new URLSearchParams(query)));

describe('the content that an address brings', () => {
  it('is none where it chooses among what the endpoint says', () => {
    expect(content('widget=province-ranking&endpoint=https://a.example/x&ranking=766&area=11&top=3')).to.be
      .empty;
    expect(content('highlight=Thành phố Hồ Chí Minh&lang=vi&theme=dark&searchable=')).to.be.empty;
  });

  it('is none where it turns on or off, or chooses from a list, how a widget looks', async () => {
    const response = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
    const { modules } = (await response.json()) as Manifest;
    const ofFigures: readonly string[] = [...MAPPING_ATTRIBUTES, 'snapshot', 'qualifier', 'shared-source'];
    const looks = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ attributes = [] }) => attributes)
      .filter(({ name, type }) => !ofFigures.includes(name) && /^(boolean|'.*)$/.test(type?.text ?? ''));
    expect(looks.map(({ name }) => name)).to.include.members(['without-sparkline', 'select', 'chart']);
    for (const { name } of looks) expect(content(`${name}=`), name).to.be.empty;
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

  it('is the name of an indicator to which the file gives none', () => {
    expect(content('indicator=Tai khoan bi khoa&format=json-stat')).to.deep.equal(['indicator']);
  });

  it('is a message in place of a key', () => {
    for (const message of ['Tài khoản của bạn bị khóa, hãy gọi 0912', 'https://other.example', 'a\nb'])
      expect(content(`indicator=${message}`)).to.deep.equal(['indicator']);
  });
});

describe('words of the address', () => {
  const query = new Map([
    ['highlight', 'Tai khoan bi khoa'],
    ['ranking', '766'],
  ]);

  it('are told where a widget quotes them', () => {
    expect(quotes('Không thấy đơn vị “Tai khoan bi khoa” trong bảng.', query)).to.equal(true);
  });

  it('are told without spaces, and in the quotation marks of an attribute', () => {
    const words = new Map([['sort', 'Tai_khoan_bi_khoa_0912345678']]);
    for (const text of [
      'Không có mục “Tai_khoan_bi_khoa_0912345678” trong số liệu.',
      'Thuộc tính không hợp lệ: sort="Tai_khoan_bi_khoa_0912345678".',
    ])
      expect(quotes(text, words)).to.equal(true);
  });

  it('are none where it shows what it has found, or quotes a key', () => {
    expect(quotes('3 Tai khoan bi khoa 59,58', query)).to.equal(false);
    expect(quotes('Không có mục “766” trong số liệu.', query)).to.equal(false);
  });
});
