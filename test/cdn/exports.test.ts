import { expect, waitUntil } from '@open-wc/testing';
import { openHost, scriptsOf, visibleText, widgetIn, type HostPage } from './pages.js';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js" defer></script>';
const CARD =
  '<cchc-provider endpoint="/carriers/data/dien-bien.json"><cchc-kpi-card indicator="rank-766">Điện Biên xếp thứ 30/34.</cchc-kpi-card></cchc-provider>';

const codesIn = (menu: Element) => [...menu.querySelectorAll('textarea')].map(({ value }) => value);

/** The menu of the page's card, opened. */
async function opened(page: HostPage): Promise<Element> {
  const card = await widgetIn(page, 'cchc-kpi-card');
  const menu = card.shadowRoot!.querySelector<HTMLDetailsElement>('.menu')!;
  menu.open = true;
  return menu;
}

/** The menu of the page's card, after a press on its button for the embed codes. */
async function pressed(page: HostPage): Promise<Element> {
  const menu = await opened(page);
  await waitUntil(() => menu.querySelector('[aria-expanded]'));
  menu.querySelector<HTMLElement>('[aria-expanded]')!.click();
  return menu;
}

describe('what a reader takes along from the classic script', () => {
  it('costs a page nothing until a reader asks for it', async () => {
    const page = await openHost({ head: SCRIPT, body: CARD });
    await widgetIn(page, 'cchc-kpi-card');
    expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', 'cchc-card.js']);
    const menu = await pressed(page);
    await waitUntil(() => codesIn(menu).length === 4);
    expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', 'cchc-card.js', 'cchc-exports.js']);
    expect(page.lines).to.deep.equal([]);
  });

  it('names the folder that the script came from, and shows the same there in a frame', async () => {
    const page = await openHost({ head: SCRIPT, body: CARD });
    const menu = await pressed(page);
    await waitUntil(() => codesIn(menu).length === 4);
    const [tag = '', , frame = ''] = codesIn(menu);
    const folder = new URL('/carriers/cdn/', location.href).href;
    expect(tag).to.include(`<script src="${folder}cchc-widgets.js" defer></script>`);
    expect(frame).to.include(`<iframe src="${folder}embed.html?widget=cchc-kpi-card&amp;`);
    const elsewhere = await openHost({ body: frame });
    const inner = elsewhere.document.querySelector('iframe')!;
    const cardThere = () =>
      inner.contentDocument?.querySelector('cchc-kpi-card')?.shadowRoot?.querySelector('[data-state=ready]');
    await waitUntil(cardThere, 'the card in the frame', { timeout: 5000 });
    const here = visibleText(await widgetIn(page, 'cchc-kpi-card'));
    expect(here).to.include('30/34');
    expect((cardThere() as HTMLElement).innerText).to.include('30/34');
  });

  it('says so where the page refuses the file', async () => {
    const page = await openHost({
      head: SCRIPT,
      body: CARD,
      csp: `script-src ${location.origin}/carriers/cdn/cchc-widgets.js ${location.origin}/carriers/cdn/cchc-card.js`,
    });
    const menu = await opened(page);
    await waitUntil(() => menu.querySelector('[role=alert]'));
    expect(menu.querySelector('[role=alert]')?.textContent).to.include('Không lấy được');
  });
});
