import { expect, waitUntil } from '@open-wc/testing';
import { openCodes, openMenu } from '../../stories/support/menu.js';
import { until } from '../../stories/support/until.js';
import { ASKS, FIGURES, markupOf, TAGS } from '../support/every-tag.js';
import { openHost, scriptsOf, visibleText, widgetIn, type HostPage } from './pages.js';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js" defer></script>';
/** Straight quotes become curved ones in a frozen tag. */
const DOCUMENT = { ...FIGURES, source: { name: 'Cổng Dịch vụ công quốc gia' } };
const ANSWER = `<script>
  window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(DOCUMENT))});
</script>`;
const CARD =
  '<cchc-provider endpoint="/carriers/data/dien-bien.json"><cchc-kpi-card indicator="rank-766">Điện Biên xếp thứ 30/34.</cchc-kpi-card></cchc-provider>';

const cardOf = (page: HostPage) => widgetIn(page, 'cchc-kpi-card');

/** The embed codes of the page's card. */
const codesIn = async (page: HostPage): Promise<string[]> =>
  (await openCodes(await cardOf(page))).map(({ value }) => value);

describe('what a reader takes along from the classic script', () => {
  it('costs a page nothing until a reader asks for it', async () => {
    const page = await openHost({ head: SCRIPT, body: CARD });
    await cardOf(page);
    expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', 'cchc-card.js']);
    expect(await codesIn(page)).to.have.length(4);
    expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', 'cchc-card.js', 'cchc-exports.js']);
    expect(page.lines).to.deep.equal([]);
  });

  it('names the folder that the script came from, and shows the same there in a frame', async () => {
    const page = await openHost({ head: SCRIPT, body: CARD });
    const [tag = '', , frame = ''] = await codesIn(page);
    const folder = new URL('/carriers/cdn/', location.href).href;
    expect(tag).to.include(`<script src="${folder}cchc-widgets.js" defer=""></script>`);
    expect(frame).to.include(`<iframe src="${folder}embed.html?widget=cchc-kpi-card&amp;`);
    const elsewhere = await openHost({ body: frame });
    const inner = elsewhere.document.querySelector('iframe')!;
    const cardThere = () =>
      inner.contentDocument?.querySelector('cchc-kpi-card')?.shadowRoot?.querySelector('[data-state=ready]');
    await waitUntil(cardThere, 'the card in the frame', { timeout: 5000 });
    const here = visibleText(await cardOf(page));
    expect(here).to.include('30/34');
    expect((cardThere() as HTMLElement).innerText).to.include('30/34');
  });

  for (const tag of TAGS)
    it(`keeps the figure of <${tag}> in another page, when its endpoint is dead`, async () => {
      const body = markupOf(tag, { endpoint: '/figures.json', area: '11', ...ASKS[tag] });
      const page = await openHost({ head: `${ANSWER}${SCRIPT}`, body });
      const widget = await widgetIn(page, tag);
      const menu = await openMenu(widget);
      menu.querySelector('button')!.click();
      const { value } = await until(menu, () => menu.querySelector('textarea'));
      expect(scriptsOf(page)).to.include('cchc-snapshot.js');
      const dead =
        '<script src="/carriers/cdn/cchc-widgets.js" data-endpoint="/carriers/none.json" defer></script>';
      const elsewhere = await openHost({ head: dead, body: value.split('\n')[1] ?? '' });
      const copy = await widgetIn(elsewhere, tag);
      const words = (shown: Element, part: string) =>
        shown.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)?.innerText;
      for (const part of ['label', 'value', 'takeaways', 'source'])
        expect(words(copy, part) ?? '', part).to.include(words(widget, part) ?? '');
      expect(visibleText(copy)).to.match(/\d/);
      expect([...page.lines, ...elsewhere.lines]).to.deep.equal([]);
      for (const { frame } of [page, elsewhere]) frame.remove();
    });

  it('says so where the page refuses the file', async () => {
    const page = await openHost({
      head: SCRIPT,
      body: CARD,
      csp: `script-src ${location.origin}/carriers/cdn/cchc-widgets.js ${location.origin}/carriers/cdn/cchc-card.js`,
    });
    const { renderRoot } = await cardOf(page);
    renderRoot.querySelector<HTMLElement>('[part=menu]')!.click();
    const alert = await until(renderRoot, () => renderRoot.querySelector('[role=alert]'));
    expect(alert.textContent).to.include('Không lấy được');
  });
});
