import { expect } from '@open-wc/testing';
import '../../src/widgets/cchc-kpi-card/define.js';
import { make, partOf } from '../support/widgets.js';
import { settled } from '../support/deferred.js';

describe('the size of the text', () => {
  const sizesIn = async (size: string): Promise<number[]> => {
    const page = document.createElement('div');
    page.style.fontSize = '30px';
    if (size) page.style.setProperty('--cchc-font-size', size);
    const card = make('cchc-kpi-card', { label: 'Hồ sơ', value: '5', period: 'Năm 2026', snapshot: '' });
    page.append(card);
    document.body.append(page);
    await settled();
    const sizes = ['label', 'period'].map((part) =>
      parseFloat(getComputedStyle(partOf(card, part)!).fontSize),
    );
    page.remove();
    return sizes;
  };

  it('is our own where a page names none, whatever surrounds the widget', async () => {
    expect(await sizesIn('')).to.deep.equal([15, 13.5]);
  });

  it('follows the page, or the browser of the reader, where that is asked for', async () => {
    expect(await sizesIn('1em')).to.deep.equal([30, 27]);
    const [label] = await sizesIn('1rem');
    expect(label).to.equal(parseFloat(getComputedStyle(document.documentElement).fontSize));
  });
});
