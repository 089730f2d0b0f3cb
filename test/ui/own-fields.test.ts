import { expect, fixture, html } from '@open-wc/testing';
import { keepFieldsOwn } from '../../src/ui/own-fields.js';

async function shadowWith(markup: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(markup));
  keepFieldsOwn(root);
  keepFieldsOwn(root);
  return root;
}

const fire = (target: Element | null, event: Event): boolean => target!.dispatchEvent(event);
const GOING_OUT = { bubbles: true, composed: true, cancelable: true };

/** What scripts against copying do, and those with shortcuts: they spare text fields, which they know by their name. */
const refuse = (event: Event): void => {
  if (!/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName)) event.preventDefault();
};
const TYPES = ['keydown', 'keypress', 'mousedown', 'selectstart', 'copy', 'paste', 'contextmenu'];

describe('a text field in a shadow root', () => {
  before(() => TYPES.forEach((type) => document.addEventListener(type, refuse)));
  after(() => TYPES.forEach((type) => document.removeEventListener(type, refuse)));

  for (const field of ['<input type="search">', '<textarea></textarea>'])
    it(`can be used where the page refuses what is outside of text fields: ${field}`, async () => {
      const root = await shadowWith(field);
      for (const type of TYPES)
        expect(fire(root.firstElementChild, new Event(type, GOING_OUT)), type).to.equal(true);
    });

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

  it('is the only thing there whose events the page does not see', async () => {
    const root = await shadowWith('<button>Hạng</button>');
    expect(fire(root.firstElementChild, new Event('mousedown', GOING_OUT))).to.equal(false);
  });
});
