import { figure, ofProvince } from './cells.mjs';
import { POINTS, yearToDate } from './portal.mjs';

const TITLE = {
  vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
  en: 'Index of service to people and businesses (Decision 766/QĐ-TTg)',
};

const GROUPS = [
  { id: 'CKMB', max: 18, label: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' } },
  { id: 'TDGQ', max: 20, label: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' } },
  { id: 'ONLINE', max: 12, label: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Online public services' } },
  { id: 'TTTT', max: 10, label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' } },
  { id: 'MDHL', max: 18, label: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
  { id: 'MDSH', max: 22, label: { vi: 'Số hóa hồ sơ', en: 'Digitisation of dossiers' } },
];

const partsOf = (row) => Object.fromEntries(GROUPS.map(({ id }) => [id, figure(row[id.toLowerCase()])]));

const scoreEntry = (row, earlier) => ({
  code: row.province_code,
  name: row.name,
  score: figure(row.score),
  rank: figure(row.rank),
  previousRank: earlier ? figure(earlier.rank) : null,
  parts: partsOf(row),
});

const previousEntry = (row) => ({
  code: row.province_code,
  name: row.name,
  score: figure(row.score),
  rank: figure(row.rank),
});

const scoreRanking = (scores, earlierScores) => ({
  id: '766',
  label: TITLE,
  units: 'VN-34',
  unit: POINTS,
  max: 100,
  better: 'higher',
  parts: GROUPS,
  previousPeriod: earlierScores[0]?.as_of,
  previousEntries: earlierScores.map(previousEntry),
  entries: scores.map((row) => scoreEntry(row, ofProvince(earlierScores, row.province_code))),
});

// The portal publishes the rates but ranks provinces by total score alone, so this ranking carries no ranks.
const onTimeRanking = (dossiers) => ({
  id: 'on-time',
  label: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' },
  units: 'VN-34',
  unit: '%',
  max: 100,
  better: 'higher',
  entries: dossiers.map((row) => ({
    code: row.province_code,
    name: row.name,
    score: figure(row.on_time_ratio),
  })),
});

/** The 766 index of the 34 units on one day, with the ranks of an earlier day, and their on-time rates. */
export const index766 = (scores, earlierScores, dossiers) => ({
  schemaVersion: 1,
  title: TITLE,
  ...yearToDate(scores[0].as_of),
  rankings: [scoreRanking(scores, earlierScores), onTimeRanking(dossiers)],
});

/** The 766 index of a day that has long passed for a document that promises a new one every week. */
export const staleIndex766 = (scores) => ({
  schemaVersion: 1,
  title: TITLE,
  ...yearToDate(scores[0].as_of),
  staleAfter: 'P7D',
  rankings: [scoreRanking(scores, [])],
});
