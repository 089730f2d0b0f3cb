import { expect } from '@open-wc/testing';
import { staticDocument, readNumbers } from '../../src/figures/static-document.js';
import { defaultSettings } from '../../src/element/settings-context.js';
import { DataError } from '../../src/document/error.js';

const failureOf = (act: () => unknown): DataError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error('no failure');
};

describe('the numbers in a tag', () => {
  it('are plain digits with a decimal point', () => {
    const numbers = { a: '196000', b: '98.5', c: '-3', d: 36, e: '0' };
    expect(readNumbers(numbers, ['a', 'b', 'c', 'd', 'e'])).to.deep.equal({
      a: 196000,
      b: 98.5,
      c: -3,
      d: 36,
      e: 0,
    });
  });

  for (const written of [undefined, null, NaN, '', ' ', 'NaN', 'null', 'undefined'])
    it(`are not published where a framework leaves ${JSON.stringify(written) ?? 'undefined'}, and never 0`, () => {
      expect(readNumbers({ of: written }, ['of'])).to.deep.equal({ of: null });
    });

  it('that carry a sign are told as they are written', () => {
    const { detail } = failureOf(() => readNumbers({ rate: '95,21%' }, ['rate']));
    expect(detail).to.deep.equal({ field: 'rate="95,21%"', number: '95,21%' });
  });

  for (const written of ['196.000', '98,5', '1 000', 'nhiều', '36/63', '1e999'])
    it(`are not guessed from "${written}"`, () => {
      const { kind, detail } = failureOf(() => readNumbers({ value: written }, ['value']));
      expect(kind).to.equal('invalid');
      expect(detail.field).to.include(`value="${written}"`);
    });
});

describe('the document of a tag', () => {
  const settings = {
    ...defaultSettings(),
    source: 'Điện Biên TV',
    sourceHref: 'https://dienbientv.vn/',
    updatedAt: 'sáng nay',
    period: '2023-Q4',
  };

  it('has the source, time and period that the tag says, as it says them', () => {
    const { source, updatedAt, period } = staticDocument(settings, {});
    expect(source).to.deep.equal({ name: 'Điện Biên TV', url: 'https://dienbientv.vn/' });
    expect(updatedAt).to.equal('sáng nay');
    expect(period?.label).to.equal('2023-Q4');
  });

  it('has none of them where the tag says none', () => {
    const { source, updatedAt, period } = staticDocument(defaultSettings(), {});
    expect([source, updatedAt, period]).to.deep.equal([null, null, null]);
  });

  it('is refused for a qualifier that would be lost', () => {
    const { kind, detail } = failureOf(() =>
      staticDocument(settings, { indicators: [{ id: 'a', value: 1, qualifier: 'trên' }] }),
    );
    expect(kind).to.equal('invalid');
    expect(detail.field).to.equal('qualifier="trên"');
  });
});
