import { expect } from '@open-wc/testing';
import { accessibleNames } from '../../support/accessible-names.js';
import { settled } from '../../support/deferred.js';
import {
  ENDPOINT,
  hasPart,
  mount,
  partOf,
  partsOf,
  partText,
  stateOf,
  visibleText,
} from '../../support/widgets.js';

const WARD = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
};

const gauge = async (attributes: Readonly<Record<string, string>>) =>
  (await mount('dossier-ontime-gauge', attributes)).widget;

async function answered(dossiers: object, attributes = {}) {
  const { widget, network } = await mount('dossier-ontime-gauge', { endpoint: ENDPOINT, ...attributes });
  await network.last.json({ schemaVersion: 1, dossiers });
  return { widget, network };
}

const textOf = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

const countsIn = (widget: Element): number =>
  partOf(widget, 'counts')!.querySelectorAll('dd, summary b').length;

const drawn = (widget: Element, selector: string) => partOf(widget, 'bar')?.querySelector(selector);

describe('<dossier-ontime-gauge> of an endpoint', () => {
  it('shows the rate by the definition asked for, and names it', async () => {
    const { widget, network } = await answered(WARD, { basis: '766' });
    expect(partText(widget, 'value')).to.equal('99,46%');
    expect(partText(widget, 'definition')).to.match(/^Theo Quyết định 766\/QĐ-TTg/);
    widget.basis = 'resolved';
    await settled();
    expect(partText(widget, 'value')).to.equal('99,44%');
    expect(partText(widget, 'definition')).to.match(/^Trên hồ sơ đã giải quyết/);
    expect(network.requests).to.have.length(1);
  });

  it('keeps the names of huge counts whole in a narrow column', async () => {
    const { widget } = await answered({ ...WARD, received: 1e15, resolvedEarly: 9e14 });
    widget.style.width = '240px';
    const frame = partOf(widget, 'widget') as HTMLElement;
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    const [received] = widget.shadowRoot?.querySelectorAll('dt') ?? [];
    expect(received?.getBoundingClientRect().width).to.be.above(35);
  });

  it('takes one height whether a source has three counts or ten, in narrow columns and in wide ones', async () => {
    const three = { received: 73608, onTimeTotal: 70081, overdueTotal: 3527 };
    const ten = { ...WARD, onTimeTotal: 5749, overdueTotal: 31 };
    const { widget, network } = await answered(three, { basis: '766', refresh: '15' });
    const { widget: other } = await answered(ten, { basis: '766' });
    expect(network.requests).to.have.length(1);
    for (const width of [320, 480, 620, 1000]) {
      for (const one of [widget, other]) one.style.width = `${width}px`;
      expect(other.offsetHeight, `${width} px`).to.equal(widget.offsetHeight);
    }
    expect([countsIn(widget), countsIn(other)]).to.deep.equal([3, 10]);
  });

  it('takes one height when compact as well, and lists its wholes where they stand beside each other', async () => {
    const { widget } = await answered(
      { received: 5780, onTimeTotal: 5749, overdueTotal: 31 },
      { compact: '' },
    );
    const { widget: other } = await answered(WARD, { compact: '' });
    for (const width of [320, 480, 620]) {
      for (const one of [widget, other]) one.style.width = `${width}px`;
      expect(other.offsetHeight, `${width} px`).to.equal(widget.offsetHeight);
    }
    expect(textOf(partOf(other, 'counts')!)).to.equal(
      'Tiếp nhận 5.780 hồ sơ Đã giải quyết 5.583 hồ sơ Đang xử lý 197 hồ sơ',
    );
  });

  it('folds the parts of its wholes where it has several, each a tap away, and lays them open on paper', async () => {
    const { widget } = await answered(WARD);
    const counts = partOf(widget, 'counts')!;
    expect([...counts.children].map((row) => row.localName)).to.deep.equal(['dl', 'details', 'details']);
    expect(textOf(counts)).to.equal('Tiếp nhận 5.780 hồ sơ Đã giải quyết 5.583 hồ sơ Đang xử lý 197 hồ sơ');
    counts.querySelector('details')!.open = true;
    expect(textOf(counts)).to.include('Trước hạn 2.199 hồ sơ Đúng hạn 3.353 hồ sơ Trễ hạn 31 hồ sơ');
  });

  it('folds no part that its whole is not published with', async () => {
    const { widget } = await answered({ received: 9, onTimeTotal: 8, resolvedEarly: 2, resolvedLate: 1 });
    const folded = [...partOf(widget, 'counts')!.querySelectorAll('details')].map(textOf);
    expect(folded).to.deep.equal(['Tiếp nhận 9 hồ sơ']);
    expect(textOf(partOf(widget, 'counts')!)).to.include('Trước hạn 2 hồ sơ Trễ hạn 1 hồ sơ');
  });

  it('has its wholes beside each other, each in a line that it fills alone, where the column has room', async () => {
    const { widget } = await answered(WARD);
    widget.style.width = '620px';
    const counts = [...partOf(widget, 'counts')!.children];
    expect(counts).to.have.length(3);
    expect(new Set(counts.map((count) => count.getBoundingClientRect().top))).to.have.property('size', 1);
    const names = counts.map((count) => count.querySelector('dt, span')!.getBoundingClientRect().height);
    expect(Math.max(...names)).to.be.below(30);
  });

  it('draws the rate as a bar that the accessibility tree does not need', async () => {
    const { widget } = await answered({ onTimeRate: 75 });
    expect(drawn(widget, '.fill')?.getAttribute('width')).to.equal('75%');
    expect(drawn(widget, '.hatch')?.getAttribute('x1')).to.equal('75%');
    expect(partOf(widget, 'bar')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows what is late however little it is, and nothing of the kind where all is on time', async () => {
    const { widget } = await answered({ onTimeRate: 99.996 });
    expect(drawn(widget, '.hatch')?.getAttribute('x1')).to.equal('99%');
    expect(partText(widget, 'late')).to.equal('Không đúng hạn: 0,004%');
    const { widget: all } = await answered({ onTimeRate: 100 });
    expect([drawn(all, '.hatch'), hasPart(all, 'late')]).to.deep.equal([null, false]);
  });

  it('has its definition one tap away, and says at once which it is', async () => {
    const { widget } = await answered(WARD, { basis: '766' });
    expect(partText(widget, 'definition')).to.equal('Theo Quyết định 766/QĐ-TTg');
    const names = (await accessibleNames()).filter((name) => /Quyết định|\d%|hồ sơ$/.test(name));
    expect(names.slice(0, 2)).to.deep.equal(['99,46%', 'Theo Quyết định 766/QĐ-TTg']);
    (partOf(widget, 'definition') as HTMLDetailsElement).open = true;
    expect(partText(widget, 'definition')).to.include('chia cho hồ sơ tiếp nhận và xử lý trong kỳ');
  });

  it('lists its counts as terms and figures', async () => {
    const { widget } = await answered(WARD);
    const rows = [...partOf(widget, 'counts')!.querySelectorAll('dl > div')];
    expect(textOf(rows[0]!)).to.equal('Tiếp nhận 5.780 hồ sơ');
    expect(rows.map((row) => row.querySelectorAll('dt, dd').length)).to.deep.equal(rows.map(() => 2));
    expect(countsIn(widget)).to.equal(8);
  });

  it('has no bar and no percentage where there were no dossiers', async () => {
    const { widget } = await answered({ received: 0, onTimeRate: 0 }, { target: '95' });
    expect(partText(widget, 'value')).to.equal('Không phát sinh hồ sơ');
    expect(hasPart(widget, 'bar')).to.equal(false);
    expect(visibleText(widget)).not.to.include('%');
    expect(stateOf(widget)).to.equal('ready');
  });

  it('may know a rate alone', async () => {
    const { widget } = await answered({ onTimeRate: 98, qualifier: 'over' });
    expect(partText(widget, 'value')).to.equal('trên 98%');
    expect(hasPart(widget, 'counts')).to.equal(false);
  });

  it('shows sums that do not add up', async () => {
    const { widget } = await answered({ ...WARD, received: 5800 });
    expect(partText(widget, 'notice')).to.equal(
      'Số liệu nguồn không khớp: các phần cộng lại bằng 5.780, khác tổng số 5.800.',
    );
  });

  it('says whether the target is met, and marks it on the bar', async () => {
    const { widget } = await answered(WARD, { target: '50' });
    expect(partText(widget, 'target')).to.equal('● Đạt mục tiêu 50%');
    expect(drawn(widget, '.target-mark')?.getAttribute('x1')).to.equal('50%');
    widget.target = 99.5;
    await settled();
    expect(partText(widget, 'target')).to.match(/^○ Chưa đạt mục tiêu 99,5%/);
  });

  it('has bands only where the tag has them', async () => {
    const { widget } = await answered(WARD);
    expect(partText(widget, 'band')).to.equal('');
    expect(partOf(widget, 'bar')?.querySelectorAll('.bound')).to.have.length(0);
    widget.bands = '90 Tốt; 70 Khá; 50';
    await settled();
    expect(partText(widget, 'band')).to.equal('Tốt (mức từ 90% trở lên)');
    expect(partOf(widget, 'bar')?.querySelectorAll('.bound')).to.have.length(3);
  });

  for (const [attribute, value, allowed] of [
    ['basis', '767', '766, resolved'],
    ['target', 'cao', '0–100'],
    ['target', '120', '0–100'],
    ['bands', 'Tốt 90', '90;80;70'],
  ] as const)
    it(`says that ${attribute}="${value}" is not understood, and does without it`, async () => {
      const { widget } = await answered(WARD, { [attribute]: value });
      expect(partText(widget, 'notice')).to.equal(
        `Không hiểu thuộc tính ${attribute}="${value}" nên đã bỏ qua: chỉ dùng ${allowed}.`,
      );
      expect(partText(widget, 'value')).to.equal('99,46%');
    });

  it('takes an empty attribute for none', async () => {
    const { widget } = await answered(WARD, { basis: '', target: '', bands: '', qualifier: '', rate: '' });
    expect(partsOf(widget, 'notice')).to.deep.equal([]);
    expect(partText(widget, 'value')).to.equal('99,46%');
  });
});

describe('<dossier-ontime-gauge> of attributes', () => {
  it('shows a rate with how exact it is', async () => {
    const widget = await gauge({ rate: '98', qualifier: 'over', received: '196000', resolved: '194500' });
    expect(partText(widget, 'value')).to.equal('trên 98%');
    expect(partText(widget, 'definition')).to.equal('Nguồn không nêu cách tính tỷ lệ');
    expect(partText(widget, 'counts')).to.equal('Tiếp nhận 196.000 hồ sơ Đã giải quyết 194.500 hồ sơ');
  });

  it('names the definition that the tag names', async () => {
    const widget = await gauge({ rate: '98', basis: 'resolved' });
    expect(partText(widget, 'definition')).to.match(/^Trên hồ sơ đã giải quyết/);
  });

  it('takes numbers for properties', async () => {
    const widget = await gauge({});
    Object.assign(widget, { rate: 98.5, received: 0 });
    await settled();
    expect(partText(widget, 'value')).to.equal('Không phát sinh hồ sơ');
    widget.received = 10;
    await settled();
    expect(partText(widget, 'value')).to.equal('98,5%');
  });

  it('does not make a rate of resolved and received: that is another number', async () => {
    const widget = await gauge({ received: '196000', resolved: '194500' });
    expect(partText(widget, 'value')).to.equal('Chưa công bố tỷ lệ');
    expect(visibleText(widget)).not.to.include('99,2');
  });
});
