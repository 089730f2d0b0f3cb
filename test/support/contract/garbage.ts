import { expect } from '@open-wc/testing';
import { ENDPOINT, partText, stateOf, visibleText } from '../widgets.js';
import { mountAsking, type Fixtures } from './fixtures.js';

const TEXTS: readonly string[] = [
  '',
  'null',
  '[]',
  '"196000"',
  '0',
  '{}',
  '{"schemaVersion":1}',
  '{"schemaVersion":"1"}',
  '{"schemaVersion":1,"indicators":{},"dossiers":[],"rankings":"766"}',
  '{"schemaVersion":1,"indicators":[null,1,"a",[]],"dossiers":5,"rankings":[null,{}]}',
  '{"schemaVersion":1,"__proto__":{"polluted":1},"constructor":1,"indicators":[{"__proto__":{"polluted":1}}]}',
  '\u0000\u0001',
  '[[[[[[[[',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
];

/** Whatever an endpoint answers, the widget says something, throws nothing, and shows the next good answer. */
export function garbageContract(fixtures: Fixtures): void {
  describe('garbage', () => {
    const answers = [
      ...TEXTS,
      ...fixtures.garbage.map((document) => JSON.stringify({ schemaVersion: 1, ...document })),
    ];
    for (const answer of answers) {
      it(`does no lasting harm: ${answer.slice(0, 100)}`, async () => {
        const { widget, network } = await mountAsking(fixtures);
        await network.last.text(answer);
        await widget.updateComplete;
        expect(stateOf(widget)).to.be.oneOf(['ready', 'empty', 'error']);
        expect(visibleText(widget)).not.to.match(/NaN|undefined|\bnull\b|\[object|Infinity|TypeError/);
        expect(partText(widget, 'label')).not.to.equal('');
        expect('polluted' in {}).to.equal(false);

        network.client.reload(ENDPOINT);
        await network.last.json(fixtures.good);
        expect(stateOf(widget)).to.equal('ready');
        expect(visibleText(widget)).to.include(fixtures.figure.vi);
      });
    }
  });
}
