import { expect, fixture, html } from '@open-wc/testing';
import { defineInApp } from '../../src/element/define-in-app.js';
import { SettingsElement } from '../../src/element/settings-element.js';
import { consoleLines } from '../support/console.js';

const load = (): boolean => dispatchEvent(new Event('load'));

describe('an application that has loaded', () => {
  it('is told once that it lacks the provider for which its widgets wait', async () => {
    expect(await consoleLines(load)).to.deep.equal([]);
    await fixture(html`<cchc-provider></cchc-provider>`);
    const lines = await consoleLines(() => [load(), load()]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include("import 'cchc-widgets/cchc-provider'");
  });

  it('is told nothing once the provider is there', async () => {
    defineInApp('cchc-provider', class extends SettingsElement {});
    await fixture(html`<cchc-provider></cchc-provider>`);
    expect(await consoleLines(load)).to.deep.equal([]);
  });
});
