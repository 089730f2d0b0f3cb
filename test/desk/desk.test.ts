import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { write, type CellObject, type WorkSheet } from '@e965/xlsx';
import '../../demo/desk/desk.js';
import type { DeskPage } from '../../demo/desk/desk-page.js';
import { kept } from '../../demo/desk/model/storage.js';
import { decodeText } from '../../src/document/decode.js';

const address = (path: string) => new URL(path, import.meta.url).href;

/** The looks of the page, without which nothing can be said of contrast and of what is in sight. */
async function dress(): Promise<void> {
  const sheets = ['../../demo/demo.css', '../../demo/desk/desk.css'].map((path) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address(path) });
    document.head.append(link);
    return new Promise((resolve) => link.addEventListener('load', resolve));
  });
  await Promise.all(sheets);
}

before(dress);
// The page brings its English before it is one.
before(() => customElements.whenDefined('desk-page'));
beforeEach(() => localStorage.clear());
after(() => {
  localStorage.clear();
  for (const link of document.querySelectorAll('head link[rel=stylesheet]')) link.remove();
});

async function desk(): Promise<DeskPage> {
  const page = await fixture<DeskPage>(html`<desk-page></desk-page>`);
  await waitUntil(() => page.tags.length > 0);
  await page.updateComplete;
  return page;
}

const fixtureFile = async (name: string): Promise<File> =>
  new File([await (await fetch(address(`../tables/fixtures/${name}`))).blob()], name);

function transferOf(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}

/** Drops a file as a person does, and waits for what comes of it. */
async function drop(page: DeskPage, file: File, zone = '#source .drop'): Promise<void> {
  const init = { dataTransfer: transferOf(file), bubbles: true, cancelable: true };
  page.querySelector(zone)?.dispatchEvent(new DragEvent('drop', init));
  await waitUntil(() => !page.isBusy);
  await page.updateComplete;
}

async function choose(page: DeskPage, select: HTMLSelectElement | null, value: string): Promise<void> {
  if (!select) throw new Error('no list');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.updateComplete;
}

const roleOf = (page: DeskPage, column: string) =>
  page.querySelector<HTMLSelectElement>(`.sheet select[aria-label*="${column}"]`);

async function enter(page: DeskPage, id: string, value: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await page.updateComplete;
}

async function press(page: DeskPage, selector: string, words = ''): Promise<void> {
  const all = [...page.querySelectorAll<HTMLElement>(selector)];
  const button = all.find(({ textContent }) => textContent?.includes(words));
  if (!button) throw new Error(`nothing to press: ${selector} ${words}`);
  button.click();
  await page.updateComplete;
}

const codeIn = (page: DeskPage, id: string) =>
  page.querySelector(`#${id}`)?.closest('.code')?.querySelector('code')?.textContent ?? '';

/** What is handed over as a file, and what is copied, while something is done. */
async function handedOver(act: () => Promise<void>): Promise<{ files: Blob[]; copied: string[] }> {
  const [files, copied]: [Blob[], string[]] = [[], []];
  const createObjectURL = URL.createObjectURL.bind(URL);
  const { clipboard } = navigator;
  const follow = (event: Event) => event.preventDefault();
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = follow.bind(null, new Event('click')) as () => void;
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  }
  return { files, copied };
}

const csv = (text: string, name = 'bang.csv') => new File([text], name);
const SEPTEMBER = csv('Đơn vị;Điểm;Hạng\nSở A;90,5;1\nSở B;80;2\n', 'thang-9.csv');
const OCTOBER = csv('Đơn vị;Điểm;Hạng\nSở A;85;2\nSở B;95,5;1\n', 'thang-10.csv');

describe('the desk, before anything is on it', () => {
  it('says what to do, in both languages, accessibly', async () => {
    const page = await desk();
    await expect(page).to.be.accessible();
    await press(page, '.demo-bar button', 'English');
    expect(page.querySelector('h1')?.textContent).to.equal('From a spreadsheet to a widget on your page');
    expect(document.documentElement.lang).to.equal('en');
    await expect(page).to.be.accessible();
    await press(page, '.demo-bar button', 'Tiếng Việt');
  });
});

describe('a report as offices have it', () => {
  it('is shown as it is read, and each column can be corrected', async () => {
    const page = await desk();
    await drop(page, await fixtureFile('19-bao-cao-don-vi.csv'));
    expect(roleOf(page, 'Tên đơn vị')?.value).to.equal('col-name');
    expect(roleOf(page, 'Tỷ lệ đúng hạn')?.value).to.equal('col-score');
    expect(page.querySelector('.sheet tr.summary')?.textContent).to.contain('Tổng cộng toàn tỉnh');
    await choose(page, roleOf(page, 'Tiếp nhận'), 'col-score');
    expect(roleOf(page, 'Tỷ lệ đúng hạn')?.value, 'one column is ranked at a time').to.equal('');
    expect(page.merged?.document.rankings[0]?.entries[0]).to.include({ name: 'Sở A', score: 1_065_150 });
    await expect(page).to.be.accessible();
  });

  it('has its problems at their cells, in the words of the command', async () => {
    const page = await desk();
    await drop(page, csv('Đơn vị;Điểm\nSở A;90,5\nSở B;9.5.1\nSở C;7\n'));
    const cell = page.querySelector('.sheet td.fault');
    expect(cell?.textContent).to.contain('9.5.1').and.contain('không');
    await press(page, '.findings button');
    await waitUntil(() => document.activeElement === cell);
    await expect(page).to.be.accessible();
  });

  it('says where the fields are that a problem names', async () => {
    const page = await desk();
    await drop(page, await fixtureFile('04-gso-that-nghiep-3-khoi.csv'));
    expect(page.querySelector('.checks')?.textContent)
      .to.contain('where="')
      .and.contain('Thiết lập khác về cách đọc');
  });

  it('loses nothing when another file cannot be read', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await drop(page, new File([Uint8Array.of(0x53, 0xfe, 0x3b, 0x31, 0x0a, 0xd0, 0x41)], 'ansi.csv'));
    expect(page.querySelector('#source [role=alert]')?.textContent).to.contain('CSV UTF-8');
    expect(page.state.source?.name).to.equal('thang-9.csv');
    await expect(page).to.be.accessible();
  });

  it('may be a workbook, of which each sheet can be chosen', async () => {
    const cells = (name: string): WorkSheet => ({
      '!ref': 'A1:B3',
      ...Object.fromEntries(
        [
          ['A1', 'Đơn vị'],
          ['B1', 'Tỷ lệ'],
          ['A2', `Sở ${name}`],
          ['B2', 0.985],
          ['A3', 'Sở B'],
          ['B3', 0.9],
        ].map(([at, v]): [string, CellObject] => [
          at as string,
          typeof v === 'number' ? { t: 'n', v, z: '0.0%' } : { t: 's', v: v as string },
        ]),
      ),
    });
    const book = {
      SheetNames: ['Quý II', 'Quý III'],
      Sheets: { 'Quý II': cells('A'), 'Quý III': cells('C') },
    };
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    const page = await desk();
    await drop(page, new File([bytes], 'bao-cao.xlsx'));
    expect(page.merged?.document.rankings[0]?.entries[0]).to.include({ name: 'Sở A', score: 98.5 });
    await choose(page, page.querySelector('#sheet'), '1');
    expect(page.merged?.document.rankings[0]?.entries[0]).to.include({ name: 'Sở C' });
  });

  it('may be pasted from a sheet', async () => {
    const page = await desk();
    page.querySelector<HTMLDetailsElement>('.paste')!.open = true;
    page.querySelector<HTMLTextAreaElement>('#cells')!.value = 'Đơn vị\tĐiểm\nSở A\t90,5\nSở B\t80\n';
    await press(page, '.paste button');
    await waitUntil(() => page.merged !== undefined);
    expect(page.merged?.document.rankings[0]?.entries).to.have.length(2);
  });
});

describe('a widget on the desk', () => {
  it('is live at every width, and obeys its controls', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await choose(page, page.querySelector('#attribute-sort'), 'score-asc');
    await press(page, 'input[name=width][value=all]');
    const ranking = () => [...page.querySelectorAll('.stage province-ranking')];
    expect(ranking()).to.have.length(3);
    await waitUntil(() => ranking().every((one) => /Sở B[^]*Sở A/.test(one.shadowRoot?.textContent ?? '')));
    expect(ranking()[0]?.getBoundingClientRect().width).to.equal(240);
    await expect(page).to.be.accessible();
  });
});

describe('what is taken away', () => {
  it('keeps the figures of today unless something else is chosen', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await enter(page, 'words-source', 'Sở Nội vụ');
    const { copied } = await handedOver(() => press(page, '[aria-describedby=code-heading]'));
    expect(copied).to.deep.equal([codeIn(page, 'code-heading')]);
    expect(copied[0])
      .to.match(/^<province-ranking snapshot/)
      .and.contain('Sở Nội vụ')
      .and.not.contain('endpoint');
    await press(page, 'input[value=document]');
    expect(codeIn(page, 'code-heading')).to.contain('endpoint="/data/so-lieu.json"');
    expect(codeIn(page, 'policy-heading')).to.contain("connect-src 'self'");
    await choose(page, page.querySelector('#system'), 'nukeviet');
    expect(codeIn(page, 'code-heading')).to.match(/^<div data-cchc="province-ranking"/);
    await expect(page).to.be.accessible();
  });

  it('holds several figures at once, of which each is marked', async () => {
    const page = await desk();
    await drop(page, csv('Đơn vị;Điểm;Tỷ lệ đúng hạn\nSở A;90,5;98\nSở B;80;97\n'));
    await choose(page, roleOf(page, 'Tỷ lệ đúng hạn'), 'col-rate');
    await enter(page, 'words-area', 'Sở A');
    await press(page, '.take-box input[value^=province-ranking]');
    await press(page, '.take-box input[value^=dossier-ontime-gauge]');
    expect(
      codeIn(page, 'code-heading').match(/<(province-ranking|dossier-ontime-gauge) snapshot/g),
    ).to.have.length(2);
    await press(page, '.take-box input[value^=province-ranking]');
    expect(codeIn(page, 'code-heading')).to.match(/^<dossier-ontime-gauge snapshot/);
    await expect(page).to.be.accessible();
  });

  it('shows the same figure where it is pasted', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    const template = document.createElement('template');
    template.innerHTML = codeIn(page, 'code-heading');
    const pasted = await fixture<HTMLElement>(html`<div>${template.content}</div>`);
    const ranking = pasted.querySelector('province-ranking');
    await waitUntil(() => ranking?.shadowRoot?.textContent?.includes('90,5'));
  });

  it('has pictures of the sizes that are promised', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    const { files } = await handedOver(async () => {
      await press(page, '#save-share');
      await waitUntil(() => !document.querySelector('.offscreen'), '', { timeout: 20_000 });
      await waitUntil(() => page.querySelector('.said')?.textContent?.includes('1200x630'), '', {
        timeout: 9000,
      });
    });
    const { width, height } = await createImageBitmap(files[files.length - 1]!);
    expect([width, height]).to.deep.equal([1200, 630]);
  });
});

describe('a picture', () => {
  it('says what it is, and of which place', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await enter(page, 'words-area', 'Sở A');
    const { files } = await handedOver(async () => {
      await press(page, '#save-vector');
      await waitUntil(() => page.querySelector('.said')?.textContent?.includes('.svg'), '', {
        timeout: 20_000,
      });
    });
    const picture = new DOMParser().parseFromString(await files[files.length - 1]!.text(), 'image/svg+xml');
    const [place, title, ...others] = [...picture.querySelectorAll('text')].map((text) => text.textContent);
    expect(place).to.equal('Sở A');
    expect(title).to.match(/\p{L}/u);
    expect(others).to.include('90,5');
  });
});

describe('the next month', () => {
  it('keeps the old figures as previous ones, shows what changes, and saves it', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await enter(page, 'words-period', '9/2026');
    const september = await handedOver(() => press(page, '#save-document'));
    const last = new File([september.files[0]!], 'so-lieu.json');
    await choose(page, roleOf(page, 'Điểm'), 'col-rate');
    await drop(page, OCTOBER);
    expect(roleOf(page, 'Điểm')?.value, 'as it was corrected').to.equal('col-rate');
    expect(page.querySelector<HTMLInputElement>('#words-period')?.value, 'of the other table').to.equal('');
    await enter(page, 'words-period', '10/2026');
    await drop(page, last, '#last .drop');
    expect(page.querySelector('.changes tbody')?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Sở A 1 · 90,5 2 · 85',
    );
    await expect(page).to.be.accessible();
    const october = await handedOver(() => press(page, '#save-document'));
    const { document: saved } = decodeText(await october.files[0]!.text());
    expect(saved.rankings[0]?.entries.map(({ name, previousRank }) => [name, previousRank])).to.deep.equal([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
  });
});

describe('what this browser keeps', () => {
  it('comes back after a reload, until it is forgotten', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    await enter(page, 'words-label', 'Điểm của các sở');
    await waitUntil(() => JSON.stringify(kept('current'))?.includes('Điểm của các sở'));
    page.remove();
    const again = await desk();
    expect(again.querySelector<HTMLInputElement>('#words-label')?.value).to.equal('Điểm của các sở');
    expect(again.merged?.document.rankings).to.have.length(1);
    await press(again, '.forget');
    expect(again.state.source).to.equal(null);
    expect(localStorage).to.have.length(0);
  });

  it('gives way to a link, and can be brought back', async () => {
    const page = await desk();
    await drop(page, SEPTEMBER);
    const { copied } = await handedOver(async () => {
      await press(page, '.link-part button');
      await waitUntil(() => page.querySelector('.said')?.textContent?.includes('Đã chép'));
    });
    await drop(page, OCTOBER);
    await waitUntil(() => JSON.stringify(kept('current'))?.includes('thang-10'));
    page.remove();
    location.hash = new URL(copied[0]!).hash;
    const linked = await desk();
    await waitUntil(() => linked.state.source?.name === 'thang-9.csv');
    expect(location.hash).to.equal('');
    await press(linked, 'main .notice button');
    expect(linked.state.source?.name).to.equal('thang-10.csv');
  });
});
