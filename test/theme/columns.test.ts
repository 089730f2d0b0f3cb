import { expect } from '@open-wc/testing';
import '../../src/widgets/cchc-kpi-card/define.js';
import { frameOf, make } from '../support/widgets.js';
import { settled } from '../support/deferred.js';

describe('a widget in an article of several columns', () => {
  it('stands in one of them whole', async () => {
    const article = document.createElement('div');
    article.style.cssText = 'columns: 2; column-fill: auto; width: 600px; height: 250px';
    const paragraph = document.createElement('p');
    paragraph.style.cssText = 'margin: 0; height: 200px';
    const card = make('cchc-kpi-card', { label: 'Hồ sơ', value: '5', period: 'Năm 2026', snapshot: '' });
    article.append(paragraph, card);
    document.body.append(article);
    await settled();
    expect(frameOf(card).getClientRects()).to.have.length(1);
    expect(card.getBoundingClientRect().left - article.getBoundingClientRect().left).to.be.above(250);
    article.remove();
  });
});
