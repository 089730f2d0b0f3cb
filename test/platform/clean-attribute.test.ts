import { expect } from '@open-wc/testing';
import { cleanAttribute } from '../../src/platform/clean-attribute.js';
import '../../src/define.js';
import { settled } from '../support/deferred.js';
import { make } from '../support/widgets.js';

describe('a repaired attribute', () => {
  for (const [written, meant] of [
    ['766', '766'],
    [' 766 ', '766'],
    ['\u00a0766\u00a0', '766'],
    ['\ufeff766\u200b', '766'],
    ['“766”', '766'],
    ['”766”', '766'],
    ['„766“', '766'],
    ['«766»', '766'],
    ['‘766’', '766'],
    ["'766'", '766'],
    ['"766"', '766'],
    ['""766""', '766'],
    [' “ 766 ” ', '766'],
    ['766”', '766'],
    ['“Tỷ lệ hồ sơ đúng hạn”', 'Tỷ lệ hồ sơ đúng hạn'],
    ['Chỉ số “Một cửa” năm 2026', 'Chỉ số “Một cửa” năm 2026'],
    ['Kết quả “Một cửa”', 'Kết quả “Một cửa”'],
    ['“Một cửa” và “liên thông”', '“Một cửa” và “liên thông”'],
    ["Cote d'Ivoire", "Cote d'Ivoire"],
    ['/data/766.json?a=1&b=2', '/data/766.json?a=1&b=2'],
    ['””', ''],
    ['', ''],
  ] as const)
    it(`reads ${JSON.stringify(written)} as ${JSON.stringify(meant)}`, () => {
      expect(cleanAttribute(written)).to.equal(meant);
    });

  it('is read however many spaces it has, of which 4 000 took a pattern 18 seconds', () => {
    const spaces = ' '.repeat(7_000);
    expect(cleanAttribute(`${spaces}a"b`)).to.equal('a"b');
    expect(cleanAttribute(`"${spaces}a"b${spaces}`)).to.have.length(1 + 7_000 + 3);
  });

  it('is cut where no server would take an address any more', () => {
    expect(cleanAttribute('a'.repeat(1e6))).to.have.length(8000);
  });

  it('is what a tag sees, whether it is a text, a number, a flag or a mapping', async () => {
    const card = make('cchc-kpi-card', {
      label: '\u00a0“Hồ sơ tiếp nhận”',
      value: '”196000”',
      compact: '“false”',
      snapshot: '“true”',
      'heading-level': ' 3 ',
      'col-name': '“don_vi”',
    });
    document.body.append(card);
    await settled();
    expect(card).to.include({ label: 'Hồ sơ tiếp nhận', value: '196000', compact: false, snapshot: true });
    expect(card.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
    card.remove();
  });
});
