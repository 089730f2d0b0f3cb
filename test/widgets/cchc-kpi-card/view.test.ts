import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/document/error.js';
import { toKpiView } from '../../../src/widgets/cchc-kpi-card/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const viewed = (indicator: object, localizer = vi) =>
  toKpiView(documentOf({ indicators: [{ id: 'a', label: 'Chỉ tiêu', ...indicator }] }), 'a', localizer);

const viewOf = (indicator: object, localizer = vi) => shown(viewed(indicator, localizer));

describe('the value of a card', () => {
  it('is written in the reader’s digits, with its unit', () => {
    const { number, unit, qualifier, share, rank } = viewOf({ value: 1234567.89, unit: 'hồ sơ' });
    expect({ number, unit, qualifier, share, rank }).to.deep.equal({
      number: '1.234.567,89',
      unit: 'hồ sơ',
      qualifier: null,
      share: null,
      rank: null,
    });
  });

  for (const [qualifier, word, english] of [
    ['over', 'trên', 'over'],
    ['nearly', 'gần', 'nearly'],
    ['about', 'khoảng', 'about'],
    ['under', 'dưới', 'under'],
  ] as const) {
    it(`is said to be ${word} where it is`, () => {
      const indicator = { value: 196000, qualifier, unit: { vi: 'hồ sơ', en: 'dossiers' } };
      expect(viewOf(indicator)).to.include({ qualifier: word, number: '196.000', unit: 'hồ sơ' });
      expect(viewOf(indicator, en)).to.include({ qualifier: english, number: '196,000', unit: 'dossiers' });
    });
  }

  it('carries a percent sign of its own', () => {
    expect(viewOf({ value: 98, qualifier: 'over', unit: '%' })).to.include({ number: '98%', unit: null });
    expect(viewOf({ value: 98.5, unit: '%' }).number).to.equal('98,5%');
  });

  it('is never rounded up to the whole', () => {
    expect(viewOf({ value: 99.996, unit: '%' }).number).to.equal('99,99%');
  });

  it('is shown when it is 0', () => {
    expect(viewOf({ value: 0, unit: 'hồ sơ' }).number).to.equal('0');
  });

  it('is not made up when it is not published', () => {
    expect(viewed({ value: null })).to.equal('empty');
    expect(viewed({ value: null, of: 63, previous: 3, target: 5 })).to.equal('empty');
  });
});

describe('an indicator that stands in a document twice', () => {
  it('is no figure, since nobody knows which is meant', () => {
    const indicators = [
      { id: 'a', value: 1 },
      { id: 'a', value: 2 },
      { id: 'b', value: 3 },
    ];
    const { kind, detail } = toKpiView(documentOf({ indicators }), 'a', vi) as DataError;
    expect([kind, detail.known]).to.deep.equal(['not-found', ['a', 'a', 'b']]);
    expect(shown(toKpiView(documentOf({ indicators }), 'b', vi)).number).to.equal('3');
  });
});

describe('the label of a card', () => {
  it('is in the reader’s language, else in the other', () => {
    const label = { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' };
    expect(viewOf({ value: 1, label }).label).to.equal('Hồ sơ tiếp nhận');
    expect(viewOf({ value: 1, label }, en).label).to.equal('Dossiers received');
    expect(viewOf({ value: 1, label: 'Hồ sơ' }, en).label).to.equal('Hồ sơ');
  });

  it('is the identifier where the source has none', () => {
    expect(viewOf({ value: 1, label: null }).label).to.equal('a');
  });
});

describe('a part of a whole', () => {
  it('is 36/63 with its share', () => {
    const { number, unit, share, sentence } = viewOf({ value: 36, of: 63, unit: 'địa phương' });
    expect({ number, unit }).to.deep.equal({ number: '36/63', unit: 'địa phương' });
    expect(share?.percent).to.be.closeTo(57.142857, 1e-6);
    expect(share?.text).to.equal('57,14%');
    expect(sentence).to.equal('36 trên 63 địa phương, bằng 57,14%');
  });

  it('keeps the qualifier in the share', () => {
    const { share, sentence } = viewOf({ value: 194500, of: 196000, qualifier: 'nearly' });
    expect(share?.text).to.equal('gần\u00a099,23%');
    expect(sentence).to.equal('gần 194.500 trên 196.000, bằng gần\u00a099,23%');
  });

  it('may be 0, and of 0 there is no share', () => {
    expect(viewOf({ value: 0, of: 63 })).to.include({ number: '0/63' });
    expect(viewOf({ value: 0, of: 63 }).sentence).to.equal('0 trên 63, bằng 0%');
    expect(viewOf({ value: 5, of: 0 })).to.include({ number: '5', share: null });
  });

  it('is not taken from the number of ranked units', () => {
    const view = viewOf({ value: 59.58, rank: 30, of: 34, unit: 'điểm' });
    expect(view).to.include({ number: '59,58', unit: 'điểm', share: null, rank: 'Xếp thứ 30 trên 34' });
  });
});

describe('a rank', () => {
  it('is the figure where there is no value', () => {
    expect(viewOf({ rank: 25, of: 63 })).to.include({ number: '25/63', unit: null, rank: null, share: null });
    expect(viewOf({ rank: 25, of: 63 }).sentence).to.equal('Xếp thứ 25 trên 63');
    expect(viewOf({ rank: 25 }, en).sentence).to.equal('Ranked 25');
    expect(viewOf({ rank: 30, of: 34 }).number).to.equal('30/34');
    expect(viewOf({ rank: 7 }).number).to.equal('7');
  });

  it('has neither the unit nor the qualifier of a value that is not there', () => {
    expect(viewOf({ rank: 25, of: 63, unit: 'điểm', qualifier: 'over' })).to.include({
      unit: null,
      qualifier: null,
    });
  });
});

describe('what a card finds wrong', () => {
  it('is nothing in figures that add up', () => {
    expect(viewOf({ value: 36, of: 63 }).notes).to.deep.equal([]);
    expect(viewOf({ value: 100, unit: '%' }).notes).to.deep.equal([]);
    expect(viewOf({ rank: 63, of: 63 }).notes).to.deep.equal([]);
  });

  it('is a part larger than its whole', () => {
    expect(viewOf({ value: 64, of: 63 }).notes).to.deep.equal([
      'Số liệu nguồn không khớp: 64 lớn hơn tổng số 63.',
    ]);
  });

  it('is a percentage outside 0 to 100', () => {
    const note = (figure: string) => [`Số liệu nguồn không khớp: ${figure} nằm ngoài khoảng 0–100%.`];
    expect(viewOf({ value: 100.5, unit: '%' }).notes).to.deep.equal(note('100,5%'));
    expect(viewOf({ value: -2, unit: '%' }).notes).to.deep.equal(note('-2%'));
  });

  it('is a rank beyond the units', () => {
    expect(viewOf({ rank: 64, of: 63 }, en).notes).to.deep.equal([
      'The source does not add up: rank 64 is beyond the 63 units.',
    ]);
  });
});

describe('the indicator of a card', () => {
  it('is named with those present when it is absent', () => {
    const document = documentOf({
      indicators: [
        { id: 'ioc', value: 36 },
        { id: 'fees', value: 40 },
      ],
    });
    const failure = toKpiView(document, 'icc', vi) as DataError;
    expect(failure).to.be.instanceOf(DataError);
    expect(failure.kind).to.equal('not-found');
    expect(failure.detail).to.deep.equal({ wanted: 'icc', known: ['ioc', 'fees'] });
  });

  it('is empty in a document without any', () => {
    expect(toKpiView(documentOf({}), 'ioc', vi)).to.equal('empty');
  });
});

describe('the target of a card', () => {
  const target = (indicator: object) => viewOf({ unit: 'hồ sơ', ...indicator }).target;

  it('is met from the target on', () => {
    expect(target({ value: 200000, target: 200000 })).to.deep.equal({
      text: 'Đạt mục tiêu 200.000\u00a0hồ sơ',
      tone: 'good',
    });
  });

  it('is missed by what is still lacking', () => {
    expect(target({ value: 196000, target: 200000 })).to.deep.equal({
      text: 'Chưa đạt mục tiêu 200.000\u00a0hồ sơ, còn 4.000\u00a0hồ sơ',
      tone: 'bad',
    });
  });

  it('is missed by percentage points where the value is a percentage', () => {
    expect(target({ value: 85.52, unit: '%', target: 90 })).to.deep.equal({
      text: 'Chưa đạt mục tiêu 90%, còn 4,48 điểm phần trăm',
      tone: 'bad',
    });
  });

  it('is met from below where lower is better', () => {
    expect(target({ value: 3, unit: 'ngày', target: 5, better: 'lower' })?.tone).to.equal('good');
    expect(target({ value: 7, unit: 'ngày', target: 5, better: 'lower' })).to.deep.equal({
      text: 'Chưa đạt mục tiêu 5\u00a0ngày, còn 2\u00a0ngày',
      tone: 'bad',
    });
  });

  it('is only named where neither direction is better', () => {
    expect(target({ value: 3, unit: 'ngày', target: 5, better: 'neither' })).to.deep.equal({
      text: 'Mục tiêu: 5\u00a0ngày',
      tone: 'neutral',
    });
  });

  it('is a rank where the figure is one', () => {
    expect(viewOf({ rank: 25, of: 63, target: 20 }).target).to.deep.equal({
      text: 'Chưa đạt mục tiêu 20, còn 5',
      tone: 'bad',
    });
    expect(viewOf({ rank: 18, of: 63, target: 20 }).target).to.include({ tone: 'good' });
  });

  it('may be 0', () => {
    expect(target({ value: 0, target: 0, better: 'lower' })?.tone).to.equal('good');
  });

  const LESS = { value: 95, unit: '%', target: 98 };
  const MORE = { value: 98, unit: '%', target: 95 };
  const SAME = { value: 98, unit: '%', target: 98 };
  const tones = { met: 'good', short: 'bad', unknown: 'neutral' } as const;

  for (const [qualifier, figure, result] of [
    ['over', MORE, 'met'],
    ['over', SAME, 'met'],
    ['over', LESS, 'unknown'],
    ['nearly', MORE, 'unknown'],
    ['nearly', SAME, 'short'],
    ['nearly', LESS, 'short'],
    ['under', MORE, 'unknown'],
    ['under', SAME, 'short'],
    ['under', LESS, 'short'],
    ['about', MORE, 'unknown'],
    ['about', SAME, 'unknown'],
    ['about', LESS, 'unknown'],
  ] as const) {
    it(`of ${figure.target}% is ${result} by "${qualifier} ${figure.value}%"`, () => {
      expect(target({ ...figure, qualifier })?.tone).to.equal(tones[result]);
    });
  }

  it('is missed by about so much where the value is only about right', () => {
    expect(target({ value: 194500, qualifier: 'nearly', target: 200000 })?.text).to.equal(
      'Chưa đạt mục tiêu 200.000\u00a0hồ sơ, còn khoảng 5.500\u00a0hồ sơ',
    );
  });

  it('turns round with the good direction under each qualifier', () => {
    const lower = (qualifier: string, value: number) =>
      target({ value, unit: 'ngày', target: 5, better: 'lower', qualifier })?.tone;
    expect([lower('under', 5), lower('nearly', 4), lower('over', 5), lower('over', 6)]).to.deep.equal([
      'good',
      'good',
      'bad',
      'bad',
    ]);
    expect([lower('under', 7), lower('over', 3), lower('about', 3)]).to.deep.equal([
      'neutral',
      'neutral',
      'neutral',
    ]);
  });
});

describe('a figure just short of its target', () => {
  it('is not rounded to it, nor is the gap nothing', () => {
    const view = viewOf({ value: 89.999, unit: '%', target: 90 });
    expect(view.number).to.equal('89,99%');
    expect(view.target?.text).to.equal('Chưa đạt mục tiêu 90%, còn 0,01 điểm phần trăm');
    const slow = viewOf({ value: 5.001, unit: 'ngày', target: 5, better: 'lower' });
    expect(slow.number).to.equal('5,01');
    expect(slow.target?.text).to.equal('Chưa đạt mục tiêu 5\u00a0ngày, còn 0,01\u00a0ngày');
  });

  it('is rounded as ever where it has been reached', () => {
    expect(viewOf({ value: 90.001, unit: '%', target: 90 }).number).to.equal('90%');
    expect(viewOf({ value: 89.999, unit: '%' }).number).to.equal('90%');
  });
});

describe('a percentage of a card that is most likely a share', () => {
  it('is said to be', () => {
    const note = 'Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.';
    expect(viewOf({ value: 0.9521, unit: '%' }).notes).to.deep.equal([note]);
    expect(viewOf({ value: 0.9521, previous: 91, unit: '%' }).notes).to.deep.equal([]);
    expect(viewOf({ value: 0.9521, unit: '%', better: 'lower' }).notes).to.deep.equal([]);
    expect(viewOf({ value: 0.9521, unit: 'điểm' }).notes).to.deep.equal([]);
  });
});

describe('figures of a card that differ', () => {
  it('never look equal', () => {
    const series = [
      { period: '2026-01', value: 1.5931 },
      { period: '2026-02', value: 1.5917 },
    ];
    const { number, sparkline } = viewOf({ value: 1.5931, previous: 1.5917, unit: 'điểm', series });
    expect(number).to.equal('1,593');
    expect(sparkline?.sentence()).to.include('thấp nhất 1,592').and.to.include('cao nhất 1,593');
    expect(sparkline?.table.rows()[1]).to.deep.equal(['Tháng 2/2026', '1,592\u00a0điểm']);
  });

  it('look it in short form no more than in full', () => {
    const series = [
      { period: '2026-01', value: 1_000_010 },
      { period: '2026-02', value: 1_000_020 },
    ];
    expect(viewOf({ value: 1, series }).sparkline?.sentence()).to.include('cao nhất 1.000.020');
  });

  it('fall short of a target by no 0', () => {
    const { target } = viewOf({ value: 194_500, qualifier: 'nearly', target: 194_500, unit: 'hồ sơ' });
    expect(target?.text).to.equal('Chưa đạt mục tiêu 194.500\u00a0hồ sơ');
  });

  it('are none of none', () => {
    const view = viewOf({ value: 0, of: 0, unit: 'xã' });
    expect(view.share).to.deep.equal({ percent: null, text: 'không có xã nào' });
    expect(view.notes).to.deep.equal([]);
    expect(viewOf({ value: 5, of: 0 }).notes).to.deep.equal([
      'Số liệu nguồn không khớp: 5 lớn hơn tổng số 0.',
    ]);
  });
});
