import { expect, waitUntil } from '@open-wc/testing';
import { openHost, scriptsOf, type HostPage, type PageParts } from './pages.js';

const SHEET = '<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">';
const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js" data-doctor data-area="11"></script>';
const CARD =
  '<cchc-kpi-card endpoint="/carriers/data/dien-bien.json" indicator="rank-766">Hạng 30/34.</cchc-kpi-card>';

const shadowsOf = ({ document }: HostPage): ShadowRoot[] =>
  [...document.querySelectorAll('[data-cchc-doctor]')].map(({ shadowRoot }) => shadowRoot!);
const panelOf = (page: HostPage): ShadowRoot | undefined =>
  shadowsOf(page).find((root) => root.querySelector('.panel'));
const boxesOf = (page: HostPage): Element[] =>
  shadowsOf(page).flatMap((root) => [...root.querySelectorAll('details.box')]);
const reportOf = (page: HostPage): string => panelOf(page)?.querySelector('textarea')?.value ?? '';

/** A page that has been examined. */
async function examined(parts: PageParts): Promise<HostPage> {
  const page = await openHost(parts);
  await waitUntil(() => reportOf(page), 'the report', { timeout: 8_000 });
  return page;
}

describe('the doctor', () => {
  it('is asked for by nothing but the script tag or the address', async () => {
    const head = `${SHEET}<script src="/carriers/cdn/cchc-widgets.js"></script>`;
    const page = await openHost({ head, body: CARD });
    await waitUntil(() => scriptsOf(page).includes('cchc-card.js'));
    expect(scriptsOf(page)).not.to.include('cchc-doctor.js');
    page.window.location.hash = '#cchc-doctor';
    await waitUntil(() => reportOf(page), 'the report', { timeout: 8_000 });
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('tells of a sound page its version, endpoint, headers, settings and figures, beside the tag and in all', async () => {
    const body = `<cchc-provider heading-level="3">${CARD}</cchc-provider>`;
    const page = await examined({ head: SHEET + SCRIPT, body });
    const report = reportOf(page);
    for (const line of [
      /Phiên bản \d+\.\d+\.\d+\./,
      /Có cchc-widgets\.css\./,
      /Có 2 thẻ\./,
      /Trạng thái: ready\./,
      /endpoint = http:\S+\/carriers\/data\/dien-bien\.json \(ghi ở thẻ\)/,
      /heading-level = 3 \(từ cchc-provider\)/,
      /area = 11 \(từ thẻ script\)/,
      /indicator = rank-766 \(ghi ở thẻ\)/,
      /HTTP 200 sau \d+ ms\./,
      /content-type: application\/json/,
      /cache-control: /,
      /Cùng tên miền với trang\./,
      /Chỉ tiêu rank-766: #30\/34/,
    ])
      expect(report).to.match(line);
    expect(report).not.to.include('Lỗi:');
    const card = page.document.querySelector('cchc-kpi-card');
    expect(card?.nextElementSibling?.hasAttribute('data-cchc-doctor')).to.equal(true);
    expect(boxesOf(page)[0]?.textContent).to.include('HTTP 200');
    page.frame.remove();
  });

  it('names words typed behind a tag, with which an editor has split the tag', async () => {
    const typed = CARD.replace('Hạng 30/34.', 'Đoạn gõ tiếp trong khung soạn thảo.');
    const countIn = async (body: string) => {
      const page = await examined({ head: SHEET + SCRIPT, body });
      const report = reportOf(page);
      page.frame.remove();
      expect(report).not.to.include('thiếu thẻ đóng');
      return report.match(/Thẻ giống hệt thẻ ngay trước/g)?.length ?? 0;
    };
    expect(await countIn(`<p>${CARD}</p><p>${typed}</p>`)).to.equal(1);
    expect(await countIn(CARD + typed)).to.equal(1);
    expect(await countIn(CARD + CARD)).to.equal(0);
    expect(await countIn('<h2 class="a">Mục</h2><cchc-kpi-card class="b">Câu.</cchc-kpi-card>')).to.equal(0);
    expect(await countIn(CARD + typed.replace('rank-766', 'score-766'))).to.equal(0);
  });

  it('speaks English where the page does', async () => {
    const head = '<script src="/carriers/cdn/cchc-widgets.js" data-doctor data-locale="en"></script>';
    const page = await examined({ head, body: CARD });
    expect(reportOf(page)).to.match(/Figures that were read/);
    expect(reportOf(page)).to.match(/cchc-widgets\.css is missing/);
    page.frame.remove();
  });

  it('advises a provider around a grid in which each card says the same source', async () => {
    const cards = (count: number) => `<div class="cchc-cards">${CARD.repeat(count)}</div>`;
    const reportOn = async (body: string) => {
      const page = await examined({ head: SHEET + SCRIPT, body });
      const report = reportOf(page);
      page.frame.remove();
      return report;
    };
    const ADVICE = /Trong lưới cchc-cards có (\d+) thẻ cùng ghi một dòng nguồn/;
    expect(ADVICE.exec(await reportOn(cards(3)))?.[1]).to.equal('3');
    expect(await reportOn(cards(2))).not.to.match(ADVICE);
    const inProvider = await reportOn(`<cchc-provider>${cards(3)}</cchc-provider>`);
    expect(inProvider).not.to.match(ADVICE);
    expect(inProvider).not.to.include('không còn thuộc tính');
  });

  it('names what the script asks of all tags in vain', async () => {
    const head =
      SHEET +
      SCRIPT.replace(
        'data-area',
        'data-theme="Dark" data-refresh="5 phút" data-heading-level="h2" data-area',
      );
    const page = await examined({ head, body: CARD });
    const report = reportOf(page);
    expect(report).to.include('data-theme="Dark" không có tác dụng: chỉ dùng light, dark, auto');
    expect(report).to.include('data-refresh="5 phút" không có tác dụng: chỉ dùng 15–86400');
    expect(report).to.include('data-heading-level="h2" không có tác dụng: chỉ dùng 2, 3, 4, 5, 6');
    expect(report).not.to.include('data-area=');
    page.frame.remove();
  });

  const FILTERED: Readonly<Record<string, readonly [string, RegExp]>> = {
    'a mistyped attribute': [
      '<cchc-kpi-card indicater="ioc" endpoint="/carriers/data/dien-bien.json">.</cchc-kpi-card>',
      /Thuộc tính lạ indicater, thẻ không đọc; có phải indicator\?/,
    ],
    'a mistyped attribute that begins as those of a framework do': [
      '<cchc-kpi-card valeu="5" snapshot label="A">.</cchc-kpi-card>',
      /Thuộc tính lạ valeu, thẻ không đọc; có phải value\?/,
    ],
    'the attribute of another tag': [
      '<cchc-kpi-card ranking="766" endpoint="/carriers/data/766.json">.</cchc-kpi-card>',
      /Thuộc tính lạ ranking, thẻ không đọc\n/,
    ],
    'attributes of a plain element that lack their beginning': [
      '<div data-cchc="cchc-kpi-card" indicator="ioc" data-endpoint="/carriers/data/dien-bien.json">.</div>',
      /indicator trên <div data-cchc> phải ghi là data-indicator/,
    ],
    'a mistyped unit, and what it was meant as': [
      '<province-ranking ranking="766" area="Dien Bin" endpoint="/carriers/data/766.json">.</province-ranking>',
      /Không thấy đơn vị “Dien Bin” trong bảng; có phải “Điện Biên”\?/,
    ],
    'a unit that has gone into another': [
      '<province-tile-map ranking="766" highlight="tỉnh Yên Bái" endpoint="/carriers/data/766.json">.</province-tile-map>',
      /Không thấy đơn vị “tỉnh Yên Bái” trong bảng: từ 01\/7\/2025 đơn vị này thuộc Lào Cai\./,
    ],
    'hyphens that were lost': [
      '<province-ranking ranking="766" colname="name" endpoint="/carriers/data/766.json">.</province-ranking>',
      /colname bị viết liền hoặc đổi dấu: phải là col-name/,
    ],
    'an attribute of the other form': [
      '<cchc-kpi-card data-indicator="ioc">.</cchc-kpi-card>',
      /data-indicator chỉ dùng với <div data-cchc>; trên thẻ này ghi indicator/,
    ],
    'attributes that were lost': ['<cchc-kpi-card>.</cchc-kpi-card>', /Thẻ không còn thuộc tính nào/],
    'quotation marks of an editor': [
      '<cchc-kpi-card indicator="”ioc”" endpoint="/carriers/data/dien-bien.json">.</cchc-kpi-card>',
      /indicator có dấu nháy hoặc khoảng trắng thừa do trình soạn thảo; được hiểu là “ioc”/,
    ],
    'a tag that swallows the page': [
      '<cchc-kpi-card label="A" value="5" snapshot/><h2>Tin</h2><p>Một.</p><p>Hai.</p>',
      /Thẻ chứa cả phần sau của trang/,
    ],
    'a tag without a fallback': [
      '<cchc-kpi-card label="A" value="5" snapshot></cchc-kpi-card>',
      /không có câu dự phòng/,
    ],
    'a mistyped tag': [
      '<cchc-kpi-cart>.</cchc-kpi-cart>',
      /Không có thẻ <cchc-kpi-cart>; có phải <cchc-kpi-card>\?/,
    ],
    'a tag that is shown as text': [
      '<p>&lt;cchc-kpi-card indicator="ioc"&gt;</p>',
      /Mã thẻ hiện ra thành chữ/,
    ],
    'a tag without the beginning of its name': [
      '<kpi-card>.</kpi-card>',
      /Không có thẻ <kpi-card>; có phải <cchc-kpi-card>\?/,
    ],
    'a carrier with a name that is none': [
      '<div data-cchc="kpi-card">.</div>',
      /data-cchc="kpi-card" không đúng; có phải cchc-kpi-card\?/,
    ],
    'settings of no effect': [
      CARD.replace(' endpoint', ' theme="Dark" refresh="5 phút" heading-level="7" compact="no" endpoint'),
      /theme="Dark" [^]*refresh="5 phút" [^]*heading-level="7" [^]*compact="no" không có tác dụng: chỉ dùng true, false/,
    ],
    'a kind of chart that is none': [
      '<dossier-trend chart="pie" endpoint="/carriers/data/dien-bien.json">.</dossier-trend>',
      /chart="pie" không có tác dụng: chỉ dùng bar, line/,
    ],
    'a format that is none': [
      '<province-ranking format="excel" endpoint="/carriers/data/766.json">.</province-ranking>',
      /Chỉ dùng: json, csv[^]*Chưa đọc được định dạng format="excel"/,
    ],
    'why a tag says what it does, by its name and in words': [
      '<cchc-kpi-card endpoint="/carriers/data/dien-bien.json" indicator="rank766">.</cchc-kpi-card>',
      /Thẻ ghi: “Không có mục “rank766” trong số liệu\. Có phải “rank-766”\?/,
    ],
    'a carrier that has lost its name': ['<div data-indicator="ioc">.</div>', /mà không có data-cchc/],
    'no tag at all': ['<p>Tin.</p>', /Không thấy thẻ nào/],
  };
  for (const [what, [body, says]] of Object.entries(FILTERED))
    it(`tells ${what}`, async () => {
      const page = await examined({ head: SHEET + SCRIPT, body });
      expect(reportOf(page)).to.match(says);
      page.frame.remove();
    });

  it('finds what a plain element carries, and puts its box behind that', async () => {
    const body =
      '<div id="carrier" data-cchc="cchc-kpi-card" data-indicater="ioc" data-endpoint="/carriers/data/dien-bien.json">36/63.</div>';
    const page = await examined({ head: SHEET + SCRIPT, body });
    expect(reportOf(page)).to.match(/Thuộc tính lạ data-indicater, thẻ không đọc; có phải data-indicator\?/);
    const next = page.document.querySelector('#carrier')?.nextElementSibling;
    expect(next?.hasAttribute('data-cchc-doctor')).to.equal(true);
    page.frame.remove();
  });

  it('tells which further script is missing', async () => {
    const head = SHEET + SCRIPT;
    const page = await openHost({ head, body: CARD });
    await waitUntil(() => reportOf(page), 'the report', { timeout: 8_000 });
    expect(reportOf(page)).not.to.match(/Thiếu tệp|không dùng được/);
    page.frame.remove();
    const partial = SCRIPT.replace('data-doctor', '').replace('/cdn/', '/partial/');
    const lost = await openHost({ head: SHEET + partial, body: CARD });
    await waitUntil(() => lost.lines.some((line) => line.includes('cchc-card.js')), 'the line');
    const doctor = lost.document.createElement('script');
    doctor.src = '/carriers/cdn/cchc-doctor.js';
    lost.document.body.append(doctor);
    await waitUntil(() => reportOf(lost), 'the report', { timeout: 8_000 });
    // WebKit does not tell a page the status of what it has asked for.
    expect(reportOf(lost)).to.match(
      'responseStatus' in PerformanceResourceTiming.prototype
        ? /Lỗi: Thiếu tệp http\S+\/partial\/cchc-card\.js \(lỗi 404\)/
        : /Lỗi: Tệp http\S+\/partial\/cchc-card\.js không dùng được: thiếu tệp/,
    );
    lost.frame.remove();
  });

  it('tells why a tag speaks English, or does not', async () => {
    const say = async (body: string, lang: string) => {
      const page = await openHost({ head: SHEET + SCRIPT, body, lang });
      await waitUntil(() => reportOf(page), 'the report', { timeout: 8_000 });
      const report = reportOf(page);
      page.frame.remove();
      return report;
    };
    const words = 'tỉnh xếp hạng ba mươi';
    expect(await say(CARD, 'en-US')).to.match(/lang="en-US".*data-locale="vi"|lang="en-US".*speaks English/);
    expect(await say(CARD.replace('Hạng', words), 'en-US')).to.match(/lang="en-US".*nên thẻ nói tiếng Việt/);
    expect(await say(CARD, 'vi')).not.to.include('lang="');
  });

  it('tells that several figures have one name, of which tags show the first', async () => {
    const twice = JSON.stringify({
      schemaVersion: 1,
      indicators: [36, 99].map((value) => ({ id: 'rank-766', label: 'Hạng', value })),
    });
    const endpoint = `/carriers/page?html=${encodeURIComponent(twice)}`;
    const body = CARD.replace('/carriers/data/dien-bien.json', endpoint);
    const page = await examined({ head: SHEET + SCRIPT, body });
    expect(reportOf(page)).to.match(/Lỗi: Nguồn có nhiều mục mang mã “rank-766”/);
    page.frame.remove();
  });

  it('tells a second script', async () => {
    const page = await examined({ head: SHEET + SCRIPT + SCRIPT, body: CARD });
    expect(reportOf(page)).to.match(/Lỗi: Trang có 2 thẻ script/);
    page.frame.remove();
  });

  const UNREAD: Readonly<
    Record<string, readonly [Partial<PageParts> & { readonly address: string }, RegExp]>
  > = {
    'that is not there': [{ address: '/carriers/data/none.json' }, /Lỗi: .*404/],
    'that is a page': [{ address: '/carriers/page?html=<p>Tin</p>' }, /Lỗi: .*trang web/],
    'that a policy refuses': [
      {
        address: 'http://127.0.0.1:9/a.json',
        csp: "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
      },
      /CSP của trang chặn: thêm 127\.0\.0\.1:9 vào connect-src/,
    ],
    'of a server that does not answer': [{ address: 'http://127.0.0.1:9/a.json' }, /Máy chủ không trả lời/],
  };
  for (const [what, [{ address, csp }, says]] of Object.entries(UNREAD))
    it(`tells an endpoint ${what}`, async () => {
      const body = `<cchc-kpi-card endpoint="${address}" indicator="ioc">.</cchc-kpi-card>`;
      const page = await examined({ head: SHEET + SCRIPT, body, ...(csp ? { csp } : {}) });
      expect(reportOf(page)).to.match(says);
      page.frame.remove();
    });

  it('reads other formats by the adapter that the page has', async () => {
    const mapping = 'format="json" rows="rankings.0.entries" col-name="name" col-score="score"';
    const body = `<province-ranking ${mapping} endpoint="/carriers/data/766.json">.</province-ranking>`;
    const page = await examined({ head: SHEET + SCRIPT, body });
    expect(reportOf(page)).to.match(/Bảng \S+: 34 đơn vị/);
    expect(reportOf(page)).to.match(/col-name = name \(ghi ở thẻ\)/);
    page.frame.remove();
  });

  it('asks each endpoint once more, however many tags have it, and no other address', async () => {
    const page = await examined({ head: SHEET + SCRIPT, body: CARD + CARD });
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/dien-bien.json'));
    expect(asked.length).to.equal(2);
    page.frame.remove();
  });

  it('is accessible, and goes when it is closed', async () => {
    const page = await examined({ head: SHEET + SCRIPT, body: `<main><h1>Trang</h1>${CARD}</main>` });
    expect(shadowsOf(page)).not.to.be.empty;
    for (const root of shadowsOf(page)) {
      const copy = document.createElement('div');
      copy.attachShadow({ mode: 'open' }).append(...[...root.childNodes].map((node) => node.cloneNode(true)));
      copy.shadowRoot!.adoptedStyleSheets = [...root.adoptedStyleSheets].map((sheet) => {
        const own = new CSSStyleSheet();
        own.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
        return own;
      });
      document.body.append(copy);
      copy.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      await expect(copy).shadowDom.to.be.accessible();
      copy.remove();
    }
    const buttons = [...panelOf(page)!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Đóng')!.click();
    expect(shadowsOf(page)).to.deep.equal([]);
    page.frame.remove();
  });
});
