import { expect } from '@open-wc/testing';
import { stateOf, visibleText } from '../widgets.js';
import { mountAsking, type Fixtures, type Own } from './fixtures.js';

/** What a tag says itself is the first paint, the last resort, and all that there is with `snapshot`. */
export function ownFigureContract(fixtures: Fixtures, { attributes, content, figure }: Own): void {
  describe('its own figure', () => {
    it('is all that a snapshot shows', async () => {
      const { widget, network } = await mountAsking(fixtures, { ...attributes, snapshot: '' }, content);
      expect(network.requests).to.have.length(0);
      expect(stateOf(widget)).to.equal('ready');
      expect(visibleText(widget)).to.include(figure);
    });

    it('is shown while the endpoint is asked, then the endpoint’s', async () => {
      const { widget, network } = await mountAsking(fixtures, attributes, content);
      expect(stateOf(widget)).to.equal('loading');
      expect(visibleText(widget)).to.include(figure);
      await network.last.json(fixtures.good);
      expect(stateOf(widget)).to.equal('ready');
      expect(visibleText(widget)).to.include(fixtures.figure.vi);
      expect(visibleText(widget)).not.to.include(figure);
    });

    it('is the last resort', async () => {
      const { widget, network } = await mountAsking(fixtures, attributes, content);
      await network.last.status(500);
      expect(stateOf(widget)).to.equal('error');
      expect(visibleText(widget)).to.include(figure);
    });
  });
}
