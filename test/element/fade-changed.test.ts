import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { settled } from '../support/deferred.js';
import { frameOf, make, mount, type Attributes, type Widget } from '../support/widgets.js';

/** The tags with one large figure, each with an attribute that changes it. */
const FIGURES = [
  ['cchc-kpi-card', { value: '196000', unit: 'hồ sơ' }, 'value'],
  ['dossier-ontime-gauge', { rate: '98.5' }, 'rate'],
  ['cchc-adoption', { value: '36', of: '63' }, 'value'],
] as const;

const CARD = { value: '36', of: '63' };

/** What fades in a widget, by the part that it is about. */
const fading = (widget: Element): (string | null)[] =>
  frameOf(widget)
    .getAnimations({ subtree: true })
    .map(({ effect }) => (effect as KeyframeEffect).target!.getAttribute('part'));

/** A widget whose figure has faded in for the first time. */
async function shown(
  tag: 'cchc-kpi-card' | 'dossier-ontime-gauge' | 'cchc-adoption',
  attributes: Attributes,
) {
  const { widget, provider } = await mount(tag, attributes);
  await nextFrame();
  const animations = frameOf(widget).getAnimations({ subtree: true });
  animations.forEach((animation) => animation.finish());
  return { widget, provider };
}

async function change(widget: Widget, name: string, value: string): Promise<void> {
  widget.setAttribute(name, value);
  await settled();
  await nextFrame();
}

/** The classes of what fades in a widget. */
const fadingClasses = (widget: Element): string[] =>
  frameOf(widget)
    .getAnimations({ subtree: true })
    .map(({ effect }) => (effect as KeyframeEffect).target!.className);

describe('what a widget draws first', () => {
  it('fades in as a whole', async () => {
    for (const [tag, attributes] of FIGURES) {
      const { widget } = await mount(tag, attributes);
      await nextFrame();
      expect(fadingClasses(widget), tag).to.deep.equal(['body drawn']);
    }
  });

  it('is asked where it stands once a frame, also where a parser brings one widget after another', async () => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect')!;
    const askForFrame = window.requestAnimationFrame.bind(window);
    const asked: string[] = [];
    const frames: FrameRequestCallback[] = [];
    Element.prototype.getBoundingClientRect = function (this: Element) {
      asked.push(this.className);
      return (native.value as () => DOMRect).call(this);
    };
    window.requestAnimationFrame = (callback) => frames.push(callback);
    try {
      const { provider } = await mount('cchc-kpi-card', CARD);
      provider.append(make('cchc-kpi-card', CARD));
      await settled();
      expect(asked).to.deep.equal([]);
      expect(frames).to.have.length(1);
      frames[0]!(0);
      expect(asked).to.deep.equal(['body drawn', 'body drawn']);
    } finally {
      Object.defineProperty(Element.prototype, 'getBoundingClientRect', native);
      window.requestAnimationFrame = askForFrame;
    }
  });

  it('does so again after a failure', async () => {
    const { widget } = await shown('cchc-kpi-card', CARD);
    await change(widget, 'value', 'chưa rõ');
    await change(widget, 'value', '37');
    expect(fadingClasses(widget)).to.deep.equal(['body drawn']);
  });
});

describe('a figure that changes', () => {
  for (const [tag, attributes, name] of FIGURES)
    it(`fades in, in <${tag}>`, async () => {
      const { widget } = await shown(tag, attributes);
      await change(widget, name, '42');
      expect(fading(widget)).to.deep.equal(['value']);
    });

  it('fades in each time', async () => {
    const { widget } = await shown('cchc-kpi-card', CARD);
    for (const value of ['37', '38']) {
      await change(widget, 'value', value);
      const [animation, ...others] = frameOf(widget).getAnimations({ subtree: true });
      expect(others).to.have.length(0);
      expect(animation!.currentTime).to.equal(0);
      animation!.finish();
    }
  });

  it('has its whole contrast meanwhile', async () => {
    const { widget } = await shown('cchc-kpi-card', CARD);
    await change(widget, 'value', '37');
    await expect(widget).to.be.accessible();
  });

  it('stands still where something else changes', async () => {
    const { widget } = await shown('cchc-kpi-card', CARD);
    await change(widget, 'label', 'Địa phương');
    await change(widget, 'target', '50');
    expect(fading(widget)).to.deep.equal([]);
  });

  it('stands still beyond the window', async () => {
    const { widget, provider } = await shown('cchc-kpi-card', CARD);
    const below = make('cchc-kpi-card', CARD);
    const space = Object.assign(document.createElement('div'), { style: 'block-size: 20000px' });
    provider.append(space, below);
    await settled();
    await nextFrame();
    expect(fading(below), 'at first').to.deep.equal([]);
    await Promise.all([change(below, 'value', '37'), change(widget, 'value', '37')]);
    expect(fading(below)).to.deep.equal([]);
    expect(fading(widget)).to.deep.equal(['value']);
    below.scrollIntoView();
    await change(widget, 'value', '38');
    expect(fading(widget), 'above').to.deep.equal([]);
  });

  it('stands still for readers who want less motion, and on paper', async () => {
    const { widget } = await shown('cchc-kpi-card', CARD);
    for (const medium of [{ reducedMotion: 'reduce' }, { media: 'print' }] as const)
      try {
        await emulateMedia(medium);
        for (const value of ['37', '38']) await change(widget, 'value', value);
        expect(fading(widget), JSON.stringify(medium)).to.deep.equal([]);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
      }
  });
});
