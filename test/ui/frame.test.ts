import { expect } from '@open-wc/testing';
import { ENDPOINT, mount, stateOf } from '../support/widgets.js';

const remarkOf = (widget: Element) => widget.shadowRoot?.querySelector('.body > p');

describe('what stands in place of a figure', () => {
  it('is muted, but for the answer that nothing is published', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { indicator: 'x', endpoint: ENDPOINT });
    expect(stateOf(widget)).to.equal('loading');
    expect(remarkOf(widget)?.className).to.equal('muted');
    await network.last.json({ schemaVersion: 1, indicators: [{ id: 'x', label: 'X' }] });
    expect(stateOf(widget)).to.equal('empty');
    expect(remarkOf(widget)?.className).to.equal('');
  });
});
