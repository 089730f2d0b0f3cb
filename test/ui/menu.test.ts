import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { menuOf, openCodes, openMenu } from '../../stories/support/menu.js';
import { until } from '../../stories/support/until.js';
import { lazyModules } from '../../src/element/lazy-modules.js';
import { setScriptFolder } from '../../src/element/script-folder.js';
import { deferred, settled } from '../support/deferred.js';
import { ENDPOINT, frameOf, hasPart, mount, partOf, press, type Widget } from '../support/widgets.js';

const DOCUMENT = {
  schemaVersion: 1,
  source: { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/' },
  updatedAt: '2026-10-10',
  period: { start: '2026-01-01', end: '2026-10-10' },
  rankings: [
    {
      id: '766',
      label: 'Bộ chỉ số 766, tháng 10',
      units: 'VN-34',
      entries: [
        { code: '11', name: 'Điện Biên', score: 59.58, rank: 30 },
        { code: '92', name: 'Cần Thơ', score: null },
      ],
    },
  ],
};

async function mountRanking(attributes: Readonly<Record<string, string>> = {}, document: object = DOCUMENT) {
  const mounted = await mount('province-ranking', { endpoint: ENDPOINT, ranking: '766', ...attributes });
  await mounted.network.last.json(document);
  return mounted;
}

/** A button of the menu, which is opened for it: what is in it comes only then. */
async function buttonOf(widget: Widget, words: string): Promise<HTMLButtonElement> {
  const menu = menuOf(widget) ?? (await openMenu(widget));
  return [...menu.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === words)!;
}

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: ArrayBuffer;
}

/** Puts another value in the place of a property, and returns what puts the old one back. */
function replaced(target: object, name: string, value: unknown): () => void {
  const known = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => (known ? Object.defineProperty(target, name, known) : Reflect.deleteProperty(target, name));
}

/** What a press on a button of the menu hands to the reader as a file. */
async function savedBy(widget: Widget, words: string): Promise<Saved> {
  const blobs: Blob[] = [];
  const name = deferred<string>();
  const restore = [
    replaced(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`),
    replaced(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name.resolve(this.download);
    }),
  ];
  (await buttonOf(widget, words)).click();
  const saved = await name.promise;
  for (const undo of restore) undo();
  const [blob] = blobs;
  // A blob's own way of reading takes the byte order mark away.
  const bytes = await blob!.arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name: saved, type: blob?.type ?? '', text, bytes };
}

/** What has been copied. */
const copied: string[] = [];

describe('the menu', () => {
  it('is opened by a button that says whose figures it offers', async () => {
    const { widget } = await mountRanking();
    const button = partOf(widget, 'menu')!;
    expect([button.localName, button.title]).to.deep.equal([
      'button',
      'Lấy số liệu: Bộ chỉ số 766, tháng 10',
    ]);
    expect(menuOf(widget)).to.equal(undefined);
  });

  it('stands above the page, which keeps its shape', async () => {
    const { widget } = await mountRanking();
    const { height } = widget.getBoundingClientRect();
    const dialog = (await openMenu(widget)).querySelector('dialog')!;
    expect([dialog.matches(':modal'), dialog.getAttribute('aria-label')]).to.deep.equal([
      true,
      'Lấy số liệu: Bộ chỉ số 766, tháng 10',
    ]);
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });

  for (const [way, close] of [
    ['its button', (widget: Widget) => void buttonOf(widget, 'Đóng').then((button) => button.click())],
    ['Escape', () => sendKeys({ press: 'Escape' })],
    [
      'a press beside it',
      (widget: Widget) => menuOf(widget)!.querySelector('dialog')!.dispatchEvent(new Event('pointerdown')),
    ],
  ] as const)
    it(`is closed by ${way}, and gives the focus back`, async () => {
      const { widget } = await mountRanking();
      await openMenu(widget);
      void close(widget);
      await until(widget.renderRoot, () => !menuOf(widget));
      expect(widget.shadowRoot?.activeElement === partOf(widget, 'menu')).to.equal(true);
    });

  it('is left out by without-menu, of the widget or the provider', async () => {
    const { widget, provider } = await mountRanking({ 'without-menu': '' });
    expect(hasPart(widget, 'menu')).to.equal(false);
    widget.removeAttribute('without-menu');
    await settled();
    expect(hasPart(widget, 'menu')).to.equal(true);
    provider.setAttribute('without-menu', '');
    await settled();
    expect(hasPart(widget, 'menu')).to.equal(false);
    widget.setAttribute('without-menu', 'false');
    await settled();
    expect(hasPart(widget, 'menu')).to.equal(true);
  });

  it('is there only where there is a figure to take', async () => {
    const { widget, network } = await mount('province-ranking', { endpoint: ENDPOINT, ranking: '766' });
    expect(hasPart(widget, 'menu')).to.equal(false);
    await network.last.status(500);
    expect(hasPart(widget, 'menu')).to.equal(false);
    network.client.reload(ENDPOINT);
    await network.last.json(DOCUMENT);
    expect(hasPart(widget, 'menu')).to.equal(true);
    network.client.reload(ENDPOINT);
    await network.last.json({ schemaVersion: 1, rankings: [] });
    expect(hasPart(widget, 'menu')).to.equal(false);
  });

  it('opens, and has all that it offers, by keyboard', async () => {
    const { widget } = await mountRanking();
    partOf(widget, 'menu')!.focus();
    await sendKeys({ press: 'Enter' });
    const menu = await until(widget.renderRoot, () => menuOf(widget));
    const reached: (string | undefined)[] = [];
    for (let steps = 0; steps < 8; steps++) {
      reached.push((menu.activeElement as HTMLElement).innerText.trim());
      await sendKeys({ press: 'Tab' });
    }
    expect(reached).to.deep.equal([
      'Giữ số liệu hôm nay',
      'Tải số liệu (CSV)',
      'Tải ảnh (SVG)',
      'Tải ảnh (PNG)',
      'Tải ảnh (1200 × 630)',
      'Mã nhúng',
      'Tới nguồn số liệu',
      'Đóng',
    ]);
  });

  it('leads to the source, by http and https only', async () => {
    const { widget, network } = await mountRanking();
    expect((await openMenu(widget)).querySelector('a')?.href).to.equal('https://dichvucong.gov.vn/');
    (await buttonOf(widget, 'Đóng')).click();
    network.client.reload(ENDPOINT);
    await network.last.json({ ...DOCUMENT, source: { name: 'a', url: 'javascript:alert(1)' } });
    expect((await openMenu(widget)).querySelector('a')).to.equal(null);
  });

  it('saves the raw figures as a file that says what they are', async () => {
    const { widget } = await mountRanking();
    const { name, type, text } = await savedBy(widget, 'Tải số liệu (CSV)');
    expect([name, type]).to.deep.equal(['bo-chi-so-766-thang-10-2026-10-10.csv', 'text/csv;charset=utf-8']);
    expect(text).to.equal(
      [
        '\ufeff"Bộ chỉ số 766, tháng 10"',
        'Nguồn:,Cổng Dịch vụ công quốc gia https://dichvucong.gov.vn/',
        'Kỳ:,Từ 01/01/2026 đến 10/10/2026',
        'Cập nhật:,2026-10-10',
        '',
        'Mã,Đơn vị,Điểm,Hạng',
        '11,Điện Biên,59.58,30',
        '92,Cần Thơ,,',
        '',
      ].join('\r\n'),
    );
  });

  it('saves the figures of the tag itself', async () => {
    const { widget } = await mount('cchc-kpi-card', {
      value: '196000',
      qualifier: 'over',
      unit: 'hồ sơ',
      label: 'Tiếp nhận',
    });
    const { name, text } = await savedBy(widget, 'Tải số liệu (CSV)');
    expect(name).to.equal('tiep-nhan.csv');
    expect(text).to.include('Tiếp nhận\r\n\r\n').and.to.include('196000,over,hồ sơ');
  });

  it('saves a picture', async () => {
    const { widget } = await mountRanking();
    const { name, type, text } = await savedBy(widget, 'Tải ảnh (SVG)');
    expect([name, type]).to.deep.equal(['bo-chi-so-766-thang-10-2026-10-10.svg', 'image/svg+xml']);
    expect(text).to.match(/^<svg [^]*Điện Biên[^]*<\/svg>$/);
  });

  it('leaves the reader where they are', async () => {
    const { widget } = await mountRanking();
    const button = await buttonOf(widget, 'Tải ảnh (SVG)');
    button.focus();
    await savedBy(widget, 'Tải ảnh (SVG)');
    await nextFrame();
    expect(menuOf(widget)?.activeElement === button).to.equal(true);
  });

  it('saves the picture as dots, twice as fine as the page', async () => {
    const { widget } = await mountRanking();
    const { width, height } = frameOf(widget).getBoundingClientRect();
    const { name, type, bytes } = await savedBy(widget, 'Tải ảnh (PNG)');
    expect([name, type]).to.deep.equal(['bo-chi-so-766-thang-10-2026-10-10.png', 'image/png']);
    const picture = await createImageBitmap(new Blob([bytes], { type }));
    expect(picture.width).to.be.closeTo(width * 2, 2);
    // The controls are not in it.
    expect(picture.height).to.be.within(height, height * 2);
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    const inked = data.filter((channel, index) => index % 4 === 0 && channel < 128).length;
    expect(inked).to.be.above(1000);
  });

  it('names a file by subject, place and day', async () => {
    const title = { vi: 'Cải cách hành chính tỉnh Điện Biên', en: 'Administrative reform in Điện Biên' };
    const { widget } = await mountRanking({}, { ...DOCUMENT, title });
    const { name } = await savedBy(widget, 'Tải số liệu (CSV)');
    expect(name).to.equal('bo-chi-so-766-thang-10-cai-cach-hanh-chinh-tinh-dien-bien-2026-10-10.csv');
  });

  it('names a file with its day and no longer than a system takes, however long its words are', async () => {
    const title = 'Cải cách hành chính '.repeat(100);
    const { widget } = await mountRanking({ label: 'Bộ chỉ số '.repeat(200) }, { ...DOCUMENT, title });
    const { name } = await savedBy(widget, 'Tải số liệu (CSV)');
    expect(name).to.match(/^bo-chi-so-.*-cai-cach-.*-2026-10-10\.csv$/);
    expect(name.length).to.be.below(255);
  });

  it('names a file whose words have no letter by its tag', async () => {
    const { widget } = await mount('cchc-kpi-card', { value: '1', label: '—' });
    expect((await savedBy(widget, 'Tải số liệu (CSV)')).name).to.equal('cchc-kpi-card.csv');
  });

  it('saves a picture of the size that stands beside a link, and leaves the widget as it was', async () => {
    const { widget } = await mountRanking();
    widget.style.color = 'red';
    const { width, height } = frameOf(widget).getBoundingClientRect();
    const { name, type, bytes } = await savedBy(widget, 'Tải ảnh (1200 × 630)');
    expect(name).to.equal('bo-chi-so-766-thang-10-2026-10-10.1200x630.png');
    const picture = await createImageBitmap(new Blob([bytes], { type }));
    expect([picture.width, picture.height]).to.deep.equal([1200, 630]);
    expect(widget.style.cssText).to.equal('color: red;');
    const after = frameOf(widget).getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
  });

  it('shows the codes for four carriers, and puts them away', async () => {
    setScriptFolder('../cchc');
    const { widget } = await mountRanking();
    const codes = await openCodes(widget);
    const menu = menuOf(widget)!;
    const labels = [...menu.querySelectorAll('label')].map(({ innerText }) => innerText.trim());
    expect(labels).to.deep.equal(['Thẻ HTML', 'Thẻ div (CMS bỏ thẻ có gạch nối)', 'Khung iframe', 'Gói npm']);
    const script = `<script src="${new URL('../cchc/cchc-widgets.js', document.baseURI).href}" defer="">`;
    expect(codes[0]?.value)
      .to.include(script)
      .and.to.include('<province-ranking endpoint="https://data.example/figures.json" ranking="766">');
    const button = await buttonOf(widget, 'Mã nhúng');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(widget).to.be.accessible();
    button.click();
    await until(menu, () => !menu.querySelector('textarea'));
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const folder of [undefined, 'file:///C:/cchc/', 'javascript:0/'])
    it(`gives codes that name no script where other pages reach none: ${String(folder)}`, async () => {
      lazyModules.folder = folder;
      const { widget } = await mountRanking();
      const codes = await openCodes(widget);
      const menu = menuOf(widget)!;
      expect(menu.querySelector<HTMLElement>('.notice')!.innerText).to.match(/cchc-widgets\.js/);
      (await buttonOf(widget, 'Giữ số liệu hôm nay')).click();
      await until(menu, () => menu.querySelectorAll('textarea').length > codes.length);
      const all = [...menu.querySelectorAll('textarea')].map(({ value }) => value);
      expect(all).to.have.length(4);
      expect(all.join('\n')).not.to.match(/<script|<iframe|cchc\//);
      await expect(widget).to.be.accessible();
    });

  for (const [where, clipboard] of [
    ['by the clipboard', { writeText: (text: string) => void copied.push(text) }],
    ['by the older command where there is none', undefined],
  ] as const)
    it(`copies a code ${where}, and says so`, async () => {
      const { widget } = await mountRanking();
      const [code] = await openCodes(widget);
      const menu = menuOf(widget)!;
      const restore = [
        replaced(navigator, 'clipboard', clipboard),
        replaced(document, 'execCommand', () => {
          const clipboardData = new DataTransfer();
          const event = new ClipboardEvent('copy', { cancelable: true });
          // Firefox takes none from outside.
          replaced(event, 'clipboardData', clipboardData);
          dispatchEvent(event);
          return copied.push(clipboardData.getData('text/plain'));
        }),
      ];
      (await buttonOf(widget, 'Sao chép')).click();
      await until(menu, () => menu.querySelector('[aria-live]')!.textContent === 'Đã sao chép: Thẻ HTML');
      for (const undo of restore) undo();
      expect(copied.splice(0)).to.deep.equal([code?.value]);
    });

  it('says of each code that it has been copied, also of the same one again', async () => {
    const { widget } = await mountRanking();
    await openCodes(widget);
    const menu = menuOf(widget)!;
    const line = menu.querySelector('[aria-live]')!;
    const said: string[] = [];
    const listener = new MutationObserver(() => said.push(line.textContent ?? ''));
    listener.observe(line, { childList: true, characterData: true, subtree: true });
    const restore = replaced(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const copyButtons = () => [...menu.querySelectorAll<HTMLButtonElement>('label + button')];
    for (const index of [0, 1, 1]) {
      copyButtons()[index]!.click();
      await until(menu, () => copyButtons()[index]!.innerText === 'Đã sao chép');
    }
    restore();
    listener.disconnect();
    const names = ['Thẻ HTML', 'Thẻ div (CMS bỏ thẻ có gạch nối)', 'Thẻ div (CMS bỏ thẻ có gạch nối)'];
    expect(said.filter(Boolean)).to.deep.equal(names.map((name) => `Đã sao chép: ${name}`));
  });

  it('has no more than its width', async () => {
    const { widget } = await mountRanking();
    await openCodes(widget);
    const dialog = menuOf(widget)!.querySelector('dialog')!;
    expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
  });

  it('fetches what it offers once, when it is first opened', async () => {
    const { menu } = lazyModules;
    let asked = 0;
    lazyModules.menu = () => {
      asked++;
      return menu();
    };
    const { widget } = await mountRanking();
    await settled();
    expect(asked).to.equal(0);
    await openMenu(widget);
    expect(asked).to.equal(1);
    lazyModules.menu = menu;
  });

  it('says so where the page refuses what it offers, and tries again when it is opened again', async () => {
    const { menu } = lazyModules;
    lazyModules.menu = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const { widget } = await mountRanking();
      await press(widget, 'menu');
      expect(widget.shadowRoot!.querySelector('[role=alert]')?.textContent).to.equal(
        'Không lấy được: trang có thể đã chặn tệp cần dùng.',
      );
      await expect(widget).to.be.accessible();
      lazyModules.menu = menu;
      await openMenu(widget);
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    } finally {
      lazyModules.menu = menu;
    }
  });

  it('is not printed', async () => {
    const { widget } = await mountRanking();
    await emulateMedia({ media: 'print' });
    expect(partOf(widget, 'menu')!.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});
