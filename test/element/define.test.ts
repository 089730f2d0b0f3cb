import { expect } from '@open-wc/testing';
import { define, version } from '../../src/element/define.js';
import { consoleLines } from '../support/console.js';

const elementOf = (built?: string) =>
  class extends HTMLElement {
    static readonly version = built;
  };

describe('define', () => {
  it('registers a tag', () => {
    const element = elementOf(version);
    define('test-define-once', element);
    expect(customElements.get('test-define-once')).to.equal(element);
  });

  it('is silent about the same version again, and keeps the first', async () => {
    const first = elementOf(version);
    const lines = await consoleLines(() => {
      define('test-define-twice', first);
      define('test-define-twice', elementOf(version));
    });
    expect(lines).to.deep.equal([]);
    expect(customElements.get('test-define-twice')).to.equal(first);
  });

  it('warns once of another version, whatever the number of tags, and keeps the first', async () => {
    const firsts = { 'test-define-other': elementOf('0.0.1'), 'test-define-another': elementOf('0.0.1') };
    const lines = await consoleLines(() => {
      for (const [tag, first] of Object.entries(firsts)) {
        define(tag, first);
        define(tag, elementOf(version));
      }
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn \[cchc\] /);
    expect(lines[0]).to.include('0.0.1').and.to.include(version);
    for (const [tag, first] of Object.entries(firsts)) expect(customElements.get(tag)).to.equal(first);
  });

  it('does not throw where a stranger has taken the tag', async () => {
    const stranger = class extends HTMLElement {};
    customElements.define('test-define-stranger', stranger);
    const lines = await consoleLines(() => define('test-define-stranger', elementOf(version)));
    expect(lines).to.have.length(1);
    expect(customElements.get('test-define-stranger')).to.equal(stranger);
  });
});
