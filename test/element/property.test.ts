import { expect } from '@open-wc/testing';
import '../support/define.js';
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
});
