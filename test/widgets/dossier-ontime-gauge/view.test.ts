import { expect } from '@open-wc/testing';
import { toGaugeView, type GaugeOptions } from '../../../src/widgets/dossier-ontime-gauge/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

const PLAIN: GaugeOptions = { basis: null, target: null, bands: [], misread: [] };

const viewed = (dossiers: object | null, options: Partial<GaugeOptions> = {}, localizer = vi) =>
  toGaugeView(documentOf({ dossiers }), { ...PLAIN, ...options }, localizer);

const viewOf = (dossiers: object, options: Partial<GaugeOptions> = {}, localizer = vi) =>
  shown(viewed(dossiers, options, localizer));

const WARD = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
};

const PROVINCE = { received: 73608, onTimeTotal: 70081, overdueTotal: 3527, onTimeRate: 95.21, basis: '766' };

describe('the rate of a gauge', () => {
  it('is 99,46% by Decision 766, and says so', () => {
    const { figure, definition, filled, notes } = viewOf(WARD, { basis: '766' });
    expect(figure).to.equal('99,46%');
    expect(definition).to.match(
      /^Theo Quyết định 766\/QĐ-TTg: .*đang xử lý trong hạn.* chia cho hồ sơ tiếp nhận/,
    );
    expect(filled).to.be.closeTo(99.4637, 1e-4);
    expect(notes).to.deep.equal([]);
  });

  it('is 99,44% of resolved dossiers, and says so', () => {
    const { figure, definition, notes } = viewOf(WARD, { basis: 'resolved' });
    expect(figure).to.equal('99,44%');
    expect(definition).to.equal(
      'Trên hồ sơ đã giải quyết: (trước hạn + đúng hạn) chia cho hồ sơ đã giải quyết',
    );
    expect(notes).to.deep.equal([]);
  });

  for (const [onTimeTotal, received, figure] of [
    [70081, 73608, '95,21%'],
    [788612, 1065150, '74,04%'],
    [426534, 473913, '90%'],
    [12707675, 14666757, '86,64%'],
  ] as const) {
    it(`is ${figure} for ${onTimeTotal} of ${received}`, () => {
      const view = viewOf({ received, onTimeTotal, overdueTotal: received - onTimeTotal });
      expect(view.figure).to.equal(figure);
      expect(view.notes).to.deep.equal([]);
    });
  }

  it('agrees with what the source publishes within its rounding', () => {
    expect(viewOf(PROVINCE)).to.include({ figure: '95,21%' });
    expect(viewOf(PROVINCE).notes).to.deep.equal([]);
  });

  it('speaks English', () => {
    const { figure, label, definition } = viewOf(WARD, { basis: 'resolved' }, en);
    expect({ figure, label }).to.deep.equal({ figure: '99.44%', label: 'Dossiers handled on time' });
    expect(definition).to.equal('Of resolved dossiers: (early + on time) divided by resolved');
  });

  it('says what is late, by its count and its share', () => {
    expect(viewOf(PROVINCE).late).to.equal('Trễ hạn và quá hạn: 3.527 hồ sơ (4,79%)');
    expect(viewOf(WARD, { basis: '766' }).late).to.equal('Trễ hạn và quá hạn: 31 hồ sơ (0,54%)');
    expect(viewOf(WARD, { basis: 'resolved' }).late).to.equal('Trễ hạn: 31 hồ sơ (0,56%)');
    expect(viewOf({ onTimeRate: 97 }).late).to.equal('Không đúng hạn: 3%');
    expect(viewOf({ onTimeRate: 97 }, {}, en).late).to.equal('Not on time: 3%');
  });

  it('says no share of what is late where the rate is not exact', () => {
    expect(viewOf({ onTimeRate: 98, qualifier: 'over' }).late).to.equal('Không đúng hạn');
    expect(viewOf({ ...PROVINCE, qualifier: 'about' }).late).to.equal('Trễ hạn và quá hạn: 3.527 hồ sơ');
  });

  it('has no part that is late where all is on time, and one that is never rounded away', () => {
    expect(viewOf({ onTimeRate: 100 }).late).to.equal(null);
    expect(viewOf({ onTimeRate: 99.996 })).to.include({ figure: '99,99%', late: 'Không đúng hạn: 0,004%' });
    expect(viewOf({ onTimeRate: 99.996 }, { target: 100 }).late).to.equal('Không đúng hạn: 0,01%');
  });

  it('may be all that there is', () => {
    const view = viewOf({ onTimeRate: 98, qualifier: 'over' });
    expect(view).to.include({ figure: '98%', qualifier: 'trên', filled: 98 });
    expect(view.definition).to.equal('Nguồn không nêu cách tính tỷ lệ');
    expect(view.counts).to.deep.equal([]);
    expect(view.notes).to.deep.equal([]);
  });

  it('has no qualifier of the published rate when it is calculated', () => {
    const view = viewOf({ ...WARD, onTimeRate: 99, qualifier: 'over', basis: '766' }, { basis: 'resolved' });
    expect(view).to.include({ figure: '99,44%', qualifier: null });
  });

  it('is never shown as 100% when it is not', () => {
    expect(viewOf({ received: 100000, onTimeTotal: 99999 }).figure).to.equal('99,99%');
    expect(viewOf({ received: 100, onTimeTotal: 100 }).figure).to.equal('100%');
  });

  it('that is published under another definition only is said to be', () => {
    const { figure, definition, notes } = viewOf({ onTimeRate: 98, basis: 'resolved' }, { basis: '766' });
    expect(figure).to.equal('98%');
    expect(definition).to.match(/^Trên hồ sơ đã giải quyết/);
    expect(notes).to.deep.equal([
      'Nguồn không có đủ số liệu cho cách tính được yêu cầu; hiển thị tỷ lệ nguồn công bố.',
    ]);
  });
});

describe('a gauge without a rate', () => {
  it('has no percentage where there were no dossiers', () => {
    for (const dossiers of [
      { received: 0 },
      { received: 0, onTimeRate: 0 },
      { received: 0, onTimeRate: 100 },
    ]) {
      const view = viewOf(dossiers, { target: 90, bands: [{ from: 90, name: null }] });
      expect(view).to.include({ figure: 'Không phát sinh hồ sơ', filled: null, definition: null });
      expect(view).to.include({ target: null, band: null });
      expect(JSON.stringify(view)).not.to.include('%');
    }
  });

  it('says that nothing was resolved yet', () => {
    const none = { received: 12, resolvedEarly: 0, resolvedOnTime: 0, resolvedLate: 0 };
    expect(viewOf(none, { basis: 'resolved' }).figure).to.equal('Chưa có hồ sơ được giải quyết');
  });

  it('says that the rate is not published', () => {
    expect(viewOf({ received: 12 }).figure).to.equal('Chưa công bố tỷ lệ');
    expect(viewOf({ received: 12, resolved: 10 }, {}, en).figure).to.equal('Rate not published');
  });

  it('is empty without any figure', () => {
    expect(viewed(null)).to.equal('empty');
    expect(viewed({})).to.equal('empty');
    expect(viewed({ received: null, onTimeRate: null, basis: '766' })).to.equal('empty');
  });
});

describe('the counts of a gauge', () => {
  it('are each whole followed by its parts', () => {
    expect(viewOf(WARD).counts).to.deep.equal([
      [{ name: 'Tiếp nhận', count: '5.780 hồ sơ', isPart: false }],
      [
        { name: 'Đã giải quyết', count: '5.583 hồ sơ', isPart: false },
        { name: 'Trước hạn', count: '2.199 hồ sơ', isPart: true },
        { name: 'Đúng hạn', count: '3.353 hồ sơ', isPart: true },
        { name: 'Trễ hạn', count: '31 hồ sơ', isPart: true },
      ],
      [
        { name: 'Đang xử lý', count: '197 hồ sơ', isPart: false },
        { name: 'Trong hạn', count: '197 hồ sơ', isPart: true },
        { name: 'Quá hạn', count: '0 hồ sơ', isPart: true },
      ],
    ]);
  });

  it('hold the source’s totals', () => {
    expect(
      viewOf(PROVINCE)
        .counts.flat()
        .map(({ name, count }) => `${name} ${count}`),
    ).to.deep.equal([
      'Tiếp nhận 73.608 hồ sơ',
      'Đúng hạn và trong hạn 70.081 hồ sơ',
      'Trễ hạn và quá hạn 3.527 hồ sơ',
    ]);
  });

  it('leave out what is not published', () => {
    const { counts } = viewOf({ received: 5, resolvedLate: null, pendingLate: null, pendingOnTime: 2 });
    expect(counts.map((group) => group.map(({ name }) => name))).to.deep.equal([
      ['Tiếp nhận'],
      ['Trong hạn'],
    ]);
  });
});

describe('what a gauge finds wrong', () => {
  const notes = (dossiers: object, options: Partial<GaugeOptions> = {}) => viewOf(dossiers, options).notes;
  const sums = (sum: string, whole: string) =>
    `Số liệu nguồn không khớp: các phần cộng lại bằng ${sum}, khác tổng số ${whole}.`;

  it('are parts that do not make the received', () => {
    expect(notes({ ...WARD, pendingOnTime: 190 })).to.deep.equal([sums('5.773', '5.780')]);
    expect(notes({ ...PROVINCE, onTimeRate: null, overdueTotal: 3500 })).to.deep.equal([
      sums('73.581', '73.608'),
    ]);
  });

  it('are parts that do not make the resolved', () => {
    expect(notes({ ...WARD, resolved: 5600 })).to.deep.equal([sums('5.583', '5.600')]);
  });

  it('is not a sum that cannot be made', () => {
    expect(notes({ ...WARD, pendingLate: null })).to.deep.equal([]);
  });

  it('are more on time than were received', () => {
    const { figure, filled, notes: found } = viewOf({ received: 100, onTimeTotal: 103 });
    expect(figure).to.equal('103%');
    expect(filled).to.equal(100);
    expect(found).to.deep.equal([
      'Số liệu nguồn không khớp: 103 lớn hơn tổng số 100.',
      'Số liệu nguồn không khớp: 103% nằm ngoài khoảng 0–100%.',
    ]);
  });

  it('is a published rate that the counts do not give', () => {
    expect(notes({ ...PROVINCE, onTimeRate: 98 })).to.deep.equal([
      'Số liệu nguồn không khớp: tỷ lệ công bố 98%, tính từ số hồ sơ là 95,21%.',
    ]);
  });

  it('is not a published rate that is said to be approximate', () => {
    expect(notes({ ...PROVINCE, onTimeRate: 95, qualifier: 'over' })).to.deep.equal([]);
  });

  it('is not a published rate of an unnamed definition', () => {
    expect(notes({ ...PROVINCE, onTimeRate: 98, basis: null })).to.deep.equal([]);
  });

  it('is a published rate outside 0 to 100', () => {
    for (const [rate, figure, filled] of [
      [104, '104%', 100],
      [-3, '-3%', 0],
    ] as const) {
      const view = viewOf({ onTimeRate: rate });
      expect(view).to.include({ figure, filled });
      expect(view.notes).to.deep.equal([`Số liệu nguồn không khớp: ${figure} nằm ngoài khoảng 0–100%.`]);
    }
  });

  it('is an attribute that is not understood', () => {
    expect(notes(WARD, { misread: [['basis="767"', '766, resolved']] })).to.deep.equal([
      'Không hiểu thuộc tính basis="767" nên đã bỏ qua: chỉ dùng 766, resolved.',
    ]);
  });
});

describe('the target of a gauge', () => {
  it('is met, or missed by percentage points', () => {
    expect(viewOf(PROVINCE, { target: 90 }).target).to.deep.equal({
      text: 'Đạt mục tiêu 90%',
      tone: 'good',
      at: 90,
    });
    expect(viewOf(PROVINCE, { target: 98 }).target).to.deep.equal({
      text: 'Chưa đạt mục tiêu 98%, còn 2,79 điểm phần trăm',
      tone: 'bad',
      at: 98,
    });
  });

  it('is not claimed to be met by a rate that may be below', () => {
    const rate = { onTimeRate: 98, qualifier: 'over' };
    expect(viewOf(rate, { target: 95 }).target?.tone).to.equal('good');
    expect(viewOf(rate, { target: 98.5 }).target).to.deep.equal({
      text: 'Mục tiêu: 98,5%',
      tone: 'neutral',
      at: 98.5,
    });
  });

  it('is not met by the qualifier of another rate', () => {
    const both = { ...WARD, onTimeRate: 90, qualifier: 'under', basis: '766' };
    expect(viewOf(both, { basis: 'resolved', target: 99 }).target?.tone).to.equal('good');
  });

  it('may be 0 or 100, and nothing beyond', () => {
    expect(viewOf(PROVINCE, { target: 0 }).target?.at).to.equal(0);
    expect(viewOf(PROVINCE, { target: 100 }).target?.tone).to.equal('bad');
    expect(viewOf(PROVINCE, { target: 120 }).target).to.equal(null);
    expect(viewOf(PROVINCE, { target: -1 }).target).to.equal(null);
  });
});

describe('the band of a rate', () => {
  const bands = [
    { from: 90, name: 'Tốt' },
    { from: 70, name: null },
    { from: 50, name: 'Trung bình' },
  ];
  const bandOf = (onTimeRate: number) => viewOf({ onTimeRate }, { bands }).band;

  it('is told by its name and its bounds', () => {
    expect(bandOf(95.21)).to.equal('Tốt (mức từ 90% trở lên)');
    expect(bandOf(85.52)).to.equal('Mức từ 70% đến dưới 90%');
    expect(bandOf(60)).to.equal('Trung bình (mức từ 50% đến dưới 70%)');
    expect(bandOf(49.99)).to.equal('Mức dưới 50%');
  });

  it('begins at its bound', () => {
    expect(bandOf(90)).to.equal('Tốt (mức từ 90% trở lên)');
    expect(bandOf(89.999)).to.equal('Mức từ 70% đến dưới 90%');
  });

  it('is none by default', () => {
    expect(viewOf(WARD)).to.deep.include({ band: null, bounds: [] });
  });

  it('marks its bounds on the arc, but not the ends of the arc', () => {
    const all = [...bands, { from: 0, name: 'Yếu' }, { from: 100, name: null }];
    expect(viewOf({ onTimeRate: 80 }, { bands: all }).bounds).to.deep.equal([90, 70, 50]);
  });
});

describe('a rate just short of a bound', () => {
  const dossiers = { onTimeRate: 89.999, basis: '766' };

  it('is not rounded to a target that it misses', () => {
    const { figure, target } = viewOf(dossiers, { target: 90 });
    expect(figure).to.equal('89,99%');
    expect(target?.text).to.equal('Chưa đạt mục tiêu 90%, còn 0,01 điểm phần trăm');
  });

  it('is not rounded to a band that it is not in', () => {
    const bands = [
      { from: 90, name: 'Tốt' },
      { from: 70, name: 'Khá' },
    ];
    expect(viewOf(dossiers, { bands })).to.include({
      figure: '89,99%',
      band: 'Khá (mức từ 70% đến dưới 90%)',
    });
  });
});

describe('counts of a gauge that contradict each other', () => {
  const notesOf = (dossiers: object, localizer = vi) => viewOf(dossiers, {}, localizer).notes;
  const rate = (published: string, counted: string) =>
    `Số liệu nguồn không khớp: tỷ lệ công bố ${published}, tính từ số hồ sơ là ${counted}.`;
  const over = (part: string, whole: string) => `Số liệu nguồn không khớp: ${part} lớn hơn tổng số ${whole}.`;

  it('are late ones that the rate leaves no room for', () => {
    expect(notesOf({ received: 100, overdueTotal: 60, onTimeRate: 95, basis: '766' })).to.deep.equal([
      rate('95%', '40%'),
    ]);
    const parts = { received: 100, resolvedLate: 10, pendingLate: 10, onTimeRate: 95, basis: '766' };
    expect(notesOf(parts)).to.deep.equal([rate('95%', '80%')]);
    expect(notesOf({ resolved: 50, resolvedLate: 10, onTimeRate: 95, basis: 'resolved' })).to.deep.equal([
      rate('95%', '80%'),
    ]);
    expect(notesOf({ received: 100, overdueTotal: 5, onTimeRate: 95, basis: '766' })).to.deep.equal([]);
  });

  it('are parts that are more than their whole', () => {
    expect(notesOf({ received: 100, overdueTotal: 120 })).to.deep.equal([over('120', '100')]);
    expect(notesOf({ received: 10, resolvedLate: 50 })).to.deep.equal([over('50', '10')]);
    expect(notesOf({ resolved: 10, resolvedOnTime: 50 })).to.deep.equal([over('50', '10')]);
  });

  it('are any beside no dossiers', () => {
    const none =
      'Số liệu nguồn không khớp: tiếp nhận 0 hồ sơ, nhưng lại có số hồ sơ hoặc tỷ lệ khác trong kỳ.';
    expect(notesOf({ received: 0, resolvedOnTime: 5, resolvedLate: 1, onTimeRate: 95 })).to.deep.equal([
      none,
    ]);
    expect(notesOf({ received: 0, onTimeRate: 95 })).to.deep.equal([none]);
    expect(notesOf({ received: 0, pendingLate: 2 }, en)[0]).to.match(
      /^The source does not add up: 0 dossiers/,
    );
    expect(notesOf({ received: 0, onTimeTotal: 0, onTimeRate: 0 })).to.deep.equal([]);
    expect(notesOf({ received: 0, onTimeRate: 100 })).to.deep.equal([]);
  });

  it('are a rate that is most likely a share', () => {
    const shares = 'Tỷ lệ có thể là số từ 0 đến 1; nếu vậy, nguồn cần nhân với 100.';
    expect(notesOf({ onTimeRate: 0.9521 })).to.deep.equal([shares]);
    expect(notesOf({ onTimeRate: 0.5, received: 200, onTimeTotal: 1, basis: '766' })).to.deep.equal([]);
    expect(notesOf({ onTimeRate: 0.5, series: [{ period: '2026-01', onTimeRate: 91 }] })).to.deep.equal([]);
  });

  it('are told with all the digits that matter', () => {
    expect(notesOf({ onTimeRate: 100.004 })).to.deep.equal([
      'Số liệu nguồn không khớp: 100,004% nằm ngoài khoảng 0–100%.',
    ]);
    expect(notesOf({ onTimeRate: -0.001 })[0]).to.include('-0,001% nằm ngoài');
  });
});
