import { expect } from '@open-wc/testing';
import { openCodes } from '../../stories/support/menu.js';
import { ASKS, FIGURES, markupOf, TAGS } from '../support/every-tag.js';
import type { Attributes, WidgetTag } from '../support/widgets.js';
import { openHost, scriptsOf, visibleText, widgetIn } from './pages.js';

const FILE = '/carriers/cdn/cchc-widgets.all.js';
const ANSWER = `<script>
  window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(FIGURES))});
</script>`;
const inEnglish = (tag: WidgetTag): Attributes => (tag === 'cchc-index-breakdown' ? { lang: 'en' } : {});
const BODY = `<cchc-provider endpoint="/figures.json" area="11">
  ${TAGS.map((tag) => markupOf(tag, { ...ASKS[tag], ...inEnglish(tag) })).join('')}
</cchc-provider>`;

describe('the script that is all in one file', () => {
  it('shows every tag, in both languages, without another file than that of the charts', async () => {
    const page = await openHost({ head: `${ANSWER}<script src="${FILE}"></script>`, body: BODY });
    for (const tag of TAGS) await widgetIn(page, tag);
    expect(await openCodes(await widgetIn(page, 'cchc-kpi-card'))).to.have.length(4);
    expect(visibleText(await widgetIn(page, 'cchc-index-breakdown'))).to.include('Details and data table');
    expect(scriptsOf(page).filter((name) => name !== 'cchc-charts.js')).to.deep.equal([
      'cchc-widgets.all.js',
    ]);
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('works under another name, or written into the page, as tools that put scripts together leave it', async () => {
    const code = await (await fetch(FILE)).text();
    const page = await openHost({
      head: `${ANSWER}<script>${code.replaceAll('</script', '<\\/script')}</script>`,
      body: BODY,
    });
    for (const tag of TAGS.filter((name) => !/trend|breakdown/.test(name))) await widgetIn(page, tag);
    expect(scriptsOf(page).filter((name) => name !== 'cchc-charts.js')).to.deep.equal([]);
    page.frame.remove();
  });

  it('gets along with the main script in the same page', async () => {
    const main = '<script src="/carriers/cdn/cchc-widgets.js"></script>';
    for (const head of [`${main}<script src="${FILE}"></script>`, `<script src="${FILE}"></script>${main}`]) {
      const page = await openHost({ head: ANSWER + head, body: BODY });
      for (const tag of TAGS) await widgetIn(page, tag);
      expect(page.lines).to.deep.equal([]);
      page.frame.remove();
    }
  });

  it('has the same content under the name that optimisers leave alone', async () => {
    const [plain, left] = await Promise.all(
      [FILE, FILE.replace('.js', '.min.js')].map(async (file) => (await fetch(file)).text()),
    );
    expect(left).to.equal(plain);
  });
});
