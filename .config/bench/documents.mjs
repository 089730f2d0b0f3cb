// The documents that the pages of the bench show, always the same. After the first turn of the endpoint each value
// is another one, so that a refresh has to redraw all of them.
import { readFileSync } from 'node:fs';

const FRAME = {
  schemaVersion: 1,
  source: { name: 'Cổng Dịch vụ công', url: 'https://example.vn/' },
  updatedAt: '2026-10-10T07:00:00+07:00',
  period: { label: 'Tháng 9 năm 2026', start: '2026-09-01', end: '2026-09-30' },
};

/** Whole numbers below a limit that look random and never change. */
const scatter = (seed, limit) => (((seed * 2654435761) >>> 0) % 100_003) % limit;

const MONTHS = Array.from(
  { length: 24 },
  (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);

const indicator = (index, turn) => ({
  id: `i${index}`,
  label: `Hồ sơ tiếp nhận tại đơn vị ${index + 1}`,
  value: 10_000 + scatter(index + 1, 50_000) + turn,
  previous: 9_000 + scatter(index + 7, 50_000),
  unit: 'hồ sơ',
  better: 'higher',
  series: MONTHS.map((period, month) => ({
    period,
    value: 1_000 + scatter(index * 31 + month, 9_000) + turn,
  })),
});

const dossiers = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
  basis: '766',
  series: MONTHS.map((period, month) => ({
    period,
    received: 4_000 + scatter(month, 3_000),
    resolved: 3_500 + scatter(month + 40, 3_000),
    onTimeRate: 90 + scatter(month, 90) / 10,
  })),
};

const provinces = readFileSync(new URL('../../demo/data/papi_2024.csv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split(','))
  .map(([code, name]) => ({ code, name }));

const WARDS = ['Phường Mường Thanh', 'Xã Thanh Nưa', 'Phường Him Lam', 'Xã Tủa Chùa', 'Xã Mường Chà'];

const wards = (count) =>
  Array.from({ length: count }, (_, index) => ({ name: `${WARDS[index % WARDS.length]} ${index + 1}` }));

const ranking = (units, set) => ({
  id: 'r',
  label: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
  ...(set && { units: set }),
  max: 100,
  entries: units.map((unit, index) => ({
    ...unit,
    score: 100 - (60 * index) / units.length,
    rank: index + 1,
    previousRank: 1 + scatter(index, units.length),
  })),
});

const cards = (count, turn) =>
  Array.from({ length: count }, (_, index) => index).map((index) => indicator(index, turn));

const DOCUMENTS = {
  'cards-50': (turn) => ({ ...FRAME, indicators: cards(50, turn) }),
  'cards-200': (turn) => ({ ...FRAME, indicators: cards(200, turn) }),
  dossiers: () => ({ ...FRAME, dossiers }),
  'ranking-63': () => ({ ...FRAME, rankings: [ranking(provinces, 'VN-63')] }),
  'ranking-705': () => ({ ...FRAME, rankings: [ranking(wards(705))] }),
  'ranking-10000': () => ({ ...FRAME, rankings: [ranking(wards(10_000))] }),
};

const kept = new Map();

/** The text of a document by its name, after a number of turns of the endpoint; `undefined` for an unknown name. */
export function documentText(name, turn) {
  const key = `${name} ${turn}`;
  if (!kept.has(key)) kept.set(key, DOCUMENTS[name] && JSON.stringify(DOCUMENTS[name](turn)));
  return kept.get(key);
}
