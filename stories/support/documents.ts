import type { documentSchema } from '../../src/document/schema.js';
import type { WrittenOf } from '../../src/document/schema-kinds.js';
import { PARTS_766, SCORES_766, SCORES_PAPI } from './tables.js';

/** A data document as an endpoint publishes it. */
export type DataDocument = WrittenOf<typeof documentSchema>;

/** What is put into the label of every figure that nobody has published. */
export const INVENTED = 'số liệu minh họa';

const DOSSIERS = { vi: 'hồ sơ', en: 'dossiers' };
const LOCALITIES = { vi: 'địa phương', en: 'localities' };
const POINTS = { vi: 'điểm', en: 'points' };
const DAYS = { vi: 'ngày', en: 'days' };

const PORTAL = {
  source: {
    name: {
      vi: 'Cổng Dịch vụ công quốc gia (bản ghi ngày 10/10/2026)',
      en: 'National Public Service Portal (captured on 10/10/2026)',
    },
    url: 'https://dichvucong.gov.vn/',
  },
  updatedAt: '2026-10-10',
  period: {
    label: { vi: 'Từ 01/01 đến 10/10/2026', en: 'From 01/01 to 10/10/2026' },
    start: '2026-01-01',
    end: '2026-10-10',
  },
};

/** The article of Điện Biên TV of 14/11/2023. */
export const ARTICLE: DataDocument = {
  schemaVersion: 1,
  title: {
    vi: 'Cải cách hành chính 10 tháng đầu năm 2023',
    en: 'Administrative reform, January to October 2023',
  },
  source: { name: { vi: 'Truyền hình Điện Biên', en: 'Điện Biên TV' }, url: 'https://dienbientv.vn/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: {
    label: { vi: '10 tháng đầu năm 2023', en: 'January to October 2023' },
    start: '2023-01-01',
    end: '2023-10-31',
  },
  indicators: [
    {
      id: 'dossiers-received',
      label: { vi: 'Hồ sơ tiếp nhận tại Điện Biên', en: 'Dossiers received in Điện Biên' },
      value: 196000,
      qualifier: 'over',
      unit: DOSSIERS,
    },
    {
      id: 'dossiers-resolved',
      label: { vi: 'Hồ sơ đã giải quyết tại Điện Biên', en: 'Dossiers resolved in Điện Biên' },
      value: 194500,
      qualifier: 'nearly',
      unit: DOSSIERS,
    },
    {
      id: 'ioc',
      label: {
        vi: 'Địa phương có trung tâm chỉ đạo, điều hành thông minh',
        en: 'Localities with a smart operation centre',
      },
      value: 36,
      of: 63,
      unit: LOCALITIES,
    },
    {
      id: 'fee-resolutions',
      label: {
        vi: 'Địa phương có nghị quyết của Hội đồng nhân dân miễn, giảm phí, lệ phí dịch vụ công trực tuyến',
        en: 'Localities whose People’s Council waived or cut fees for online public services',
      },
      value: 40,
      of: 63,
      unit: LOCALITIES,
    },
    {
      id: 'system-rank',
      label: {
        vi: 'Xếp hạng hệ thống thông tin giải quyết thủ tục hành chính của tỉnh Điện Biên',
        en: 'Rank of Điện Biên’s information system for administrative procedures',
      },
      rank: 25,
      of: 63,
    },
  ],
  dossiers: { onTimeRate: 98, qualifier: 'over' },
};

/** The same article, as if its publisher had promised a new one every 40 days. */
export const STALE_ARTICLE: DataDocument = { ...ARTICLE, staleAfter: 'P40D' };

/** A document that is valid, and in which nothing is published yet. */
export const EMPTY: DataDocument = { schemaVersion: 1, indicators: [], rankings: [] };

/** The six groups of the 766 index, in the order of `PARTS_766`. */
const GROUPS_766 = [
  { id: 'CKMB', max: 18, label: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' } },
  { id: 'TDGQ', max: 20, label: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' } },
  { id: 'ONLINE', max: 12, label: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Online public services' } },
  { id: 'TTTT', max: 10, label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' } },
  { id: 'MDHL', max: 18, label: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
  { id: 'MDSH', max: 22, label: { vi: 'Số hóa hồ sơ', en: 'Digitisation of dossiers' } },
];

function partsOf(unit: string): Record<string, number> {
  const [, ...points] = PARTS_766.find(([code]) => code === unit)!;
  return Object.fromEntries(GROUPS_766.map(({ id }, index) => [id, points[index] as number]));
}

const rankOf = (code: string) => {
  const [, name, , rank, previousRank] = SCORES_766.find((row) => row[0] === code)!;
  return {
    id: `rank-${code}`,
    label: { vi: `Hạng của ${name} theo Bộ chỉ số 766`, en: `Rank of ${name} in the 766 index` },
    rank,
    of: 34,
    previousRank,
    previousOf: 34,
  };
};

/** Điện Biên on 10/10/2026, with its figures of 26/09/2026 to compare, and the index of all 34 units. */
export const PROVINCE: DataDocument = {
  schemaVersion: 1,
  title: { vi: 'Cải cách hành chính tỉnh Điện Biên', en: 'Administrative reform in Điện Biên' },
  ...PORTAL,
  indicators: [
    {
      id: 'on-time-rate',
      label: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' },
      value: 95.21,
      unit: '%',
    },
    {
      id: 'score-766',
      label: { vi: 'Tổng điểm Bộ chỉ số 766 của Điện Biên', en: 'Total score of Điện Biên in the 766 index' },
      value: 59.58,
      unit: POINTS,
      previous: 60.24,
    },
    rankOf('11'),
    rankOf('56'),
    rankOf('82'),
  ],
  dossiers: {
    received: 73608,
    onTimeTotal: 70081,
    overdueTotal: 3527,
    onTimeRate: 95.21,
    basis: '766',
  },
  rankings: [
    {
      id: '766',
      label: {
        vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
        en: 'Index of service to people and businesses (Decision 766/QĐ-TTg)',
      },
      units: 'VN-34',
      unit: POINTS,
      max: 100,
      better: 'higher',
      parts: GROUPS_766,
      previousPeriod: '2026-09-26',
      previousEntries: SCORES_766.map(([code, name, , , rank, , , score]) => ({ code, name, score, rank })),
      entries: SCORES_766.map(([code, name, score, rank, previousRank]) => ({
        code,
        name,
        score,
        rank,
        previousRank,
        parts: partsOf(code),
      })),
    },
    {
      id: 'on-time',
      label: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' },
      units: 'VN-34',
      unit: '%',
      max: 100,
      better: 'higher',
      entries: SCORES_766.map(([code, name, , , , score]) => ({ code, name, score })),
    },
    {
      id: 'days',
      label: { vi: 'Thời gian xử lý trung bình một hồ sơ', en: 'Mean processing time of a dossier' },
      units: 'VN-34',
      unit: DAYS,
      better: 'lower',
      entries: SCORES_766.map(([code, name, , , , , score]) => ({ code, name, score })),
    },
  ],
};

/** The ward of Điện Biên Phủ since 01/07/2025; late and overdue counts are the rest that the newspaper's counts leave. */
export const WARD: DataDocument = {
  schemaVersion: 1,
  source: {
    name: {
      vi: 'Báo Điện Biên Phủ (bản tiếng Anh); số trễ hạn và quá hạn tính từ các số còn lại',
      en: 'Điện Biên Phủ Newspaper (English edition); late and overdue counts computed from the rest',
    },
    url: 'https://en.baodienbienphu.com.vn/',
  },
  period: { label: { vi: 'Từ ngày 01/07/2025', en: 'Since 01/07/2025' }, start: '2025-07-01' },
  dossiers: {
    received: 5780,
    resolvedEarly: 2199,
    resolvedOnTime: 3353,
    resolvedLate: 31,
    pendingOnTime: 197,
    pendingLate: 0,
  },
};

/** PAPI 2024 of the 63 units before the merger. */
export const PAPI: DataDocument = {
  schemaVersion: 1,
  source: {
    name: {
      vi: 'PAPI 2024 (UNDP, CECODES, RTA); tổng điểm cộng từ các chỉ số thành phần, PAPI không công bố thứ hạng',
      en: 'PAPI 2024 (UNDP, CECODES, RTA); totals summed from sub-indices, PAPI publishes no ranks',
    },
    url: 'https://papi.org.vn/',
  },
  period: { label: { vi: 'Năm 2024', en: '2024' } },
  rankings: [
    {
      id: 'papi-2024',
      label: {
        vi: 'PAPI 2024: hiệu quả quản trị và hành chính công cấp tỉnh',
        en: 'PAPI 2024: provincial governance and public administration',
      },
      units: 'VN-63',
      unit: POINTS,
      max: 80,
      better: 'higher',
      entries: SCORES_PAPI.map(([code, name, score]) => ({ code, name, score })),
    },
  ],
};
