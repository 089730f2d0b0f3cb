import { expect } from '@open-wc/testing';
import { ALL_READY, statesOf, visit, type PageOptions } from './frames.js';

const LIBRARIES = 'libraries/';

async function expectAllReady(options: PageOptions): Promise<void> {
  const report = await visit(options);
  expect(report.errors).to.deep.equal([]);
  expect(report.lines.filter((line) => line.includes('[cchc]'))).to.deep.equal([]);
  expect(statesOf(report)).to.deep.equal(ALL_READY);
  expect(report.widgets.filter(({ isStyled }) => !isStyled).map(({ id }) => id)).to.deep.equal([]);
}

describe('a page with old libraries', () => {
  it('is a page like any other without them', () => expectAllReady({}));
  for (const library of [
    'mootools.js',
    'prototype.js',
    'jquery.js',
    'require.js',
    'zone.js',
    'angular.js',
    'vue.js',
  ]) {
    it(`works after ${library}`, () => expectAllReady({ head: [LIBRARIES + library] }));
    it(`works before ${library}`, () => expectAllReady({ foot: ['us', LIBRARIES + library] }));
  }
});
