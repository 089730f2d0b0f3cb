// The published JSON Schema against the documents of the demo, and against what the decoder refuses.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodeDocument } from '../../dist/document/decode.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../dist/document.schema.json');
const DOCUMENTS = '../../demo/public/data/';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const documents = readdirSync(new URL(DOCUMENTS, import.meta.url)).filter((name) => name.endsWith('.json'));

test('there are documents to hold against the schema', () => assert.ok(documents.length >= 8));

for (const name of documents)
  test(`demo/public/data/${name} is a document, and none of it is unknown`, () => {
    const document = read(DOCUMENTS + name);
    assert.equal(validate(document), true, JSON.stringify(validate.errors));
    const { badFields, badRows } = decodeDocument(document);
    assert.deepEqual([...badFields, ...badRows], []);
  });

/** One fault each, by the path at which both the schema and the decoder have to find it. */
const FAULTS = {
  schemaVersion: { schemaVersion: 2 },
  updatedAt: { updatedAt: '14/11/2023' },
  staleAfter: { staleAfter: '40 days' },
  'source.url': { source: { url: 'javascript:alert(1)' } },
  indicators: { indicators: {} },
  'indicators.0.value': { indicators: [{ id: 'a', value: '196.000' }] },
  'indicators.0.rank': { indicators: [{ id: 'a', rank: 0 }] },
  'indicators.0.qualifier': { indicators: [{ id: 'a', qualifier: 'trên' }] },
  'indicators.0.series.0.value': { indicators: [{ id: 'a', series: [{ period: '2026', value: '1' }] }] },
  'indicators.0.previous': { indicators: [{ id: 'a', previous: 1e16 }] },
  'dossiers.received': { dossiers: { received: -1 } },
  'dossiers.basis': { dossiers: { basis: '767' } },
  'rankings.0.entries.0.code': { rankings: [{ id: 'a', entries: [{ code: 11, name: 'Điện Biên' }] }] },
  'corrections.0.at': { corrections: [{ note: 'a', at: '2023-11-20T19:04' }] },
};

for (const [path, parts] of Object.entries(FAULTS))
  test(`the schema finds the fault in ${path}, as the decoder does`, () => {
    const document = { schemaVersion: 1, ...parts };
    assert.equal(validate(document), false);
    const places = validate.errors.map(({ instancePath }) => instancePath.slice(1).replaceAll('/', '.'));
    assert.ok(places.includes(path), places.join(', '));
    let decoded;
    try {
      decoded = decodeDocument(document).badFields;
    } catch ({ detail }) {
      decoded = [detail.field];
    }
    assert.deepEqual(decoded, [path]);
  });

const seriesOf = (period) => ({
  schemaVersion: 1,
  indicators: [{ id: 'a', series: [{ period, value: 1 }] }],
});

for (const period of ['2026', '2026-Q3', '2026-01/2026-09', '../2026-09-30', '2024-02-29'])
  test(`${period} is a period`, () => {
    assert.equal(validate(seriesOf(period)), true);
    assert.deepEqual(decodeDocument(seriesOf(period)).badRows, []);
  });

for (const period of ['2023-02-29', '2026-04-31', '2026-02/2026-09', '2026-01/2027-09', '../2026-09'])
  test(`${period} is none`, () => {
    assert.equal(validate(seriesOf(period)), false);
    assert.deepEqual(decodeDocument(seriesOf(period)).badRows, ['indicators.0.series.0']);
  });

test('every field says in Vietnamese and English what it is', () => {
  const fields = JSON.stringify(schema).match(/"description":"(?:[^"\\]|\\.)*"/g) ?? [];
  assert.ok(fields.length >= 70, String(fields.length));
  for (const field of fields) assert.match(field, /[à-ỹđ].*\\n\\n[A-Z]/i);
});
