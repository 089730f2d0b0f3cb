import { figure } from './cells.mjs';
import { POINTS } from './portal.mjs';

const LABEL = {
  vi: 'PAPI 2024: hiệu quả quản trị và hành chính công cấp tỉnh',
  en: 'PAPI 2024: provincial governance and public administration',
};

const DIMENSIONS = [
  ['participation', 'Tham gia của người dân ở cấp cơ sở', 'Participation at local level'],
  ['transparency', 'Công khai, minh bạch trong việc ra quyết định', 'Transparency in decision-making'],
  ['accountability', 'Trách nhiệm giải trình với người dân', 'Vertical accountability'],
  ['corruption', 'Kiểm soát tham nhũng trong khu vực công', 'Control of corruption in the public sector'],
  ['procedures', 'Thủ tục hành chính công', 'Public administrative procedures'],
  ['services', 'Cung ứng dịch vụ công', 'Public service delivery'],
  ['environment', 'Quản trị môi trường', 'Environmental governance'],
  ['e-governance', 'Quản trị điện tử', 'E-governance'],
];

const entry = (row) => ({
  code: row.province_code,
  name: row.name,
  score: figure(row.score),
  parts: Object.fromEntries(DIMENSIONS.map(([id], index) => [id, figure(row[`d${index + 1}`])])),
});

/** PAPI 2024 of the 63 units; it publishes quartiles instead of ranks, and withheld two provinces. */
export const papi2024 = (rows) => ({
  schemaVersion: 1,
  title: LABEL,
  source: {
    name: {
      vi: 'PAPI 2024 (UNDP, CECODES, RTA); tổng điểm cộng từ các chỉ số thành phần, PAPI không công bố thứ hạng',
      en: 'PAPI 2024 (UNDP, CECODES, RTA); totals summed from sub-indices, PAPI publishes no ranks',
    },
    url: 'https://papi.org.vn/',
  },
  period: { label: { vi: 'Năm 2024', en: '2024' }, start: '2024-01-01', end: '2024-12-31' },
  rankings: [
    {
      id: 'papi-2024',
      label: LABEL,
      units: 'VN-63',
      unit: POINTS,
      max: 80,
      better: 'higher',
      parts: DIMENSIONS.map(([id, vi, en]) => ({ id, label: { vi, en }, max: 10 })),
      entries: rows.map(entry),
    },
  ],
});
