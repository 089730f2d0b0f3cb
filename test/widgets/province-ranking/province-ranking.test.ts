import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import { unitsOf } from '../../../src/territory/units.js';
import { settled } from '../../support/deferred.js';
import {
  detailText,
  announced,
  ENDPOINT,
  hasPart,
  make,
  mount,
  partOf,
  partsOf,
  partText,
  press,
  stateOf,
  visibleText,
  type Attributes,
  type Widget,
} from '../../support/widgets.js';

const ENTRIES = [
  { code: '01', name: 'Hà Nội', score: 62.5, rank: 2, previousRank: 1 },
  { code: '11', name: 'Điện Biên', score: 59.58, rank: 4, previousRank: 2 },
  { code: '48', name: 'Đà Nẵng', score: 70.1, rank: 1, previousRank: 3 },
  { code: '96', name: 'Cà Mau', score: 61, rank: 3 },
  { code: '92', name: 'Cần Thơ', score: null },
];

async function answered(
  attributes: Attributes = {},
  entries: readonly object[] = ENTRIES,
  ranking: object = {},
) {
  const { widget, network, provider } = await mount('province-ranking', {
    ranking: '766',
    endpoint: ENDPOINT,
    ...attributes,
  });
  const label = 'Bộ chỉ số phục vụ';
  await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', label, entries, ...ranking }] });
  return { widget, network, provider };
}

const OWN = 'Điện Biên (đơn vị của bạn)';

const tableOf = (widget: Widget) => partOf(widget, 'table') as HTMLTableElement;
const rowsOf = (widget: Widget) => [
  ...tableOf(widget).querySelectorAll<HTMLTableRowElement>('tbody:not([hidden]) tr'),
];
const namesOf = (widget: Widget) => rowsOf(widget).map((row) => row.querySelector('.name span')?.textContent);
const headingsOf = (widget: Widget) => [...(tableOf(widget).tHead?.querySelectorAll('th') ?? [])];

async function pressHeading(widget: Widget, name: string): Promise<HTMLButtonElement> {
  const button = headingsOf(widget)
    .find((heading) => heading.innerText.startsWith(name))
    ?.querySelector('button');
  if (!button) throw new Error(`no heading ${name}`);
  button.click();
  await settled();
  return button;
}

async function search(widget: Widget, words: string): Promise<void> {
  const field = widget.shadowRoot?.querySelector('input') as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ press: 'Backspace' });
  if (words) await sendKeys({ type: words });
  await settled();
}

describe('the table of <province-ranking>', () => {
  it('is a real one, with caption, column and row headings', async () => {
    const { widget } = await answered();
    const table = tableOf(widget);
    expect(table.caption?.textContent).to.equal('Bấm vào tên cột để sắp xếp.');
    expect(
      headingsOf(widget).map((heading) => [
        heading.scope,
        heading.querySelector('button')?.innerText.replace(/\s/g, ''),
      ]),
    ).to.deep.equal([
      ['col', 'Hạng'],
      ['col', 'Đơnvị'],
      ['col', 'Điểm'],
      ['col', 'Thayđổi'],
    ]);
    const rowHeadings = rowsOf(widget).map((row) => row.querySelectorAll('th[scope="row"]').length);
    expect(rowHeadings).to.deep.equal([1, 1, 1, 1]);
  });

  it('holds the rows in the order of the source’s ranks', async () => {
    const { widget } = await answered();
    const rows = rowsOf(widget).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal([
      '1 Đà Nẵng 70,10 tăng 2 bậc',
      '2 Hà Nội 62,50 giảm 1 bậc',
      '3 Cà Mau 61,00 không có hạng kỳ trước',
      '4 Điện Biên 59,58 giảm 2 bậc',
    ]);
  });

  it('has a dot for each score, on a scale whose numbers stand in the head', async () => {
    const { widget } = await answered({}, ENTRIES, { max: 100 });
    const places = partsOf(widget, 'bar').map((bar) => bar.querySelector('.now')?.getAttribute('cx'));
    expect(places).to.deep.equal(['87.33%', '36.67%', '26.67%', '17.2%']);
    const marks = [...(partOf(widget, 'scale')?.querySelectorAll('text') ?? [])];
    expect(getComputedStyle(marks[0]!).getPropertyValue('-webkit-user-select')).to.equal('none');
    expect(marks.map(({ textContent }) => textContent)).to.deep.equal(['57', '60', '63', '66', '69', '72']);
    for (const part of ['bar', 'scale'] as const)
      expect(partOf(widget, part)?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has a ring for the score of the period before', async () => {
    const { widget } = await answered({}, ENTRIES, { previousEntries: [{ code: '11', score: 61 }] });
    const rings = rowsOf(widget).map((row) => row.querySelectorAll('.before').length);
    expect(rings).to.deep.equal([0, 0, 0, 1]);
  });

  it('draws a change as a mark and says it in words, no change as a dash', async () => {
    const entries = ENTRIES.map((entry, index) => (index ? entry : { ...entry, previousRank: 2 }));
    const { widget } = await answered({}, entries);
    const cells = rowsOf(widget).map((row) => row.querySelector('.change')!);
    const marks = cells.map((cell) => getComputedStyle(cell, '::before').content.split(' /')[0]);
    expect(marks).to.deep.equal(['"▲ "', '"—"', 'none', '"▼ "']);
    expect(cells[1]?.textContent).to.equal('giữ nguyên');
  });

  it('keeps its arrows out of what is heard', async () => {
    const { widget } = await answered();
    const names = (await a11ySnapshot({})) as unknown;
    expect(JSON.stringify(names))
      .to.contain('"Hạng"')
      .and.not.match(/[↕↑↓▲▼—]/);
    expect(tableOf(widget).querySelectorAll('[lang="vi"]')).to.have.length(4);
  });

  it('has no column of changes where there are none to show', async () => {
    const { widget } = await answered({}, [{ name: 'Huế', score: 5, rank: 1 }]);
    expect(headingsOf(widget)).to.have.length(3);
  });

  it('lists units without data apart, and counts them', async () => {
    const { widget } = await answered();
    expect(namesOf(widget)).not.to.include('Cần Thơ');
    const list = partOf(widget, 'without-data') as HTMLDetailsElement;
    expect(list.querySelector('summary')?.innerText).to.equal('Chưa có số liệu: 1 đơn vị');
    expect(list.querySelector('p')?.textContent).to.equal('Cần Thơ');
  });

  it('says that its ranks are computed', async () => {
    const { widget } = await answered({}, [
      { name: 'Huế', score: 5 },
      { name: 'Hà Nội', score: 5 },
    ]);
    expect(visibleText(widget)).to.include('Thứ hạng do tiện ích này tính từ điểm');
    expect(rowsOf(widget).map((row) => row.cells[0]?.innerText)).to.deep.equal(['1', '1']);
  });
});

describe('the order of <province-ranking>', () => {
  it('is marked on one heading alone', async () => {
    const { widget } = await answered();
    expect(headingsOf(widget).map((heading) => heading.getAttribute('aria-sort'))).to.deep.equal([
      'ascending',
      null,
      null,
      null,
    ]);
  });

  it('is turned by the headings, and told', async () => {
    const { widget } = await answered();
    await pressHeading(widget, 'Điểm');
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng', 'Hà Nội', 'Cà Mau', 'Điện Biên']);
    expect(announced(widget)).to.equal('Đã sắp xếp theo Điểm, giảm dần.');
    const button = await pressHeading(widget, 'Điểm');
    expect(namesOf(widget)).to.deep.equal(['Điện Biên', 'Cà Mau', 'Hà Nội', 'Đà Nẵng']);
    expect(announced(widget)).to.equal('Đã sắp xếp theo Điểm, tăng dần.');
    expect(button.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await pressHeading(widget, 'Đơn vị');
    expect(namesOf(widget)).to.deep.equal(['Cà Mau', 'Đà Nẵng', 'Điện Biên', 'Hà Nội']);
    await pressHeading(widget, 'Thay đổi');
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng', 'Hà Nội', 'Điện Biên', 'Cà Mau']);
    expect(tableOf(widget).querySelectorAll('[aria-sort]')).to.have.length(1);
  });

  it('is turned from the keyboard, and the focus stays', async () => {
    const { widget } = await answered();
    const button = headingsOf(widget)[1]?.querySelector('button');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(namesOf(widget)[0]).to.equal('Cà Mau');
    expect(widget.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('begins as the tag says, and anew when the tag says otherwise', async () => {
    const { widget } = await answered({ sort: 'name-desc' });
    expect(namesOf(widget)).to.deep.equal(['Hà Nội', 'Điện Biên', 'Đà Nẵng', 'Cà Mau']);
    await pressHeading(widget, 'Điểm');
    widget.sort = 'score-asc';
    await settled();
    expect(namesOf(widget)[0]).to.equal('Điện Biên');
  });

  it('outlasts new data', async () => {
    const { widget, network } = await answered();
    await pressHeading(widget, 'Đơn vị');
    network.client.reload(ENDPOINT);
    await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', entries: ENTRIES.slice(0, 2) }] });
    expect(namesOf(widget)).to.deep.equal(['Điện Biên', 'Hà Nội']);
  });

  it('is by rank where the tag is not understood, which is said', async () => {
    const { widget } = await answered({ sort: 'điểm', top: 'mười' });
    expect(namesOf(widget)[0]).to.equal('Đà Nẵng');
    expect(partsOf(widget, 'notice').map(({ innerText }) => innerText)).to.deep.equal([
      'Không hiểu thuộc tính sort="điểm" nên đã bỏ qua: chỉ dùng rank, name, score, change.',
      'Không hiểu thuộc tính top="mười" nên đã bỏ qua: chỉ dùng 1, 2, 3.',
    ]);
  });

  it('takes an empty attribute for none', async () => {
    const { widget } = await answered({ sort: '', top: '', highlight: '' });
    expect(partsOf(widget, 'notice')).to.deep.equal([]);
    expect(namesOf(widget)).to.have.length(4);
  });

  it('never joins a unit’s name with another’s score, also after a page translator', async () => {
    const { widget } = await answered();
    const texts = widget.shadowRoot!.querySelectorAll('.name, .name span, .score, .rank');
    expect(texts).not.to.be.empty;
    for (const name of texts) {
      const font = document.createElement('font');
      font.textContent = name.textContent;
      if (!name.childElementCount) name.replaceChildren(font);
    }
    await pressHeading(widget, 'Đơn vị');
    const rows = rowsOf(widget).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    expect(rows[0]).to.equal('3 Cà Mau 61,00 không có hạng kỳ trước');
    expect(rows[2]).to.equal('4 Điện Biên 59,58 giảm 2 bậc');
  });
});

describe('the search of <province-ranking>', () => {
  it('is not printed', async () => {
    const { widget } = await answered({ searchable: '' });
    const field = partOf(widget, 'search')!;
    expect(field.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(field.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('is there only where the tag asks for it', async () => {
    const { widget } = await answered({ searchable: 'false' });
    expect(hasPart(widget, 'search')).to.equal(false);
    widget.searchable = true;
    await settled();
    expect(partText(widget, 'search')).to.equal('Tìm đơn vị');
    const field = widget.shadowRoot?.querySelector('input');
    expect(field?.labels?.[0]?.innerText).to.include('Tìm đơn vị');
  });

  it('finds units without marks, and says how many', async () => {
    const { widget } = await answered({ searchable: '' });
    await search(widget, 'da');
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng']);
    expect(announced(widget)).to.equal('Tìm thấy 1 đơn vị.');
    await search(widget, '');
    expect(namesOf(widget)).to.have.length(4);
    expect(announced(widget)).to.equal('');
  });

  it('says to all readers that nothing was found', async () => {
    const { widget } = await answered({ searchable: '' });
    await search(widget, 'xyz');
    expect(namesOf(widget)).to.deep.equal([]);
    expect(announced(widget)).to.equal('Không tìm thấy đơn vị nào.');
    const seen = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.body p') ?? [])];
    expect(seen.some(({ innerText }) => innerText === 'Không tìm thấy đơn vị nào.')).to.equal(true);
  });

  it('outlasts new data, with what was typed', async () => {
    const { widget, network } = await answered({ searchable: '' });
    await search(widget, 'ha');
    network.client.reload(ENDPOINT);
    await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', entries: ENTRIES }] });
    expect(namesOf(widget)).to.deep.equal(['Hà Nội']);
    expect(widget.shadowRoot?.querySelector('input')?.value).to.equal('ha');
  });
});

describe('a unit chosen in <province-ranking>', () => {
  const chosen = async (index: number, ranking: object = {}) => {
    const { widget, provider } = await answered({}, ENTRIES, ranking);
    provider.setAttribute('select', '');
    await settled();
    rowsOf(widget)[index]?.querySelector('button')?.click();
    await settled();
    return announced(widget);
  };

  it('is said, with its figures', async () => {
    expect(await chosen(0)).to.equal('Đang chọn Đà Nẵng: 70,10, hạng 1.');
    expect(await chosen(1, { unit: '%' })).to.equal('Đang chọn Hà Nội: 62,50%, hạng 2.');
  });

  const pressedIn = (widget: Widget) =>
    rowsOf(widget)
      .filter((row) => row.querySelector('[aria-pressed=true]'))
      .map((row) => row.querySelector<HTMLElement>('.unit')?.innerText);
  const choose = async (widget: Widget, code: string) => {
    widget.shadowRoot?.querySelector<HTMLButtonElement>(`button[value="${code}"]`)?.click();
    await settled();
  };

  it('is the one that is pressed, also where nobody around takes the choice, while our own stays so', async () => {
    const { widget } = await answered({ select: '', highlight: '11' });
    expect(pressedIn(widget)).to.deep.equal(['Điện Biên (đang chọn)']);
    await choose(widget, '48');
    expect(pressedIn(widget)).to.deep.equal(['Đà Nẵng (đang chọn)']);
    expect(partOf(widget, 'own-row')?.innerText).to.include(OWN);
  });

  it('stays the one that is pressed in a page that takes the choice, and gives way to what is chosen elsewhere', async () => {
    const { widget, provider } = await answered({ highlight: '11' });
    provider.setAttribute('select', '');
    await settled();
    await choose(widget, '48');
    expect(provider.area).to.equal('48');
    expect(pressedIn(widget)).to.deep.equal(['Đà Nẵng (đang chọn)']);
    provider.setAttribute('area', '01');
    await settled();
    expect(pressedIn(widget)).to.deep.equal(['Điện Biên (đang chọn)']);
  });
});

describe('the focus on a unit of <province-ranking>', () => {
  const focusedUnit = ({ shadowRoot }: Widget) =>
    shadowRoot?.activeElement?.closest('tr')?.querySelector('th')?.innerText.trim();

  /** What has the focus after figures have come in which the ranks are others. */
  const after = async (attributes: Attributes, ranks: readonly number[]) => {
    const { widget, network, provider } = await answered(attributes);
    provider.setAttribute('select', '');
    await settled();
    rowsOf(widget)[1]?.querySelector('button')?.focus();
    expect(focusedUnit(widget)).to.equal('Hà Nội');
    network.client.reload(ENDPOINT);
    const entries = ENTRIES.slice(0, 4).map((entry, index) => ({ ...entry, rank: ranks[index] }));
    await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', entries }] });
    return widget;
  };

  it('goes along with it to another place', async () => {
    const widget = await after({}, [4, 1, 3, 2]);
    expect(focusedUnit(widget)).to.equal('Hà Nội');
    expect(rowsOf(widget)[3]?.contains(widget.shadowRoot!.activeElement)).to.equal(true);
  });

  it('goes to the head of the table where it is shown no more', async () => {
    const widget = await after({ top: '2' }, [4, 1, 3, 2]);
    expect(focusedUnit(widget)).to.equal('Hạng');
  });
});

describe('the top of <province-ranking>', () => {
  it('has our own row pinned, and all rows at a press', async () => {
    const { widget } = await answered({ top: '2', highlight: '11' });
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng', 'Hà Nội', OWN]);
    const toggle = partOf(widget, 'toggle');
    expect(toggle?.innerText).to.equal('Xem cả 4 đơn vị');
    await press(widget, 'toggle');
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng', 'Hà Nội', 'Cà Mau', OWN]);
    expect(announced(widget)).to.equal('Đang hiển thị cả 4 đơn vị.');
    expect(toggle?.innerText).to.equal('Chỉ xem 2 đơn vị đầu');
    await press(widget, 'toggle');
    expect(announced(widget)).to.equal('Chỉ xem 2 đơn vị đầu');
    expect(namesOf(widget)).to.have.length(3);
  });

  it('has the rows behind it for who searches the page, and is whole once one of them is found', async () => {
    const { widget } = await answered({ top: '2', highlight: '11' });
    const found = (name: string) =>
      partsOf(widget, 'row')
        .filter(({ textContent }) => textContent?.includes(name))
        .at(-1)!;
    const sought = found('Cà Mau');
    const hidden = sought.closest('tbody')!;
    expect(hidden.hidden).to.equal('until-found');
    const { contentVisibility, display } = getComputedStyle(hidden);
    expect([contentVisibility, display]).to.deep.equal(['hidden', 'block']);
    expect([hidden.offsetHeight, sought.checkVisibility()]).to.deep.equal([0, false]);
    expect(visibleText(widget)).not.to.include('Cà Mau');
    expect(tableOf(widget).innerText.match(/Điện Biên/g)).to.have.length(1);
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    expect(namesOf(widget)).to.deep.equal(['Đà Nẵng', 'Hà Nội', 'Cà Mau', OWN]);
    expect(sought.checkVisibility() && sought.innerText).to.include('Cà Mau');
    expect(announced(widget)).to.equal('Đang hiển thị cả 4 đơn vị.');
    expect(partText(widget, 'toggle')).to.equal('Chỉ xem 2 đơn vị đầu');
  });

  it('has no toggle where it holds all', async () => {
    const { widget } = await answered({ top: '4' });
    expect(hasPart(widget, 'toggle')).to.equal(false);
  });

  for (const top of ['0', '-3', '2.5'])
    it(`of ${top} is not understood`, async () => {
      const { widget } = await answered({ top });
      expect(namesOf(widget)).to.have.length(4);
      expect(partText(widget, 'notice')).to.include(`top="${top}"`);
    });
});

describe('our own row of <province-ranking>', () => {
  const ownOf = (widget: Widget) => partsOf(widget, 'own-row');

  it('is marked in words and for screen readers', async () => {
    const { widget } = await answered({ highlight: 'dien bien' });
    const [row, ...others] = ownOf(widget);
    expect(others).to.deep.equal([]);
    expect(row?.getAttribute('aria-current')).to.equal('true');
    expect(row?.querySelector('.name span')?.textContent).to.equal(OWN);
  });

  it('is that of area where nothing is to be highlighted', async () => {
    const { widget, provider } = await answered();
    provider.area = '48';
    await settled();
    expect(ownOf(widget)[0]?.innerText).to.include('Đà Nẵng');
    widget.highlight = '11';
    await settled();
    expect(ownOf(widget)[0]?.innerText).to.include('Điện Biên');
  });

  it('is found by its portal code among the 34', async () => {
    const entries = unitsOf('VN-34').map(({ code, name }) => ({ code, name, score: 50 }));
    const { widget } = await answered({ highlight: 'H18' }, entries, { units: 'VN-34' });
    expect(ownOf(widget)[0]?.innerText).to.include('Điện Biên');
  });

  it('that is not there is missed aloud', async () => {
    const { widget } = await answered({ highlight: '99' });
    expect(partText(widget, 'notice')).to.equal('Không thấy đơn vị “99” trong bảng.');
  });
});

describe('a table in <province-ranking>', () => {
  const TABLE =
    '<table><caption>Chỉ số năm 2023</caption><tr><th>Đơn vị</th><th>Tỷ lệ</th></tr>' +
    '<tr><td>Huế</td><td>98,5%</td></tr><tr><td>Hà Nội</td><td>99%</td></tr></table>';

  it('is data', async () => {
    const { widget } = await mount('province-ranking', { highlight: 'Huế' }, TABLE);
    expect(stateOf(widget)).to.equal('ready');
    expect(namesOf(widget)).to.deep.equal(['Hà Nội', 'Huế (đơn vị của bạn)']);
    expect(partText(widget, 'label')).to.equal('Chỉ số năm 2023');
    expect(visibleText(widget)).to.include('98,5%');
    expect(widget.querySelector('table')?.offsetHeight).to.equal(0);
  });

  it('that cannot be read stays in sight, and the webmaster is told why', async () => {
    const { widget } = await mount(
      'province-ranking',
      {},
      '<table><tr><td>Hà Nội</td><td>Huế</td></tr></table>',
    );
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('cần cột tên đơn vị và cột điểm');
    expect(widget.querySelector('table')?.offsetHeight).to.be.greaterThan(0);
  });

  it('is read also when it comes after the tag, and when it is replaced', async () => {
    const { widget } = await mount('province-ranking');
    expect(stateOf(widget)).to.equal('error');
    widget.append(document.createRange().createContextualFragment(TABLE));
    await settled();
    expect(namesOf(widget)).to.deep.equal(['Hà Nội', 'Huế']);
    widget.replaceChildren(document.createRange().createContextualFragment(TABLE.replace('Huế', 'Cà Mau')));
    await settled();
    expect(namesOf(widget)).to.deep.equal(['Hà Nội', 'Cà Mau']);
  });
});

describe('<province-ranking> of 705 units', () => {
  for (const [values, least] of [
    [[54.2, 68.8, 61.3], 60],
    [[52.7, 64.1, 61.3], 30],
    [[66.1, 66.9, 66.4], 30],
    [[5100, 6900, 6100], 30],
  ] as const)
    it(`never lets the labels of its scale run together, from ${values[0]} to ${values[1]}`, async () => {
      const scores = values.map((score, index) => ({
        name: `Đơn vị ${index}`,
        score,
        rank: index + 1,
      }));
      const entries = scores.map((entry) => ({ ...entry, previousRank: entry.rank }));
      const { widget } = await answered({}, entries);
      let neighbours = 0;
      for (let width = 240; width <= 900; width += 10) {
        widget.style.width = `${width}px`;
        const labels = [...(partOf(widget, 'scale')?.querySelectorAll('text') ?? [])];
        const boxes = labels.map((label) => label.getBoundingClientRect()).filter((box) => box.width > 0);
        for (const [index, { left }] of boxes.slice(1).entries())
          expect(left - boxes[index]!.right, `${width} px, label ${index + 1}`).to.be.at.least(4);
        neighbours += Math.max(0, boxes.length - 1);
      }
      expect(neighbours).to.be.above(least);
    });

  it('has room for its dots beside names and changes, or else a line of its own', async () => {
    const { widget } = await answered({});
    for (let width = 300; width <= 1200; width += 20) {
      widget.style.width = `${width}px`;
      const [bar] = widget.shadowRoot!.querySelectorAll('tbody svg');
      expect(bar!.getBoundingClientRect().width, `${width} px`).to.be.at.least(120);
    }
  });

  it('leaves a name its room beside scores that are not published, or huge', async () => {
    const unpublished = ENTRIES.map(({ code, name, rank }) => ({ code, name, rank }));
    for (const entries of [unpublished, ENTRIES.map((entry) => ({ ...entry, score: 1234567890123.45 }))]) {
      const { widget } = await answered({}, entries);
      widget.style.width = '240px';
      const table = tableOf(widget);
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
      expect(rowsOf(widget)).not.to.be.empty;
      for (const row of rowsOf(widget))
        expect(row.querySelector('.name')?.getBoundingClientRect().width).to.be.at.least(60);
    }
  });

  it('keeps a name in a few lines beside very large numbers, and the two apart', async () => {
    const entries = ['Điện Biên', 'Thành phố Hồ Chí Minh'].map((name, index) => ({
      name,
      score: 3234567890.5 - index,
      rank: index + 1,
      previousRank: 2 - index,
    }));
    const { widget } = await answered({ highlight: 'Điện Biên' }, entries);
    const lettersOf = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    expect(rowsOf(widget)).to.have.length(2);
    for (const width of [200, 240, 300, 360, 480, 700]) {
      widget.style.width = `${width}px`;
      for (const row of rowsOf(widget)) {
        const [name, score] = ['.name span', '.score'].map((part) => lettersOf(row.querySelector(part)!));
        expect(name!.height, `${width} px`).to.be.at.most(75);
        const isClear = score!.top >= name!.bottom - 4 || score!.left >= name!.right;
        expect(isClear, `${width} px`).to.equal(true);
      }
    }
  });

  it('has the change clear of a long name, in columns of any width', async () => {
    const { widget } = await answered({ highlight: '11' });
    expect(rowsOf(widget)).to.have.length(4);
    for (const width of [210, 240, 320, 480, 700]) {
      widget.style.width = `${width}px`;
      for (const row of rowsOf(widget)) {
        const name = row.querySelector('.name > :first-child')!.getBoundingClientRect();
        const change = row.querySelector('.change')!.getBoundingClientRect();
        // Lines of text may share the space between them.
        const isClear = change.top >= name.bottom - 5 || change.left >= name.right;
        expect(isClear, `${name.bottom} and ${change.top}, ${width} px wide`).to.equal(true);
      }
    }
  });

  it('takes no more lines for our own row than for others in a narrow column, and says of it what it is', async () => {
    const { widget } = await answered({ highlight: '11' });
    for (const width of [240, 320]) {
      widget.style.width = `${width}px`;
      const lowest = Math.min(...rowsOf(widget).map(({ offsetHeight }) => offsetHeight));
      const [own] = widget.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current]');
      expect(own?.offsetHeight, `in ${width} px`).to.equal(lowest);
      expect(namesOf(widget)).to.include(OWN);
    }
    widget.style.width = '600px';
    const mark = widget.shadowRoot!.querySelector<HTMLElement>('[aria-current] [data-plain]')!;
    expect(mark.offsetWidth).to.be.above(80);
  });

  it('has each heading above what it is of, in columns of any width', async () => {
    const { widget } = await answered();
    for (const width of [200, 240, 320, 480, 700]) {
      widget.style.width = `${width}px`;
      const letters = [headingsOf(widget)[1], rowsOf(widget)[0]].map((row) =>
        row!.querySelector('button, .name span')!.getBoundingClientRect(),
      );
      expect(letters[0]!.left, `${width} px`).to.be.closeTo(letters[1]!.left, 0.5);
    }
  });

  const communes = Array.from({ length: 705 }, (_, index) => ({
    code: String(10_000 + index),
    name: `Xã ${index + 1}`,
    score: (index * 7) % 101,
  }));

  it('renders all rows in chunks, and sorts them', async () => {
    const { widget } = await answered({ searchable: '' }, communes);
    expect(rowsOf(widget)).to.have.length(705);
    const chunks = [...tableOf(widget).tBodies].map(({ rows }) => rows.length);
    expect(chunks).to.deep.equal([...Array<number>(14).fill(50), 5]);
    expect(getComputedStyle(tableOf(widget).tBodies[3] as Element).contentVisibility).to.equal('auto');
    await pressHeading(widget, 'Điểm');
    expect([0, 704].map((row) => rowsOf(widget)[row]?.cells[2]?.textContent)).to.deep.equal(['100', '0']);
    await search(widget, 'xã 70');
    expect(namesOf(widget)).to.deep.equal([
      'Xã 705',
      'Xã 70',
      'Xã 704',
      'Xã 703',
      'Xã 702',
      'Xã 701',
      'Xã 700',
    ]);
    expect(announced(widget)).to.equal('Tìm thấy 7 đơn vị.');
  });

  it('shares its columns among its chunks', async () => {
    const { widget } = await answered({}, communes);
    const lefts = [0, 400, 704].map((row) => rowsOf(widget)[row]?.cells[2]?.getBoundingClientRect().left);
    expect(new Set(lefts).size).to.equal(1);
  });

  it('of which one is ours shows it below the top', async () => {
    const { widget } = await answered({ top: '10', highlight: '10700' }, communes);
    expect(rowsOf(widget)).to.have.length(11);
    // A search of the page is not worth the elements of so many rows.
    expect(partsOf(widget, 'row')).to.have.length(11);
    expect(partsOf(widget, 'own-row')[0]?.innerText).to.include('Xã 701');
    expect(make('province-ranking').top).to.equal(undefined);
  });
});

describe('figures that cannot be read', () => {
  const entries = [
    { name: 'Phường A', score: 98 },
    { name: 'Xã B', score: '97 điểm?' },
    { name: 'Xã C', score: null },
  ];

  it('are not called unpublished, and leave no ranks to compute', async () => {
    const { widget } = await answered({}, entries);
    expect(visibleText(widget))
      .to.contain('không đọc được cách viết: Xã B.')
      .and.contain('Không tính thứ hạng');
    expect(partOf(widget, 'without-data')?.textContent).to.contain('Xã C').and.not.contain('Xã B');
    expect(namesOf(widget)).to.deep.equal(['Phường A']);
  });

  it('are said to be there where there are no others', async () => {
    const { widget } = await answered({}, [entries[1]!]);
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.contain('Nguồn có số liệu nhưng cách viết không đọc được');
  });
});

describe('a table in the tag that changes', () => {
  it('is read again when rows come, and when a figure is another one', async () => {
    const widget = make('province-ranking', { snapshot: '' });
    widget.innerHTML = '<table><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>A</td><td>5</td></tr></table>';
    document.body.append(widget);
    await settled();
    await widget.updateComplete;
    expect(namesOf(widget)).to.deep.equal(['A']);
    const row = widget.querySelector('table')!.insertRow();
    for (const text of ['B', '7']) row.insertCell().textContent = text;
    await settled();
    await widget.updateComplete;
    expect(namesOf(widget)).to.deep.equal(['B', 'A']);
    row.cells[1]!.firstChild!.nodeValue = '4';
    await settled();
    await widget.updateComplete;
    expect(namesOf(widget)).to.deep.equal(['A', 'B']);
    widget.remove();
  });
});
