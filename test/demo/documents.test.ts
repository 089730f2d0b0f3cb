import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/document/decode.js';
import type { CchcDocument, Ranking } from '../../src/document/schema.js';
import { unitsOf, unitName } from '../../src/territory/units.js';

// `npm run documents` makes them from the tables in demo/data.
async function decoded(name: string) {
  const response = await fetch(new URL(`../../demo/public/data/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.json is not there: run "npm run documents" first`);
  return decodeText(await response.text());
}

const documentOf = async (name: string): Promise<CchcDocument> => (await decoded(name)).document;

function rankingOf({ rankings }: CchcDocument, id: string): Ranking {
  const found = rankings.find((ranking) => ranking.id === id);
  if (!found) throw new Error(`no ranking ${id}`);
  return found;
}

const entryOf = ({ entries }: Ranking, code: string) => entries.find((entry) => entry.code === code);

const indicatorOf = ({ indicators }: CchcDocument, id: string) =>
  indicators.find((indicator) => indicator.id === id);

const codesOf = ({ entries }: Ranking) => entries.map(({ code }) => code).sort();

const partsSum = (parts: Record<string, number | null>) =>
  Object.values(parts).reduce<number>((sum, points) => sum + (points ?? 0), 0);

const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;

describe('the demo documents', () => {
  for (const name of [
    '766',
    'dien-bien',
    'country',
    'article-2023',
    'commune-ward',
    'papi-2024',
    'papi-procedures',
    'illustration',
    'empty',
    'sample',
    'stale',
  ]) {
    it(`${name}.json decodes with nothing left out`, async () => {
      const { badFields, badRows } = await decoded(name);
      expect(badFields).to.deep.equal([]);
      expect(badRows).to.deep.equal([]);
    });
  }
});

describe('766.json', () => {
  it('ranks the 34 units by their codes and names', async () => {
    const ranking = rankingOf(await documentOf('766'), '766');
    expect(ranking.units).to.equal('VN-34');
    expect(codesOf(ranking)).to.deep.equal(unitsOf('VN-34').map(({ code }) => code));
    for (const { code, name } of ranking.entries) expect(name).to.equal(unitName('VN-34', code ?? ''));
  });

  it('carries each rank from 1 to 34 once, as published', async () => {
    const { entries } = rankingOf(await documentOf('766'), '766');
    const oneTo34 = unitsOf('VN-34').map((_, index) => index + 1);
    expect(entries.map(({ rank }) => rank)).to.deep.equal(oneTo34);
    expect(entries.map(({ previousRank }) => previousRank).sort((a, b) => (a ?? 0) - (b ?? 0))).to.deep.equal(
      oneTo34,
    );
  });

  it('has six groups worth 100 points that sum to every score', async () => {
    const { parts, max, entries } = rankingOf(await documentOf('766'), '766');
    expect(parts.map(({ id, max }) => [id, max])).to.deep.equal([
      ['CKMB', 18],
      ['TDGQ', 20],
      ['ONLINE', 12],
      ['TTTT', 10],
      ['MDHL', 18],
      ['MDSH', 22],
    ]);
    expect(parts.reduce((sum, part) => sum + (part.max ?? 0), 0)).to.equal(max);
    for (const { name, score, parts } of entries)
      expect(partsSum(parts), name ?? '').to.be.closeTo(score ?? 0, 0.05);
  });

  it('has the scores and moves of Điện Biên, Khánh Hoà and Ninh Bình', async () => {
    const ranking = rankingOf(await documentOf('766'), '766');
    expect(entryOf(ranking, '11')).to.deep.include({
      name: 'Điện Biên',
      score: 59.58,
      rank: 30,
      previousRank: 25,
    });
    expect(entryOf(ranking, '11')?.parts).to.deep.equal({
      CKMB: 8.02,
      TDGQ: 19.04,
      ONLINE: 6.5,
      TTTT: 6.23,
      MDHL: 9.6,
      MDSH: 10.19,
    });
    expect(entryOf(ranking, '56')).to.deep.include({ score: 61.66, rank: 24, previousRank: 34 });
    expect(entryOf(ranking, '37')).to.deep.include({ rank: 12, previousRank: 23 });
  });

  it('leaves the on-time rates, which the portal does not rank, without ranks', async () => {
    const { entries } = rankingOf(await documentOf('766'), 'on-time');
    expect(entries).to.have.length(34);
    expect(entries.every(({ rank }) => rank === null)).to.be.true;
    const best = [...entries].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).map(({ code }) => code);
    expect(best.indexOf('11')).to.equal(2);
    expect(best[33]).to.equal('01');
  });

  it('has on-time rates that give the points of the group TDGQ', async () => {
    const document = await documentOf('766');
    const onTime = rankingOf(document, 'on-time');
    for (const { code, parts } of rankingOf(document, '766').entries) {
      expect((entryOf(onTime, code ?? '')?.score ?? 0) / 5, code ?? '').to.be.closeTo(
        parts['TDGQ'] ?? 0,
        0.011,
      );
    }
    expect(entryOf(onTime, '01')?.score).to.equal(74.04);
    expect(entryOf(onTime, '48')?.score).to.equal(90);
  });

  it('names its source, day and period', async () => {
    const { source, updatedAt, period, staleAfter } = await documentOf('766');
    expect(source?.name).to.have.property('vi', 'Cổng Dịch vụ công quốc gia (bản ghi ngày 10/10/2026)');
    expect(source?.url).to.equal('https://dichvucong.gov.vn/');
    expect(updatedAt).to.equal('2026-10-10');
    expect(period).to.deep.include({ start: '2026-01-01', end: '2026-10-10' });
    expect(period?.label).to.have.property('vi', 'Từ 01/01 đến 10/10/2026');
    expect(staleAfter, 'a capture of a named day, which no calendar makes old').to.equal(null);
  });
});

describe('stale.json', () => {
  it('is of 26/09/2026 and promised a new one within a week', async () => {
    const { updatedAt, staleAfter } = await documentOf('stale');
    expect(updatedAt).to.equal('2026-09-26');
    expect(staleAfter).to.equal('P7D');
  });

  it('keeps the two ranks that the portal gave to equal scores', async () => {
    const ranking = rankingOf(await documentOf('stale'), '766');
    expect(entryOf(ranking, '33')).to.deep.include({ score: 57.51, rank: 30, previousRank: null });
    expect(entryOf(ranking, '51')).to.deep.include({ score: 57.51, rank: 31 });
    expect(entryOf(ranking, '11')).to.deep.include({ score: 60.24, rank: 25 });
  });
});

describe('dien-bien.json', () => {
  it('has dossier totals that sum up, and leaves what the portal does not split unpublished', async () => {
    const { dossiers } = await documentOf('dien-bien');
    expect(dossiers).to.deep.include({
      received: 73608,
      onTimeTotal: 70081,
      overdueTotal: 3527,
      onTimeRate: 95.21,
      basis: '766',
      resolvedEarly: null,
      resolvedOnTime: null,
      resolvedLate: null,
      pendingOnTime: null,
      pendingLate: null,
    });
    expect((dossiers?.onTimeTotal ?? 0) + (dossiers?.overdueTotal ?? 0)).to.equal(dossiers?.received);
    expect(percent(dossiers?.onTimeTotal ?? 0, dossiers?.received ?? 0)).to.equal(dossiers?.onTimeRate);
  });

  it('has the rank and score with those of 26/09/2026', async () => {
    const document = await documentOf('dien-bien');
    expect(indicatorOf(document, 'rank-766')).to.deep.include({
      rank: 30,
      of: 34,
      previousRank: 25,
      previousOf: 34,
    });
    expect(indicatorOf(document, 'score-766')).to.deep.include({
      value: 59.58,
      previous: 60.24,
      better: 'higher',
    });
  });

  it('says which direction is good', async () => {
    const document = await documentOf('dien-bien');
    expect(indicatorOf(document, 'dossiers-received')).to.deep.include({ value: 73608, better: 'neither' });
    expect(indicatorOf(document, 'processing-days')).to.deep.include({ value: 1.53, better: 'lower' });
    expect(indicatorOf(document, 'on-time-rate')).to.deep.include({
      value: 95.21,
      unit: '%',
      better: 'higher',
    });
  });

  it('computes the rate of online payment and says so', async () => {
    const indicator = indicatorOf(await documentOf('dien-bien'), 'online-payment-rate');
    expect(indicator?.value).to.equal(90.07);
    expect(indicator?.label).to.deep.equal({
      vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến (tính từ 50.572/56.149 hồ sơ)',
      en: 'Share of dossiers paid online (computed from 50,572 of 56,149)',
    });
  });

  it('keeps a published 0', async () => {
    expect(indicatorOf(await documentOf('dien-bien'), 'procedures-announced-on-time')?.value).to.equal(0);
  });
});

describe('sample.json', () => {
  it('has something for every widget', async () => {
    const { indicators, dossiers, rankings } = await documentOf('sample');
    expect(indicators.map(({ id }) => id)).to.include('rank-766');
    expect(dossiers?.onTimeRate).to.equal(95.21);
    expect(rankings.map(({ id }) => id)).to.deep.equal(['766', 'on-time']);
  });
});

describe('country.json', () => {
  it('sums the 34 units and says so', async () => {
    const document = await documentOf('country');
    expect(document.dossiers).to.deep.include({
      received: 14_666_757,
      onTimeTotal: 12_707_675,
      overdueTotal: 1_959_082,
      onTimeRate: 86.64,
      basis: '766',
    });
    expect(document.title).to.have.property(
      'vi',
      'Hồ sơ thủ tục hành chính cả nước (cộng từ 34 tỉnh, thành phố)',
    );
    for (const { label } of document.indicators)
      expect(JSON.stringify(label)).to.contain('cộng từ 34 tỉnh, thành phố');
  });
});

describe('article-2023.json', () => {
  it('says each figure as exactly as the article does', async () => {
    const { indicators } = await documentOf('article-2023');
    expect(
      indicators.map(({ id, qualifier, value, rank, of }) => [id, qualifier, value ?? rank, of]),
    ).to.deep.equal([
      ['dossiers-received', 'over', 196_000, null],
      ['dossiers-resolved', 'nearly', 194_500, null],
      ['on-time-rate', 'over', 98, null],
      ['ioc', null, 36, 63],
      ['fee-resolutions', null, 40, 63],
      ['system-rank', null, 25, 63],
      ['decrees', null, 8, null],
    ]);
    expect(indicators.filter(({ rank }) => rank !== null).map(({ id }) => id)).to.deep.equal(['system-rank']);
  });

  it('gives the on-time rate without a basis, which the article does not name', async () => {
    const { dossiers } = await documentOf('article-2023');
    expect(dossiers).to.deep.include({ onTimeRate: 98, qualifier: 'over', basis: null, received: null });
  });

  it('stays as it was that day', async () => {
    const { updatedAt, period, staleAfter } = await documentOf('article-2023');
    expect(updatedAt).to.equal('2023-11-14T19:04:00+07:00');
    expect(period).to.deep.include({ start: '2023-01-01', end: '2023-10-31' });
    expect(staleAfter).to.equal(null);
  });
});

describe('commune-ward.json', () => {
  it('has counts from which both on-time rates follow', async () => {
    const { dossiers } = await documentOf('commune-ward');
    expect(dossiers).to.deep.include({ received: 5780, onTimeRate: null, basis: null });
    const names = [
      'resolvedEarly',
      'resolvedOnTime',
      'resolvedLate',
      'pendingOnTime',
      'pendingLate',
    ] as const;
    const [early = 0, onTime = 0, late = 0, inTime = 0, overdue = 0] = names.map((name) =>
      Number(dossiers?.[name]),
    );
    const received = Number(dossiers?.received);
    expect([early, onTime, late, inTime, overdue]).to.deep.equal([2199, 3353, 31, 197, 0]);
    expect(early + onTime + late + inTime + overdue).to.equal(received);
    expect(percent(early + onTime + inTime, received)).to.equal(99.46);
    expect(percent(early + onTime, early + onTime + late)).to.equal(99.44);
  });
});

describe('papi-2024.json', () => {
  it('lists the 63 units of its time, two of them without figures', async () => {
    const ranking = rankingOf(await documentOf('papi-2024'), 'papi-2024');
    expect(ranking.units).to.equal('VN-63');
    expect(codesOf(ranking)).to.deep.equal(unitsOf('VN-63').map(({ code }) => code));
    for (const { code, name } of ranking.entries) expect(name).to.equal(unitName('VN-63', code ?? ''));
    expect(ranking.entries.filter(({ score }) => score === null).map(({ name }) => name)).to.deep.equal([
      'Vĩnh Phúc',
      'Tiền Giang',
    ]);
  });

  it('carries no ranks, since PAPI publishes none', async () => {
    const { entries } = rankingOf(await documentOf('papi-2024'), 'papi-2024');
    const ranks = new Set(entries.flatMap(({ rank, previousRank }) => [rank, previousRank]));
    expect([...ranks]).to.deep.equal([null]);
  });

  it('has eight dimensions of 10 points that sum to every score', async () => {
    const { parts, max, entries } = rankingOf(await documentOf('papi-2024'), 'papi-2024');
    expect(parts.map(({ max }) => max)).to.deep.equal([10, 10, 10, 10, 10, 10, 10, 10]);
    expect(max).to.equal(80);
    for (const { name, score, parts } of entries)
      expect(partsSum(parts), name ?? '').to.be.closeTo(score ?? 0, 0.001);
    expect(entries.find(({ code }) => code === '11')?.score).to.equal(41.3758);
  });
});

describe('empty.json', () => {
  it('has a title and nothing else', async () => {
    const { title, indicators, dossiers, rankings } = await documentOf('empty');
    expect(title).to.have.property('vi', 'Tài liệu mẫu chưa có số liệu');
    expect(indicators).to.deep.equal([]);
    expect(dossiers).to.equal(null);
    expect(rankings).to.deep.equal([]);
  });
});

describe('papi-procedures.json', () => {
  const seriesOf = async (id: string) => indicatorOf(await documentOf('papi-procedures'), id)?.series;
  const years = Array.from({ length: 14 }, (_, index) => String(2011 + index));

  it('has all years of Điện Biên', async () => {
    const series = await seriesOf('dien-bien');
    expect(series?.map(({ period }) => period)).to.deep.equal(years);
    expect(series?.every(({ value }) => value !== null && value > 0 && value <= 10)).to.equal(true);
    expect(series?.[13]?.value).to.equal(7.1933);
  });

  it('has the years of Quảng Ninh that the source has, and gaps for the others', async () => {
    const series = await seriesOf('quang-ninh');
    expect(series?.map(({ period }) => period)).to.deep.equal(years);
    const gaps = series?.filter(({ value }) => value === null).map(({ period }) => period);
    expect(gaps).to.deep.equal(['2018', '2021', '2023']);
  });

  it('agrees with the dimension that PAPI 2024 gives', async () => {
    const { entries } = rankingOf(await documentOf('papi-2024'), 'papi-2024');
    for (const [id, code] of [
      ['dien-bien', '11'],
      ['quang-ninh', '22'],
    ] as const)
      expect((await seriesOf(id))?.[13]?.value).to.equal(
        entryOf({ entries } as Ranking, code)?.parts['procedures'],
      );
  });
});
