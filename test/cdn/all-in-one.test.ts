import { expect } from '@open-wc/testing';
import { registry } from '../../src/widgets/registry.js';
import { openCodes } from '../../stories/support/menu.js';
import { openHost, scriptsOf, visibleText, widgetIn } from './pages.js';

const FILE = '/carriers/cdn/cchc-widgets.all.js';
const BODY = `
  <cchc-provider endpoint="/carriers/data/766.json" area="11">
    <cchc-kpi-card snapshot value="36" of="63">36/63.</cchc-kpi-card>
    <dossier-ontime-gauge snapshot rate="98.7">98,7 %.</dossier-ontime-gauge>
    <cchc-adoption snapshot value="36" of="63">36/63.</cchc-adoption>
    <province-ranking ranking="766">Bảng.</province-ranking>
    <province-tile-map ranking="766">Bản đồ.</province-tile-map>
    <dossier-trend snapshot><table>
      <tr><th>Kỳ</th><th>Tiếp nhận</th></tr><tr><td>2026-01</td><td>5</td></tr><tr><td>2026-02</td><td>6</td></tr>
    </table></dossier-trend>
    <cchc-index-breakdown ranking="766" lang="en">59.58.</cchc-index-breakdown>
  </cchc-provider>`;
const TAGS = registry.map(({ tag }) => tag);

describe('the script that is all in one file', () => {
  it('shows every tag, in both languages, without another file than that of the charts', async () => {
    const page = await openHost({ head: `<script src="${FILE}"></script>`, body: BODY });
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
      head: `<script>${code.replaceAll('</script', '<\\/script')}</script>`,
      body: BODY,
    });
    for (const tag of TAGS.filter((name) => !/trend|breakdown/.test(name))) await widgetIn(page, tag);
    expect(scriptsOf(page).filter((name) => name !== 'cchc-charts.js')).to.deep.equal([]);
    page.frame.remove();
  });

  it('gets along with the main script in the same page', async () => {
    const main = '<script src="/carriers/cdn/cchc-widgets.js"></script>';
    for (const head of [`${main}<script src="${FILE}"></script>`, `<script src="${FILE}"></script>${main}`]) {
      const page = await openHost({ head, body: BODY });
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
