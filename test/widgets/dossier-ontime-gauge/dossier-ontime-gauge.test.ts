import { expect } from '@open-wc/testing';
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

const filledOf = (widget: Element) =>
  partOf(widget, 'arc')?.querySelector('.arc-fill')?.getAttribute('stroke-dasharray');

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

  it('draws the rate as an arc that the accessibility tree does not need', async () => {
    const { widget } = await answered({ onTimeRate: 75 });
    expect(filledOf(widget)).to.equal('75 200');
    expect(partOf(widget, 'arc')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lists its counts as terms and figures', async () => {
    const { widget } = await answered(WARD);
    const terms = [...(partOf(widget, 'counts')?.children ?? [])].map((child) => [
      child.localName,
      child.textContent,
    ]);
    expect(terms.slice(0, 4)).to.deep.equal([
      ['dt', 'Tiếp nhận'],
      ['dd', '5.780'],
      ['dt', 'Đã giải quyết'],
      ['dd', '5.583'],
    ]);
    expect(terms).to.have.length(16);
  });

  it('has no arc and no percentage where there were no dossiers', async () => {
    const { widget } = await answered({ received: 0, onTimeRate: 0 }, { target: '95' });
    expect(partText(widget, 'value')).to.equal('Không phát sinh hồ sơ');
    expect(hasPart(widget, 'arc')).to.equal(false);
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

  it('says whether the target is met, and marks it on the arc', async () => {
    const { widget } = await answered(WARD, { target: '50' });
    expect(partText(widget, 'target')).to.equal('Đạt mục tiêu 50%');
    const mark = partOf(widget, 'arc')?.querySelector('.target-mark');
    expect(mark?.getAttribute('x1')).to.equal(mark?.getAttribute('x2'));
    widget.target = 99.5;
    await settled();
    expect(partText(widget, 'target')).to.match(/^Chưa đạt mục tiêu 99,5%/);
  });

  it('has bands only where the tag has them', async () => {
    const { widget } = await answered(WARD);
    expect(partText(widget, 'band')).to.equal('');
    expect(partOf(widget, 'arc')?.querySelectorAll('.bound')).to.have.length(0);
    widget.bands = '90 Tốt; 70 Khá; 50';
    await settled();
    expect(partText(widget, 'band')).to.equal('Tốt (mức từ 90% trở lên)');
    expect(partOf(widget, 'arc')?.querySelectorAll('.bound')).to.have.length(3);
  });

  for (const [attribute, value] of [
    ['basis', '767'],
    ['target', 'cao'],
    ['target', '120'],
    ['bands', 'Tốt 90'],
  ] as const)
    it(`says that ${attribute}="${value}" is not understood, and does without it`, async () => {
      const { widget } = await answered(WARD, { [attribute]: value });
      expect(partText(widget, 'notice')).to.equal(
        `Không hiểu thuộc tính ${attribute}="${value}" nên đã bỏ qua.`,
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
    expect(partText(widget, 'counts')).to.equal('Tiếp nhận 196.000 Đã giải quyết 194.500');
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
