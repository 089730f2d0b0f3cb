import { expect } from '@open-wc/testing';
import { decodeDocument, decodeText, type Decoded } from '../../src/document/decode.js';
import { diagnoseJson } from '../../src/document/diagnose-json.js';
import { DataError, type FailureDetail, type FailureKind } from '../../src/document/error.js';
import { example } from './example.js';

/** What a document of nothing but its version decodes to. */
const blank = {
  schemaVersion: 1,
  title: null,
  source: null,
  updatedAt: null,
  period: null,
  staleAfter: null,
  indicators: [],
  dossiers: null,
  rankings: [],
  corrections: [],
};

const document = (parts: object) => ({ schemaVersion: 1, ...parts });
const entries = (...rows: unknown[]) => document({ rankings: [{ id: '766', entries: rows }] });
const firstRanking = ({ document: { rankings } }: Decoded) => rankings[0]!;

function failureOf(decode: () => unknown): { kind: FailureKind; detail: FailureDetail } {
  try {
    decode();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { kind: error.kind, detail: error.detail };
  }
  throw new Error('decoded');
}

describe('decodeDocument', () => {
  it('holds up no page, though every row of a long table has something that cannot be read', () => {
    const rows = Array.from({ length: 49_000 }, (_, index) => ({ name: `P${index}`, score: 5, rank: 'x' }));
    const decoded = decodeDocument(entries(...rows));
    expect(decoded.badFields).to.have.length(49_000);
    expect(firstRanking(decoded).entries[0]).to.include({ score: 5, rank: null, unreadable: null });
  });

  it('decodes the example whole', () => {
    const nothing = {
      value: null,
      unreadable: null,
      qualifier: null,
      of: null,
      unit: null,
      previous: null,
      target: null,
    };
    const noRank = {
      better: null,
      rank: null,
      previousRank: null,
      previousOf: null,
      mergedFrom: null,
      provisional: null,
    };
    expect(decodeDocument(example())).to.deep.equal({
      badFields: [],
      badRows: [],
      document: {
        ...example(),
        indicators: [
          { ...noRank, of: null, unreadable: null, ...example().indicators[0] },
          { ...nothing, ...noRank, series: [], ...example().indicators[1] },
          { ...nothing, ...noRank, series: [], ...example().indicators[2] },
        ],
        corrections: [],
        dossiers: {
          resolved: null,
          onTimeTotal: null,
          mergedFrom: null,
          overdueTotal: null,
          provisional: null,
          unreadable: null,
          qualifier: null,
          ...example().dossiers,
        },
        rankings: [
          {
            ...example().rankings[0],
            previousUnits: null,
            previousPeriod: null,
            previousEntries: [],
            merge: null,
            provisional: null,
            unit: null,
            entries: [{ ...example().rankings[0]?.entries[0], unreadable: null, qualifier: null }],
          },
        ],
      },
    });
  });

  it('takes null, absent and unknown fields for not published, and 0 for 0', () => {
    const decoded = decodeDocument(
      document({
        title: null,
        indicators: [{ id: 'a', value: 0, of: null, colour: 'red' }],
        extra: { deep: true },
      }),
    );
    expect(decoded.badFields).to.deep.equal([]);
    expect(decoded.document.title).to.equal(null);
    expect(decoded.document).not.to.have.property('extra');
    const [indicator] = decoded.document.indicators;
    expect(indicator)
      .to.include({ value: 0, of: null, rank: null, label: null })
      .and.not.have.property('colour');
    expect(decodeDocument({ schemaVersion: 1 })).to.deep.equal({
      document: blank,
      badFields: [],
      badRows: [],
    });
  });

  it('takes null lists for empty ones', () => {
    const decoded = decodeDocument(
      document({ indicators: null, rankings: [{ id: '766', parts: null, entries: null }] }),
    );
    expect(decoded.badFields).to.deep.equal([]);
    expect(decoded.document.indicators).to.deep.equal([]);
    expect(firstRanking(decoded)).to.deep.include({ parts: [], entries: [] });
  });

  it('takes the empty list that PHP writes for an empty object as nothing published', () => {
    const decoded = decodeDocument({
      ...entries({ code: '11', parts: [] }),
      source: [],
      period: [],
      dossiers: [],
    });
    expect(decoded.badFields).to.deep.equal([]);
    expect(decoded.document.source).to.deep.equal({ name: null, url: null });
    expect(decoded.document.dossiers).to.include({ received: null, onTimeRate: null });
    expect(firstRanking(decoded).entries[0]?.parts).to.deep.equal({});
  });

  it('takes labels in one language and in two', () => {
    const decoded = decodeDocument(
      document({ title: { vi: 'Cải cách', en: 'Reform' }, source: { name: { vi: 'Báo' } } }),
    );
    expect(decoded.document.title).to.deep.equal({ vi: 'Cải cách', en: 'Reform' });
    expect(decoded.document.source).to.deep.equal({ name: { vi: 'Báo', en: null }, url: null });
  });
});

describe('a bad field', () => {
  const rows: readonly (readonly [field: string, parts: object])[] = [
    ['title', { title: 5 }],
    ['title', { title: { vi: 5 } }],
    ['title', { title: true }],
    ['source', { source: 'Truyền hình Điện Biên' }],
    ['source.url', { source: { url: 'javascript:alert(1)' } }],
    ['source.url', { source: { url: '//dienbientv.vn' } }],
    ['source.url', { source: { url: 'ftp://dienbientv.vn' } }],
    ['source.url', { source: { url: 'https://a.example/ b' } }],
    ['updatedAt', { updatedAt: '14/11/2023' }],
    ['updatedAt', { updatedAt: 1699963440 }],
    ['updatedAt', { updatedAt: '2023-11-14T19:04:00+07:00 ' }],
    ['period', { period: '2023' }],
    ['period.start', { period: { start: '01/01/2023' } }],
    ['period.end', { period: { end: '2023-13-01' } }],
    ['staleAfter', { staleAfter: '40 ngày' }],
    ['staleAfter', { staleAfter: 40 }],
    ['indicators', { indicators: {} }],
    ['indicators', { indicators: 'không có' }],
    ['rankings', { rankings: { '766': {} } }],
    ['dossiers', { dossiers: 5780 }],
    ['dossiers.received', { dossiers: { received: '5780' } }],
    ['dossiers.received', { dossiers: { received: -1 } }],
    ['dossiers.pendingLate', { dossiers: { pendingLate: true } }],
    ['dossiers.onTimeRate', { dossiers: { onTimeRate: '99,46%' } }],
    ['dossiers.basis', { dossiers: { basis: 766 } }],
    ['dossiers.basis', { dossiers: { basis: 'all' } }],
    ['dossiers.series', { dossiers: { series: { '2026-09': 1 } } }],
    ['dossiers.series.0.received', { dossiers: { series: [{ period: '2026-09', received: -5 }] } }],
    ['indicators.0.value', { indicators: [{ id: 'a', value: '196000' }] }],
    ['indicators.0.value', { indicators: [{ id: 'a', value: '' }] }],
    ['indicators.0.value', { indicators: [{ id: 'a', value: [5] }] }],
    ['indicators.0.value', { indicators: [{ id: 'a', value: { valueOf: 5 } }] }],
    ['indicators.0.of', { indicators: [{ id: 'a', of: -63 }] }],
    ['indicators.0.rank', { indicators: [{ id: 'a', rank: 0 }] }],
    ['indicators.0.rank', { indicators: [{ id: 'a', rank: 2.5 }] }],
    ['indicators.0.rank', { indicators: [{ id: 'a', rank: '25/63' }] }],
    ['indicators.0.qualifier', { indicators: [{ id: 'a', qualifier: 'trên' }] }],
    ['indicators.0.better', { indicators: [{ id: 'a', better: 'up' }] }],
    ['indicators.0.label', { indicators: [{ id: 'a', label: 5 }] }],
    ['rankings.0.max', { rankings: [{ id: '766', max: -100 }] }],
    ['rankings.0.parts', { rankings: [{ id: '766', parts: 'TDGQ' }] }],
    ['rankings.0.entries.0.code', entries({ code: 11, name: 'Điện Biên' })],
    ['rankings.0.entries.0.score', entries({ code: '11', score: '59,58' })],
    ['rankings.0.entries.0.parts.TDGQ', entries({ code: '11', parts: { TDGQ: '19,04' } })],
  ];

  for (const [field, parts] of rows)
    it(`${field} of ${JSON.stringify(parts)} is named and counts as not published`, () => {
      const decoded = decodeDocument(document(parts));
      expect(decoded.badFields).to.deep.equal([field]);
      expect(decoded.badRows).to.deep.equal([]);
      let value: unknown = decoded.document;
      for (const key of field.split('.')) value = (value as Record<string, unknown>)[key];
      const isList = /(^|\.)(indicators|rankings|series|parts)$/.test(field);
      expect(value).to.deep.equal(isList ? [] : null);
    });

  it('leaves its neighbours alone', () => {
    const decoded = decodeDocument({ ...example(), updatedAt: 'hôm qua', staleAfter: 40 });
    const { updatedAt, staleAfter, ...rest } = decoded.document;
    const { updatedAt: _updatedAt, staleAfter: _staleAfter, ...good } = decodeDocument(example()).document;
    expect(decoded.badFields).to.deep.equal(['updatedAt', 'staleAfter']);
    expect([updatedAt, staleAfter]).to.deep.equal([null, null]);
    expect(rest).to.deep.equal(good);
  });
});

describe('a bad row', () => {
  const named = (rows: readonly { name: string | null }[]) => rows.map(({ name }) => name);

  it('is dropped and counted', () => {
    const decoded = decodeDocument(
      document({
        indicators: [{ id: 'a' }, { label: 'no id' }, { id: '' }, { id: 5 }, { id: 'b' }, null, 'text', []],
      }),
    );
    expect(decoded.document.indicators.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect([...decoded.badRows].sort()).to.deep.equal(
      [1, 2, 3, 5, 6, 7].map((index) => `indicators.${index}`),
    );
    expect(decoded.badFields).to.deep.equal([]);
  });

  it('is an entry that has neither code nor name', () => {
    const decoded = decodeDocument(
      entries(
        { name: 'Hà Nội' },
        { score: 50 },
        { code: '', name: '' },
        { code: ' ', name: ' \u00a0\u200b' },
        { code: '11' },
        { name: 7, score: 1 },
      ),
    );
    expect(named(firstRanking(decoded).entries)).to.deep.equal(['Hà Nội', null]);
    expect([...decoded.badRows].sort()).to.deep.equal(
      [1, 2, 3, 5].map((index) => `rankings.0.entries.${index}`),
    );
  });

  it('takes the names of its bad fields with it', () => {
    const decoded = decodeDocument(entries({ score: 'x', rank: 0 }, { code: '11', score: 'x' }));
    expect(decoded.badRows).to.deep.equal(['rankings.0.entries.0']);
    expect(decoded.badFields).to.deep.equal(['rankings.0.entries.1.score']);
  });

  it('does not take the bad fields of a row whose number begins alike', () => {
    const rows = Array.from({ length: 12 }, (_row, index) => ({
      name: index === 1 ? null : `Đơn vị ${index}`,
      score: 'x',
    }));
    const decoded = decodeDocument(entries(...rows));
    expect(decoded.badRows).to.deep.equal(['rankings.0.entries.1']);
    expect(decoded.badFields)
      .to.include('rankings.0.entries.10.score')
      .and.to.include('rankings.0.entries.11.score');
    expect(decoded.badFields).to.have.length(11);
  });

  it('is dropped inside rows that stay, and with rows that go', () => {
    const decoded = decodeDocument(
      document({
        rankings: [
          { id: 'a', entries: [{ name: 'Huế' }, {}], parts: [{ id: 'p' }, { label: 'no id' }] },
          { entries: [{}, { name: 'Cà Mau' }] },
          { id: 'c', entries: [{}, {}, { name: 'Lai Châu', score: 'x' }] },
        ],
        dossiers: {
          series: [
            { period: 'tháng 9', received: 5 },
            { period: '2026-09', received: 6 },
          ],
        },
      }),
    );
    expect(decoded.document.rankings.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(decoded.document.rankings.map((ranking) => named(ranking.entries))).to.deep.equal([
      ['Huế'],
      ['Lai Châu'],
    ]);
    expect(decoded.document.rankings[0]?.parts).to.deep.equal([{ id: 'p', label: null, max: null }]);
    expect(decoded.document.dossiers?.series).to.deep.equal([
      { period: '2026-09', received: 6, resolved: null, onTimeRate: null },
    ]);
    expect([...decoded.badRows].sort()).to.deep.equal([
      'dossiers.series.0',
      'rankings.0.entries.1',
      'rankings.0.parts.1',
      'rankings.1',
      'rankings.1.entries.0',
      'rankings.2.entries.0',
      'rankings.2.entries.1',
    ]);
    expect(decoded.badFields).to.deep.equal(['rankings.2.entries.2.score']);
  });

  it('is dropped in a long list as well', () => {
    const decoded = decodeDocument(document({ indicators: new Array(30_000).fill({}) }));
    expect(decoded.badRows).to.have.length(30_000);
    expect(decoded.document.indicators).to.deep.equal([]);
  });

  it('is not what a long list is', () => {
    const rows = Array.from({ length: 12_000 }, (_row, index) => ({ code: String(index), score: index }));
    const decoded = decodeDocument(entries(...rows));
    expect(firstRanking(decoded).entries).to.have.length(12_000);
    expect(firstRanking(decoded).entries[11_999]).to.include({ code: '11999', score: 11_999 });
    expect(decoded.badRows).to.deep.equal([]);
  });
});

describe('a bad document', () => {
  const bad: readonly unknown[] = [
    null,
    [],
    5,
    'text',
    true,
    {},
    { schemaVersion: '1' },
    { schemaVersion: null },
    { version: 1, indicators: [{ value: 'x' }] },
    { ...example(), schemaVersion: 0 },
  ];

  for (const input of bad)
    it(`${JSON.stringify(input).slice(0, 40)} fails by its version`, () => {
      expect(failureOf(() => decodeDocument(input))).to.deep.equal({
        kind: 'invalid',
        detail: { field: 'schemaVersion' },
      });
    });

  it('says of a newer version that it is newer', () => {
    expect(failureOf(() => decodeDocument({ schemaVersion: 2 }))).to.deep.equal({
      kind: 'invalid',
      detail: { field: 'schemaVersion', version: '2' },
    });
  });
});

describe('decodeDocument and corrections', () => {
  it('keeps what they are of, and their day', () => {
    const corrections = [
      { indicator: 'ioc', note: 'Số đúng là 36.', at: '2023-11-20' },
      { ranking: '766', note: { vi: 'Đã sửa.', en: 'Mended.' } },
      { dossiers: true, note: 'Đã trừ hồ sơ trùng.' },
    ];
    const blankOne = { indicator: null, ranking: null, dossiers: null, at: null };
    const decoded = decodeDocument(document({ corrections: structuredClone(corrections) }));
    expect(decoded.document.corrections).to.deep.equal(corrections.map((one) => ({ ...blankOne, ...one })));
    expect([...decoded.badFields, ...decoded.badRows]).to.deep.equal([]);
  });

  it('leaves out one that says nothing, and a moment that is no day', () => {
    const decoded = decodeDocument(
      document({ corrections: [{ indicator: 'a' }, { indicator: 'a', note: 'b', at: '20/11/2023' }] }),
    );
    expect(decoded.badRows).to.deep.equal(['corrections.0']);
    expect(decoded.badFields).to.deep.equal(['corrections.1.at']);
    expect(decoded.document.corrections).to.have.length(1);
  });
});

describe('decodeText', () => {
  const failures: readonly (readonly [text: string, field: string])[] = [
    ['<!DOCTYPE html><html></html>', 'html'],
    ['\n  <html lang="vi">', 'html'],
    ['\uFEFF<?xml version="1.0"?>', 'xml'],
    ['<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs">', 'xml'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['<h1>Not found</h1>', 'html'],
    ['', 'empty'],
    [' \n', 'empty'],
    ['\uFEFF', 'empty'],
    ['{"schemaVersion":1,"indicators":[{"id":"a"', 'truncated'],
    ['{"schemaVersion":1,"indicators":[{"id":"a"}', 'truncated'],
    ['{"title":"}]', 'truncated'],
    ['{"title":"\\"}', 'truncated'],
    ['[{"id":"a"},', 'truncated'],
    ['{"schemaVersion":1}\n{"schemaVersion":1}\n', 'ndjson'],
    ['{"id":"a"}\r\n{"id":"b', 'ndjson'],
    ['[1]\n[2]', 'ndjson'],
    ['1\n2', 'text'],
    ['{"title":"]{["}]', 'json'],
    ["{'schemaVersion':1}", 'json'],
    ['{"schemaVersion":1,}', 'json'],
    ['{"schemaVersion":1} {}', 'json'],
    ['callback({"schemaVersion":1})', 'javascript'],
    [')]}\',\n{"schemaVersion":1}', 'javascript'],
    ['{"schemaVersion":NaN}', 'json'],
    ['/* số liệu tháng 11 */\n{"schemaVersion":1}', 'json'],
    ['undefined', 'text'],
    ['Tên;Điểm\nHuế;59,58', 'table'],
  ];

  for (const [text, field] of failures)
    it(`finds no data in ${JSON.stringify(text)}`, () => {
      const { kind, detail } = failureOf(() => decodeText(text));
      expect([kind, diagnoseJson(detail.text!()).kind]).to.deep.equal(['not-data', field]);
    });

  it('reads a document, also after a byte order mark', () => {
    expect(decodeText('{"schemaVersion":1}').document).to.deep.equal(blank);
    expect(decodeText('\uFEFF{"schemaVersion":1}').document).to.deep.equal(blank);
  });

  it('refuses numbers beyond all bounds', () => {
    const decoded = decodeText('{"schemaVersion":1,"indicators":[{"id":"a","value":1e999,"rank":-1e999}]}');
    expect(decoded.document.indicators[0]).to.include({ value: null, rank: null });
    expect(decoded.badFields).to.deep.equal(['indicators.0.value', 'indicators.0.rank']);
  });

  it('reads nothing of a label that is made to look like a node or a template', () => {
    for (const label of ['{"nodeType":1}', '{"_$litType$":1,"strings":["<b>"]}', '{"_$litDirective$":{}}']) {
      const decoded = decodeText(
        `{"schemaVersion":1,"title":${label},"indicators":[{"id":"a","label":${label}}]}`,
      );
      expect(decoded.document.title).to.deep.equal({ vi: null, en: null });
      expect(decoded.document.indicators[0]?.label).to.deep.equal({ vi: null, en: null });
    }
  });

  it('lets no key reach a prototype', () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const decoded = decodeText(
      `{"schemaVersion":1,${evil},"dossiers":{${evil}},"rankings":[{"id":"r",${evil},"entries":[{"code":"1",${evil},` +
        `"parts":{${evil},"TDGQ":5}}]}]}`,
    );
    expect(firstRanking(decoded).entries[0]?.parts).to.deep.equal({ TDGQ: 5 });
    expect(Object.getPrototypeOf(firstRanking(decoded).entries[0]?.parts)).to.equal(Object.prototype);
    for (const value of [decoded.document, decoded.document.dossiers, firstRanking(decoded)])
      expect(value).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  it('takes the last of two equal keys, as JSON does', () => {
    expect(
      decodeText('{"schemaVersion":2,"schemaVersion":1,"title":"a","title":"b"}').document.title,
    ).to.equal('b');
  });
});

describe('a page that has added to the prototypes', () => {
  /** Names of anybody, and those of what the decoder reads of a schema. */
  const added = ['body', 'state', 'toJSONString', 'item', 'wrapped', 'fallback', 'options', 'rules', 'check'];
  const prototypes = [Object.prototype, Array.prototype] as unknown as Record<string, unknown>[];
  // A list has one of its own.
  const [ofObjects] = prototypes as [Record<string, unknown>];

  before(() => {
    for (const prototype of prototypes) for (const name of added) prototype[name] = 'added';
    ofObjects.entries = { unreadable: 'added' };
    ofObjects.unreadable = 'added';
  });

  after(() => {
    for (const prototype of prototypes) for (const name of added) delete prototype[name];
    delete ofObjects.entries;
    delete ofObjects.unreadable;
  });

  it('does not keep a document from being decoded', () => {
    const decoded = decodeDocument(entries({ code: '11', parts: { TDGQ: 19.04, bad: 'x' } }, {}));
    expect(firstRanking(decoded).entries).to.have.length(1);
    expect(Object.keys(firstRanking(decoded).entries[0]?.parts ?? {})).to.deep.equal(['TDGQ', 'bad']);
    expect(decoded.badFields).to.deep.equal(['rankings.0.entries.0.parts.bad']);
    expect(decoded.badRows).to.deep.equal(['rankings.0.entries.1']);
  });

  it('does not add a field to a record that has none of its name', () => {
    const point = { period: '2026-09', value: 'x' };
    const decoded = decodeDocument(document({ indicators: [{ id: 'a', series: [point] }] }));
    expect(decoded.document.indicators[0]?.series).to.deep.equal([{ period: '2026-09', value: null }]);
  });
});

describe('a document that is too long', () => {
  const rows = (count: number, row: string) => `[${new Array(count).fill(row).join(',')}]`;
  const asEntries = (list: string) => `{"schemaVersion":1,"rankings":[{"id":"a","entries":${list}}]}`;
  const failure = (text: string): unknown => {
    try {
      return decodeText(text).badRows.length;
    } catch (error) {
      return (error as DataError).kind;
    }
  };

  for (const [why, text] of [
    ['empty rows', asEntries(rows(600_000, '{}'))],
    ['numbers for rows', `{"schemaVersion":1,"indicators":${rows(900_000, '0')}}`],
    [
      'rows in many lists',
      `{"schemaVersion":1,"rankings":${rows(60, `{"id":"a","entries":${rows(1000, '{}')}}`)}}`,
    ],
  ] as const)
    it(`is refused for ${why}`, () => expect(failure(text)).to.equal('too-large'));

  it('is not one with a field of no end, which nobody walks through', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(failure(`{"schemaVersion":1,"extra":${deep}}`)).to.equal(0);
  });

  it('is not one of every commune that there was, twice', () => {
    expect(failure(asEntries(rows(22_000, '{"name":"Xã"}')))).to.equal(0);
  });
});

describe('a text that is too long', () => {
  it('is read as far as anybody would read it', () => {
    const { document: read } = decodeDocument(
      document({ title: 'á'.repeat(3000), source: { name: { vi: 'b'.repeat(3000) } } }),
    );
    expect(read.title).to.equal('á'.repeat(2000));
    expect(read.source?.name).to.deep.equal({ vi: 'b'.repeat(2000), en: null });
  });
});

describe('a text with what nobody sees', () => {
  it('turns no figure beside it round, and rings no bell', () => {
    const { document: read } = decodeDocument(
      document({
        title: 'Kỳ\u202e 2026',
        source: { name: { vi: 'Sở\u0000\u001b[31m Nội\nvụ\u0085' } },
        indicators: [{ id: 'a\u2066', label: '\u200fNhãn\u2069', unit: 'ZWJ\u200d' }],
      }),
    );
    expect(read.title).to.equal('Kỳ 2026');
    expect(read.source?.name).to.deep.equal({ vi: 'Sở  [31m Nội vụ ', en: null });
    expect(read.indicators[0]).to.include({ id: 'a', label: 'Nhãn', unit: 'ZWJ\u200d' });
  });
});

describe('a name with what nobody sees', () => {
  for (const written of ['\u200bioc', 'ioc\u200b', 'i\ufeffoc', 'ioc\u200e', 'ioc\u2060'])
    it(`is what an attribute says: ${JSON.stringify(written)}`, () => {
      const { document: read } = decodeDocument(
        document({
          indicators: [{ id: written, value: 1 }],
          rankings: [{ id: written, entries: [{ code: written, name: 'x' }] }],
        }),
      );
      expect(read.indicators[0]?.id).to.equal('ioc');
      expect(read.rankings[0]?.id).to.equal('ioc');
      expect(read.rankings[0]?.entries[0]?.code).to.equal('ioc');
    });
});

describe('figures and days that cannot be', () => {
  const indicator = (value: number) => document({ indicators: [{ id: 'a', value }] });

  it('are not read: beyond a million billions sums would end in infinity', () => {
    for (const value of [1e308, -1e308, 1.1e15, Infinity, NaN]) {
      const { document: read, badFields } = decodeDocument(indicator(value));
      expect(read.indicators[0]?.value).to.be.null;
      expect(badFields).to.deep.equal(['indicators.0.value']);
    }
    for (const value of [1e15, -1e15, 0])
      expect(decodeDocument(indicator(value)).badFields).to.deep.equal([]);
    const dossiers = decodeDocument(document({ dossiers: { received: 1e308 } }));
    expect(dossiers.badFields).to.deep.equal(['dossiers.received']);
  });

  const series = (...periods: string[]) =>
    decodeDocument(
      document({ indicators: [{ id: 'a', series: periods.map((period) => ({ period, value: 1 })) }] }),
    ).document.indicators[0]!.series.map(({ period }) => period);

  it('are no periods', () => {
    expect(series('2023-02-29', '2026-04-31', '2100-02-29', '2024-02-30', '2026-13', '2026-9')).to.deep.equal(
      [],
    );
    expect(series('2026-02/2026-09', '2026-01/2027-09', '../2026-02-29', '../2026-09')).to.deep.equal([]);
    const real = ['2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31', '2026-01/2026-09', '../2026-09-30'];
    expect(series(...real)).to.deep.equal(real);
  });

  it('are no moments', () => {
    const { badFields } = decodeDocument(document({ updatedAt: '2023-02-29T10:00:00+07:00' }));
    expect(badFields).to.deep.equal(['updatedAt']);
  });

  it('knows every day of 400 years', () => {
    const days: string[] = [];
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2300, 0, 1); time += 86_400_000)
      days.push(new Date(time).toISOString().slice(0, 10));
    expect(series(...days.slice(0, 40_000))).to.have.length(40_000);
    const real = new Set(days);
    const never = days.map((day) => `${day.slice(0, 7)}-31`).filter((day) => !real.has(day));
    expect(series(...never.slice(0, 5_000))).to.deep.equal([]);
  });
});
