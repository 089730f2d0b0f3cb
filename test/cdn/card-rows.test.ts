import { expect } from '@open-wc/testing';
import { kpiCardStyles } from '../../src/widgets/cchc-kpi-card/styles.js';
import ProvinceRankingFigure from '../../src/widgets/province-ranking/figure.js';
import { reserveRoom } from '../../src/element/reserve-room.js';
import { openHost, widgetsIn } from './pages.js';

const HEAD =
  '<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css"><script src="/carriers/cdn/cchc-widgets.js"></script>';

const card = (label: string, attributes = ''): string =>
  `<cchc-kpi-card snapshot label="${label}" value="36" ${attributes}>36.</cchc-kpi-card>`;

const SHORT = 'Hồ sơ';
const LONG = 'Tỷ lệ hồ sơ thanh toán trực tuyến trên tổng số hồ sơ phải thực hiện nghĩa vụ tài chính';

/** The tops of a part of each card in a grid of 500 px. */
async function topsOf(grid: string, part: string): Promise<number[]> {
  const page = await openHost({ head: HEAD, body: grid, width: 520 });
  const cards = widgetsIn(page, 'cchc-kpi-card');
  await Promise.all(cards.map(({ updateComplete }) => updateComplete));
  await customElements.whenDefined('cchc-kpi-card');
  const tops = cards.map(
    ({ shadowRoot }) => shadowRoot!.querySelector(`[part~=${part}]`)!.getBoundingClientRect().top,
  );
  page.frame.remove();
  return tops;
}

describe('cards of one grid', () => {
  it('have their figures and their source lines at one height', async () => {
    const cards = card(SHORT, 'source="A"') + card(LONG, 'source="B" previous="30"');
    for (const part of ['value', 'footer']) {
      const [one, other] = await topsOf(`<div class="cchc-cards">${cards}</div>`, part);
      expect(one, part).to.be.closeTo(other!, 0.5);
    }
  });

  it('are laid out by names that modules know as well, and scripts of any version', async () => {
    const sheet = await (await fetch('/carriers/cdn/cchc-widgets.css')).text();
    const names = [...new Set(sheet.match(/--_[\w-]+/g))];
    const rules = [kpiCardStyles, ...reserveRoom(ProvinceRankingFigure.heights)].map(String).join('');
    expect(names).to.include.members(['--_rows', '--_top', '--_compact', '--_more']);
    const ownNames = ['--_height', '--_less', '--_own'];
    expect(names.filter((name) => !rules.includes(`var(${name},`))).to.have.members(ownNames);
  });

  it('stand as they are beside one another elsewhere', async () => {
    const cards = card(SHORT) + card(LONG);
    const grid = `<div style="display:grid;grid-template-columns:1fr 1fr">${cards}</div>`;
    const [one, other] = await topsOf(grid, 'value');
    expect(one).to.be.below(other! - 20);
  });
});
