import { expect, fixture, html } from '@open-wc/testing';
import { isolateInputEvents } from '../../src/ui/isolate-input-events.js';

async function shadowWith(markup: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(markup));
  isolateInputEvents(root);
  isolateInputEvents(root);
  return root;
}

const fire = (target: Element | null, event: Event): boolean => target!.dispatchEvent(event);
const GOING_OUT = { bubbles: true, composed: true, cancelable: true };

/** What scripts against copying do, and those with shortcuts: they spare text fields, which they know by their name. */
const refuse = (event: Event): void => {
  if (!/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName)) event.preventDefault();
};
const TYPES = [
  'keydown',
  'keypress',
  'mousedown',
  'pointerdown',
  'selectstart',
  'copy',
  'paste',
  'contextmenu',
];

/** Where such a script may listen: behind everybody else, or before. */
const PLACES = [
  ['document', () => document, false],
  ['document, on the way down', () => document, true],
  ['window, on the way down', () => window, true],
] as const;

for (const [name, place, isCapturing] of PLACES)
  describe(`where a page refuses at its ${name} what is outside of fields`, () => {
    before(async () => {
      // A page's scripts may run before ours, but a widget that is there already is the rule.
      await shadowWith('');
      for (const type of TYPES) place().addEventListener(type, refuse, isCapturing);
    });
    after(() => TYPES.forEach((type) => place().removeEventListener(type, refuse, isCapturing)));

    for (const field of ['<input type="search">', '<textarea></textarea>'])
      it(`a field in a shadow root can be used: ${field}`, async () => {
        const root = await shadowWith(field);
        for (const type of TYPES)
          expect(fire(root.firstElementChild, new Event(type, GOING_OUT)), type).to.equal(true);
      });

    for (const button of ['<button>Hạng</button>', '<details><summary>Chi tiết</summary></details>'])
      it(`what can be pressed in a shadow root can be pressed by keys: ${button}`, async () => {
        const target = (await shadowWith(button)).querySelector('button, summary');
        for (const key of ['Enter', ' '])
          for (const type of ['keydown', 'keypress'])
            expect(fire(target, new KeyboardEvent(type, { key, ...GOING_OUT })), key).to.equal(true);
        expect(fire(target, new KeyboardEvent('keydown', { key: 'ArrowDown', ...GOING_OUT }))).to.equal(
          false,
        );
        expect(fire(target, new Event('mousedown', GOING_OUT))).to.equal(false);
      });

    it('what stands outside of our roots is as ever', async () => {
      const other = await fixture<HTMLElement>(html`<div tabindex="0"></div>`);
      const key = new KeyboardEvent('keydown', { key: 'Enter', ...GOING_OUT });
      expect(fire(other, key)).to.equal(false);
    });
  });

describe('a text field in a shadow root', () => {
  it('leaves to the page the keys by which a reader leaves it', async () => {
    const root = await shadowWith('<input>');
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    for (const key of ['Escape', 'Tab', 'h', 'Enter'])
      fire(root.firstElementChild, new KeyboardEvent('keydown', { key, ...GOING_OUT }));
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape', 'Tab']);
  });
});
