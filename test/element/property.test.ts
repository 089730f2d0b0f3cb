import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/define.js';
import { TAGS } from '../support/every-tag.js';
import { make } from '../support/widgets.js';

type Card = Record<'value' | 'snapshot', unknown> & HTMLElement;

const card = (): Card => make('cchc-kpi-card') as unknown as Card;

describe('a property', () => {
  for (const [assigned, held] of [
    [0, '0'],
    ['0', '0'],
    [98.5, '98.5'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [NaN, undefined],
  ])
    it(`that is a number holds ${String(assigned)} as ${held === undefined ? 'nothing' : `"${String(held)}"`}`, () => {
      const element = card();
      element.value = 5;
      element.value = assigned;
      expect(element.value).to.equal(held);
    });

  for (const [assigned, held] of [
    [true, true],
    ['', true],
    ['true', true],
    ['snapshot', true],
    ['false', false],
    [false, false],
    [null, false],
    [undefined, false],
  ])
    it(`that is on or off is ${held ? 'on' : 'off'} by ${JSON.stringify(assigned)}`, () => {
      const element = card();
      element.snapshot = !held;
      element.snapshot = assigned;
      expect(element.snapshot).to.equal(held);
    });

  it('that is a number holds nothing once its attribute is gone', () => {
    const element = card();
    element.setAttribute('value', '36');
    expect(element.value).to.equal('36');
    element.removeAttribute('value');
    expect(element.value).to.equal(undefined);
  });
});

describe('an attribute that is on or off', () => {
  for (const tag of [...TAGS, 'cchc-provider'] as const)
    it(`is off by "false", as content management systems write it: <${tag}>`, () => {
      const { elementProperties } = customElements.get(tag) as typeof LitElement;
      const flags = [...elementProperties].filter(([, { type }]) => type === Boolean);
      expect(flags).not.to.have.length(0);
      for (const [name, { attribute }] of flags) {
        const element = document.createElement(tag);
        for (const [value, isOn] of [
          ['', true],
          ['false', false],
        ] as const) {
          element.setAttribute(typeof attribute === 'string' ? attribute : String(name), value);
          expect(Reflect.get(element, name), `${String(name)}="${value}"`).to.equal(isOn);
        }
      }
    });
});
