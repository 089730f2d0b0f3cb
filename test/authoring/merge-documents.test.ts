import { expect } from '@open-wc/testing';
import { mergeDocuments, NotMerged } from '../../src/authoring/merge/merge-documents.js';
import { decodeDocument } from '../../src/document/decode.js';
import type { CchcDocument } from '../../src/document/schema.js';

const documentOf = (period: object, value: number): CchcDocument =>
  decodeDocument({ schemaVersion: 1, period, indicators: [{ id: 'a', label: 'A', value }] }).document;

const merged = (...periods: readonly object[]): CchcDocument =>
  periods.reduce<CchcDocument | undefined>(
    (known, period, index) => mergeDocuments(known, documentOf(period, index + 1)),
    undefined,
  )!;

const pointsOf = ({ indicators }: CchcDocument) => indicators[0]?.series.map(({ period }) => period);

describe('a document that keeps earlier figures', () => {
  it('goes on with the months of a year so far, by words and by days', () => {
    const labels = ['5 tháng đầu năm 2026', '6 tháng đầu năm 2026', '7 tháng đầu năm 2026'];
    const days = ['2026-05-31', '2026-06-30', '2026-07-31'];
    const points = ['2026-01/2026-05', '2026-H1', '2026-01/2026-07'];
    expect(pointsOf(merged(...labels.map((label) => ({ label }))))).to.deep.equal(points);
    const counted = days.map((end) => ({ label: null, start: '2026-01-01', end }));
    expect(pointsOf(merged(...counted))).to.deep.equal(points);
  });

  it('takes no month for a year, and nothing older', () => {
    expect(() => merged({ label: 'Năm 2025' }, { label: 'Tháng 9/2026' })).to.throw(NotMerged, 'otherKind');
    expect(() => merged({ label: 'Tháng 9/2026' }, { label: 'Tháng 8/2026' })).to.throw(NotMerged, 'older');
  });
});
