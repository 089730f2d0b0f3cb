import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/document/error.js';
import { toAdoptionView } from '../../../src/widgets/cchc-adoption/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const LOCALITIES = { vi: 'địa phương', en: 'localities' };

const viewed = (indicator: object, localizer = vi) =>
  toAdoptionView(
    documentOf({ indicators: [{ id: 'ioc', label: 'Trung tâm điều hành', unit: LOCALITIES, ...indicator }] }),
    'ioc',
    localizer,
  );

const viewOf = (indicator: object, localizer = vi) => shown(viewed(indicator, localizer));

/** The sentence that the figure makes. */
const sentence = (indicator: object, localizer = vi): string => {
  const { qualifier, number, rest } = viewOf(indicator, localizer);
  return [qualifier, number, rest].filter(Boolean).join(' ');
};

describe('the sentence of a dot grid', () => {
  it('is the part of the whole with its share', () => {
    expect(sentence({ value: 36, of: 63 })).to.equal('36/63 địa phương, bằng 57,14%');
    expect(sentence({ value: 40, of: 63 })).to.equal('40/63 địa phương, bằng 63,49%');
    expect(sentence({ value: 30, of: 34, unit: 'tỉnh, thành phố' })).to.equal(
      '30/34 tỉnh, thành phố, bằng 88,24%',
    );
    expect(sentence({ value: 36, of: 63 }, en)).to.equal('36/63 localities, which is 57.14%');
  });

  it('does without a unit', () => {
    expect(sentence({ value: 3321, of: 10599, unit: null })).to.equal('3.321/10.599 bằng 31,33%');
  });

  it('says how exact it is', () => {
    expect(sentence({ value: 36, of: 63, qualifier: 'over' })).to.equal(
      'trên 36/63 địa phương, bằng trên\u00a057,14%',
    );
  });

  it('makes neither none nor all of almost none and almost all', () => {
    expect(sentence({ value: 1, of: 1e6 })).to.equal('1/1.000.000 địa phương, bằng 0,0001%');
    expect(sentence({ value: 999_999, of: 1e6 })).to.equal('999.999/1.000.000 địa phương, bằng 99,99%');
    expect(sentence({ value: 0, of: 63 })).to.equal('0/63 địa phương, bằng 0%');
    expect(sentence({ value: 63, of: 63 })).to.equal('63/63 địa phương, bằng 100%');
  });
});

describe('the key of a dot grid', () => {
  it('says what a dot is and how many there are', () => {
    expect(viewOf({ value: 36, of: 63 }).key).to.equal(
      'Mỗi chấm là một địa phương: chấm đặc 36, chấm rỗng 27 (còn lại).',
    );
    expect(viewOf({ value: 36, of: 63 }, en).key).to.equal(
      'One dot for each of the localities: filled 36, hollow 27 (the rest).',
    );
  });

  it('says the scale of a large whole', () => {
    expect(viewOf({ value: 612, of: 705, unit: 'huyện' }).key).to.equal(
      'Mỗi chấm là 5 huyện (làm tròn): chấm đặc 612, chấm rỗng 93 (còn lại).',
    );
    expect(viewOf({ value: 612, of: 705 }, en).key).to.equal(
      'One dot for every 5 localities (rounded): filled 612, hollow 93 (the rest).',
    );
  });

  it('calls the rest of an approximate part approximate', () => {
    expect(viewOf({ value: 36, of: 63, qualifier: 'nearly' }).key).to.equal(
      'Mỗi chấm là một địa phương: chấm đặc gần\u00a036, chấm rỗng khoảng 27 (còn lại).',
    );
  });

  it('has a word for units without a name', () => {
    expect(viewOf({ value: 1, of: 2, unit: null }).key).to.equal(
      'Mỗi chấm là một đơn vị: chấm đặc 1, chấm rỗng 1 (còn lại).',
    );
  });
});

describe('what a dot grid finds wrong', () => {
  it('is nothing in figures that add up', () => {
    expect(viewOf({ value: 36, of: 63 }).notes).to.deep.equal([]);
    expect(viewOf({ value: 63, of: 63 }).notes).to.deep.equal([]);
  });

  it('is a part larger than its whole, of which all dots are filled', () => {
    const { notes, number, key, dots } = viewOf({ value: 64, of: 63 });
    expect(notes).to.deep.equal(['Số liệu nguồn không khớp: 64 lớn hơn tổng số 63.']);
    expect(number).to.equal('64/63');
    expect(key).to.equal('Mỗi chấm là một địa phương: chấm đặc 63, chấm rỗng 0 (còn lại).');
    expect(dots?.hollow).to.equal('');
  });

  it('is a part below nothing, of which no dot is filled', () => {
    const { notes, dots } = viewOf({ value: -7, of: 70 });
    expect(notes).to.deep.equal(['Số liệu nguồn không khớp: -10% nằm ngoài khoảng 0–100%.']);
    expect(dots?.filled).to.equal('');
  });
});

describe('a dot grid that cannot be drawn', () => {
  const failure = (indicator: object) => {
    const result = viewed(indicator);
    return result instanceof DataError ? [result.kind, result.detail.field] : result;
  };

  it('lacks the whole, and says so', () => {
    expect(failure({ value: 36 })).to.deep.equal(['invalid', 'of']);
    expect(failure({ value: 36, of: 0 })).to.deep.equal(['invalid', 'of']);
  });

  it('has no whole but the number of ranked units', () => {
    expect(failure({ value: 59.58, rank: 30, of: 34 })).to.deep.equal(['invalid', 'of']);
  });

  it('has no value', () => {
    expect(viewed({ value: null, of: 63 })).to.equal('empty');
    expect(viewed({ rank: 25, of: 63 })).to.equal('empty');
    expect(toAdoptionView(documentOf({}), 'ioc', vi)).to.equal('empty');
  });

  it('is not in the document, which names what is', () => {
    const document = documentOf({ indicators: [{ id: 'fees', value: 40, of: 63 }] });
    const result = toAdoptionView(document, 'ioc', vi) as DataError;
    expect(result.kind).to.equal('not-found');
    expect(result.detail).to.deep.equal({ wanted: 'ioc', known: ['fees'] });
  });
});

describe('a dot grid of nothing', () => {
  it('says that there is none', () => {
    const view = viewOf({ value: 0, of: 0 });
    expect(view).to.include({ number: '0/0', rest: 'không có địa phương nào', dots: null });
  });
});

describe('a dot grid without a figure', () => {
  it('is empty where nothing is published, and says so where the figure cannot be read', () => {
    expect(viewed({ value: null, of: 63 })).to.equal('empty');
    const unread = viewed({ value: null, of: 63, unreadable: true });
    expect(unread).to.be.instanceOf(DataError);
    expect((unread as DataError).detail.field).to.equal('figure');
  });
});
