import { expect } from '@open-wc/testing';
import type { Better, Qualifier } from '../../src/document/schema.js';
import { targetRemark } from '../../src/figures/comparison.js';
import { vi } from '../support/fixtures.js';

const toneOf = (qualifier: Qualifier, value: number, better: Better) =>
  targetRemark({ value, qualifier, unit: '%', better }, 98, vi).tone;

const tones = { met: 'good', short: 'bad', open: 'neutral' } as const;

describe('a target of 98%', () => {
  const rows: readonly (readonly [Qualifier, number, Better, keyof typeof tones])[] = [
    ['atLeast', 99, 'higher', 'met'],
    ['atLeast', 98, 'higher', 'met'],
    ['atLeast', 97, 'higher', 'open'],
    ['atMost', 99, 'higher', 'open'],
    ['atMost', 98, 'higher', 'open'],
    ['atMost', 97, 'higher', 'short'],
    ['atMost', 97, 'lower', 'met'],
    ['atMost', 98, 'lower', 'met'],
    ['atMost', 99, 'lower', 'open'],
    ['atLeast', 97, 'lower', 'open'],
    ['atLeast', 98, 'lower', 'open'],
    ['atLeast', 99, 'lower', 'short'],
  ];
  for (const [qualifier, value, better, result] of rows)
    it(`is ${result} by ${vi.qualified(qualifier, `${value}%`)} where ${better} is better`, () => {
      expect(toneOf(qualifier, value, better)).to.equal(tones[result]);
    });
});

describe('a target that a figure misses by less than is usually written', () => {
  const remark = (value: number, target: number) =>
    targetRemark({ value, qualifier: null, unit: '%', better: 'higher' }, target, vi).text;

  it('is written with as many decimals as tell the two apart', () => {
    expect(remark(90, 90.0001)).to.equal('Chưa đạt mục tiêu 90,0001%, còn 0,0001 điểm phần trăm');
    expect(remark(90.004, 90.0045)).to.match(/^Chưa đạt mục tiêu 90,005%, /);
    expect(remark(90.0051, 90.005)).to.equal('Đạt mục tiêu 90,005%');
    expect(remark(89.999, 90)).to.equal('Chưa đạt mục tiêu 90%, còn 0,01 điểm phần trăm');
  });
});
