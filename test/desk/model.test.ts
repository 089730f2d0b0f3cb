import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { authoringWords } from '../../src/authoring/words/index.js';
import { localizerOf } from '../../src/i18n/localizer.js';
import { tableShape } from '../../src/authoring/table-shape.js';
import { cellOf, findingsByCell } from '../../demo/desk/model/cells.js';
import { changesBetween } from '../../demo/desk/model/changes.js';
import {
  controlOf,
  controlsOf,
  mappingControls,
  tagLabel,
  type ManifestTag,
} from '../../demo/desk/model/controls.js';
import { figuresOf, mergedWith, readSource } from '../../demo/desk/model/derive.js';
import { fromFragment, toFragment } from '../../demo/desk/model/link.js';
import { pageTable } from '../../demo/desk/model/page-table.js';
import { guessReading, readingFor, withRole } from '../../demo/desk/model/reading.js';
import {
  frozenFigure,
  frozenPlacement,
  livePlacement,
  policyFor,
  scriptLines,
  snippetFor,
  sourceAttributes,
} from '../../demo/desk/model/snippets.js';
import { statedPeriod } from '../../demo/desk/model/stated-period.js';
import { EMPTY, stateOf, type Source, type Values } from '../../demo/desk/model/state.js';
import { SYSTEMS } from '../../demo/desk/model/systems.js';
import { deskWords } from '../../demo/desk/words/index.js';

const REPORT_LANGUAGE = { words: authoringWords('vi'), localizer: localizerOf('vi') };
const NOW = Date.parse('2026-11-01');

const text = (csv: string, name = 'bang.csv'): Source => ({ kind: 'text', name, text: csv });
const SEPTEMBER = text('Đơn vị;Kỳ;Điểm;Hạng\nSở A;9/2026;90,5;1\nSở B;9/2026;80;2\n');
const OCTOBER = text('Đơn vị;Kỳ;Điểm;Hạng\nSở A;10/2026;85;2\nSở B;10/2026;95,5;1\n');
const BROKEN = text('Đơn vị;Điểm\nSở A;90,5\nSở B;9.5.1\n');

const read = (source: Source, words: Values = {}) =>
  readSource(source, { reading: guessReading(source, REPORT_LANGUAGE), words }, NOW, REPORT_LANGUAGE);

const documentOf = (source: Source, words?: Values) => read(source, words).document!;

describe('how a source is read', () => {
  it('is recognised, and a version-1 document needs no recognition', () => {
    expect(guessReading(SEPTEMBER, REPORT_LANGUAGE)).to.deep.equal({
      format: 'csv',
      mapping: {
        'number-format': 'vi',
        'col-name': 'Đơn vị',
        'col-period': 'Kỳ',
        'col-score': 'Điểm',
        'col-rank': 'Hạng',
      },
    });
    expect(guessReading(text('{"schemaVersion":1,"indicators":[]}'), REPORT_LANGUAGE).format).to.equal('');
  });

  it('stays as it was corrected for the next table with the same columns', () => {
    const corrected = { format: 'csv', mapping: { 'col-name': 'Đơn vị', 'col-value': 'Điểm' } };
    expect(readingFor(OCTOBER, corrected, REPORT_LANGUAGE)).to.equal(corrected);
    expect(readingFor(text('Tên;Số\nSở A;1\n'), corrected, REPORT_LANGUAGE).mapping['col-name']).to.equal(
      'Tên',
    );
  });

  it('offers the period that the title of the table states, and no day on which it was written', () => {
    const stated = (title: string) => {
      const source = text(`${title};;\nSTT;Đơn vị;Điểm\n1;Sở A;90,5\n2;Sở B;80\n3;Sở C;70\n`);
      return statedPeriod(read(source).shape);
    };
    expect(stated('BÁO CÁO TỶ LỆ ĐÚNG HẠN THÁNG 9/2026')).to.equal('tháng 9/2026');
    expect(stated('Kết quả (9 tháng đầu năm 2026), Sở Nội vụ')).to.equal('9 tháng đầu năm 2026');
    expect(stated('Kèm báo cáo ngày 05/10/2026')).to.equal(undefined);
    expect(stated('Kết quả giải quyết hồ sơ')).to.equal(undefined);
  });

  it('may be the largest table of a page, merged cells in each of their places', () => {
    const page = `<html><body><table><tr><td>Menu</td></tr></table><table>
      <tr><th>Đơn vị</th><th colspan="2">Hồ sơ</th><th rowspan="2">Ghi
        chú</th></tr><tr><th>Tên</th><th>Nhận</th><th>Trả</th></tr>
      <tr><td>Sở "A"</td><td>1.234,5</td><td>7</td></tr></table></body></html>`;
    expect(pageTable(page)).to.equal(
      '"Đơn vị";"Hồ sơ";"Hồ sơ";"Ghi chú"\n"Tên";"Nhận";"Trả";"Ghi chú"\n"Sở ""A""";"1.234,5";"7"',
    );
    expect(pageTable('<html><p>Đăng nhập</p></html>')).to.equal(undefined);
    const merged = '<table><tr><td>A</td><td rowspan="3">B</td></tr><tr><td>C</td></tr></table>';
    expect(pageTable(merged)).to.equal('"A";"B"\n"C";"B"');
  });

  it('changes with the role of a column, which one column has at a time', () => {
    const { mapping } = guessReading(SEPTEMBER, REPORT_LANGUAGE);
    const shape = tableShape('Đơn vị;Kỳ;Điểm;Hạng\nSở A;9/2026;90,5;1\n', { format: 'csv', mapping })!;
    expect(withRole(mapping, shape, 2, 'col-value'))
      .to.include({ 'col-value': 'Điểm' })
      .and.not.have.key('col-score');
    expect(withRole(mapping, shape, 3, 'col-score'))
      .to.include({ 'col-score': 'Hạng' })
      .and.not.have.key('col-rank');
    expect(withRole(mapping, shape, 3, '')).not.to.have.any.keys('col-rank');
  });

  it('collects the columns of parts, and lets them go with their points', () => {
    const shape = tableShape('Đơn vị;A;B;C=D\nX;1;2;3\n', { format: 'csv', mapping: {} })!;
    const parts = [1, 2, 3].reduce((mapping, at) => withRole(mapping, shape, at, 'col-parts'), {} as Values);
    expect(parts).to.deep.equal({ 'col-parts': 'A; B; 4' });
    expect(withRole({ 'col-parts': 'A = 20; B' }, shape, 1, '')).to.deep.equal({ 'col-parts': 'B' });
  });
});

describe('what is found', () => {
  it('stands at its cell', () => {
    const { findings, shape } = read(BROKEN);
    const places = findings.flatMap((finding) => cellOf(finding, shape!) ?? []);
    expect(places).to.deep.equal([{ line: 2, column: 1 }]);
    expect([...findingsByCell(findings, shape!).keys()]).to.deep.equal(['2 1']);
  });
});

describe('the document of the period before', () => {
  const words = { label: 'Điểm', source: 'Sở Nội vụ', updated: '2026-10-31' };
  const last = { name: 'thang-9.json', text: JSON.stringify(documentOf(SEPTEMBER, words)) };

  it('gives the new one its ranks as previous ones', () => {
    const { document, fault } = mergedWith(last, documentOf(OCTOBER, words), REPORT_LANGUAGE);
    expect(fault).to.equal(undefined);
    expect(
      document.rankings[0]?.entries.map(({ name, rank, previousRank }) => [name, rank, previousRank]),
    ).to.deep.equal([
      ['Sở A', 2, 1],
      ['Sở B', 1, 2],
    ]);
  });

  it('is put aside with the reason where it cannot be merged', () => {
    const fresh = documentOf(SEPTEMBER, words);
    const newer = { name: 'thang-10.json', text: JSON.stringify(documentOf(OCTOBER, words)) };
    expect(mergedWith(newer, fresh, REPORT_LANGUAGE))
      .to.include({ document: fresh })
      .and.have.property('fault');
    expect(mergedWith({ name: 'x', text: '{' }, fresh, REPORT_LANGUAGE).fault).to.match(/\S/);
  });

  it('is told beside the new one', () => {
    const names = { received: 'Tiếp nhận', resolved: 'Giải quyết', onTimeRate: 'Đúng hạn' };
    const { figures } = changesBetween(
      documentOf(SEPTEMBER),
      documentOf(OCTOBER),
      names,
      REPORT_LANGUAGE.localizer,
    );
    expect(figures).to.deep.equal([
      { name: 'Sở A', before: '1 · 90,5', now: '2 · 85' },
      { name: 'Sở B', before: '2 · 80', now: '1 · 95,5' },
    ]);
  });
});

describe('a snippet', () => {
  const words = { label: 'Điểm của các sở', source: 'Sở "Nội vụ"', updated: '2026-10-31' };
  const document = documentOf(OCTOBER, words);
  const figure = figuresOf(document, REPORT_LANGUAGE).find(({ tag }) => tag === 'province-ranking')!;
  const frozen = frozenFigure(document, figure, { top: '5' }, REPORT_LANGUAGE);
  if (typeof frozen === 'string') throw new Error(frozen);
  const place = { folder: '/cchc/', height: 400 };

  it('keeps the figures of today, in whichever carrier', () => {
    const placement = frozenPlacement(figure, { top: '5' }, frozen);
    const tag = snippetFor('tag', [placement], place);
    expect(tag)
      .to.match(/^<province-ranking snapshot="true" top="5"/)
      .and.contain('<td>95,5</td>');
    expect(tag).not.to.contain('endpoint');
    expect(snippetFor('div', [placement], place)).to.match(
      /^<div data-cchc="province-ranking" data-snapshot="true"/,
    );
    expect(snippetFor('npm', [placement], place)).to.match(/^import 'cchc-widgets\/province-ranking';\n/);
    expect(snippetFor('iframe', [placement], place), 'no address holds a table').to.equal('');
  });

  it('holds several figures, without those that a carrier cannot hold', () => {
    const table = frozenPlacement(figure, {}, frozen);
    const card = { tag: 'cchc-kpi-card', attributes: { value: '1' }, inside: 'Một', label: 'Một' };
    expect(snippetFor('tag', [table, card], place)).to.match(
      /^<province-ranking [^]*\n<cchc-kpi-card value="1">/,
    );
    expect(snippetFor('iframe', [table, card], place)).to.match(
      /^<iframe src="\/cchc\/embed.html\?widget=cchc-kpi-card/,
    );
    expect(snippetFor('npm', [card, card], place)).to.equal(
      "import 'cchc-widgets/cchc-kpi-card';\n\n" +
        '<cchc-kpi-card value="1">Một</cchc-kpi-card>\n'.repeat(2).trim(),
    );
  });

  it('asks for the document, with what it is today inside', () => {
    const placement = livePlacement(figure, { searchable: 'true' }, frozen, {
      endpoint: '/data/so-lieu.json',
    });
    expect(snippetFor('tag', [placement], place))
      .to.contain(' searchable="true" endpoint="/data/so-lieu.json"')
      .and.contain('<table>');
    expect(snippetFor('iframe', [placement], place)).to.contain(
      'src="/cchc/embed.html?widget=province-ranking&amp;ranking=data&amp;searchable=&amp;endpoint=%2Fdata%2Fso-lieu.json"',
    );
  });

  it('says how the source is read where it asks the source itself', () => {
    const attributes = sourceAttributes(
      guessReading(OCTOBER, REPORT_LANGUAGE),
      { area: 'Sở A' },
      '/data/bang.csv',
    );
    expect(attributes).to.deep.equal({
      endpoint: '/data/bang.csv',
      format: 'csv',
      'number-format': 'vi',
      'col-name': 'Đơn vị',
      'col-period': 'Kỳ',
      'col-score': 'Điểm',
      'col-rank': 'Hạng',
      area: 'Sở A',
    });
  });

  it('can be read back by a browser, whatever is entered', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, value) => {
        const placement = { tag: 'cchc-kpi-card', attributes: { label, value }, inside: '', label };
        const template = window.document.createElement('template');
        template.innerHTML = snippetFor('tag', [placement], place);
        const { childElementCount, firstElementChild } = template.content;
        return childElementCount === 1 && firstElementChild?.localName === 'cchc-kpi-card';
      }),
    );
  });

  it('comes with its script, hashes and policy', () => {
    const hashes = { 'cchc-widgets.js': 'sha384-abc', 'cchc-widgets.css': 'sha384-def' };
    expect(scriptLines('tag', 'https://cdn.example.vn/cchc/', hashes, true)).to.equal(
      '<link rel="stylesheet" href="https://cdn.example.vn/cchc/cchc-widgets.css" integrity="sha384-def" crossorigin="anonymous">\n' +
        '<script src="https://cdn.example.vn/cchc/cchc-widgets.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>',
    );
    expect(scriptLines('div', '/cchc/', hashes, false)).not.to.contain('integrity');
    expect(policyFor('tag', '/cchc/', undefined)).to.equal("script-src 'self';\nstyle-src 'self';");
    expect(policyFor('div', 'https://cdn.example.vn/', 'https://so-lieu.example.vn/a.json')).to.equal(
      'script-src https://cdn.example.vn;\nstyle-src https://cdn.example.vn;\nconnect-src https://so-lieu.example.vn;',
    );
    expect(policyFor('iframe', '/cchc/', '/a.json')).to.equal("frame-src 'self';\nscript-src 'self';");
  });

  it('has words for each system in both languages', () => {
    for (const locale of ['vi', 'en'] as const)
      for (const { id } of SYSTEMS) expect(deskWords(locale).take.where[id], id).to.match(/\S/);
  });
});

describe('the controls', () => {
  const item = (name: string, type: string) => ({
    name,
    vi: `Thuộc tính ${name}; phần sau.`,
    description: `The ${name} attribute; the rest.`,
    type: { text: type },
  });
  const tag = (tagName: string, ...names: string[]): ManifestTag => ({
    tagName,
    summary: `Name of ${tagName}: what it says.`,
    vi: `Tên ${tagName}: điều thẻ nói.`,
    attributes: names.map((name) => item(name, 'string')),
  });
  const tags = [
    tag('a-a', 'top', 'label', 'endpoint', 'col-name', 'lines', 'path-value'),
    tag('b-b', 'label', 'endpoint', 'col-name', 'lines', 'path-value'),
  ];

  it('follow the types of the manifest', () => {
    expect(controlOf(item('compact', 'boolean'), 'vi').kind).to.equal('switch');
    expect(controlOf(item('chart', "'bar' | 'radar' | undefined"), 'vi')).to.deep.equal({
      name: 'chart',
      label: 'Thuộc tính chart',
      hint: 'phần sau.',
      kind: 'choice',
      values: ['bar', 'radar'],
    });
    expect(controlOf(item('top', 'string | number'), 'en').label).to.equal('The top attribute');
  });

  it('are headed by the name of the tag, or by the tag itself where nothing is known of it', () => {
    expect(tagLabel('b-b', tags, 'vi')).to.equal('Tên b-b');
    expect(tagLabel('b-b', tags, 'en')).to.equal('Name of b-b');
    expect(tagLabel('c-c', tags, 'vi')).to.equal('c-c');
  });

  it('are a tag’s own, those of all tags, and those of how a source is read', () => {
    const { own, shared } = controlsOf('a-a', tags, 'vi');
    expect(own.map(({ name }) => name)).to.deep.equal(['top']);
    expect(shared.map(({ name }) => name)).to.deep.equal(['label']);
    expect(mappingControls(tags, 'csv', 'vi').map(({ name }) => name)).to.deep.equal(['lines']);
    expect(mappingControls(tags, 'json', 'vi').map(({ name }) => name)).to.deep.equal(['path-value']);
  });
});

describe('what is kept and linked', () => {
  it('comes out of a link as it went in', async () => {
    const state = {
      ...EMPTY,
      source: OCTOBER,
      words: { label: 'Điểm “A” 🙂' },
      last: { name: 'a', text: '{}' },
    };
    expect(stateOf(await fromFragment(await toFragment(state)))).to.deep.equal(state);
  });

  it('is nothing where an address holds no desk, or a broken one', async () => {
    for (const fragment of ['', '#source', '#desk=', '#desk=%%%', '#desk=AAAA'])
      expect(await fromFragment(fragment), fragment).to.equal(undefined);
  });

  it('is never anything but a desk', () => {
    const broken = [
      null,
      1,
      'x',
      [],
      { source: 1 },
      { source: { kind: 'workbook', sheets: [1] } },
      { words: [] },
    ];
    for (const given of broken) expect(stateOf(given), JSON.stringify(given)).to.deep.equal(EMPTY);
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(Object.keys(stateOf(given))).to.deep.equal(Object.keys(EMPTY));
      }),
    );
  });
});
