import { contract } from '../../support/contract.js';

const PARTS = [
  { id: 'TDGQ', label: { vi: 'Tiến độ giải quyết', en: 'Timeliness' }, max: 20 },
  { id: 'CKMB', label: { vi: 'Công khai, minh bạch', en: 'Openness' }, max: 18 },
  { id: 'TTTT', label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' }, max: 10 },
];

const documentOf = (score: number) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  rankings: [
    {
      id: '766',
      label: { vi: 'Bộ chỉ số phục vụ', en: 'Service index' },
      units: 'VN-34',
      parts: PARTS,
      entries: [
        { code: '11', name: 'Điện Biên', score, parts: { TDGQ: 19.04, CKMB: 8.02, TTTT: null } },
        { code: '01', name: 'Hà Nội', score: 62.5, parts: { TDGQ: 14.81, CKMB: 9.5, TTTT: 8 } },
      ],
    },
  ],
});

const poisoned = (parts: unknown, ranking: object = {}) => ({
  rankings: [{ id: '766', parts: PARTS, entries: [{ code: '11', name: 'Điện Biên', parts }], ...ranking }],
});

contract({
  tag: 'cchc-index-breakdown',
  asks: { ranking: '766', unit: '11', compare: 'mean' },
  good: documentOf(59.58),
  label: { vi: 'Bộ chỉ số phục vụ', en: 'Service index' },
  figure: { vi: '59,58', en: '59.58' },
  later: documentOf(60.12),
  laterFigure: '60,12',
  empty: { schemaVersion: 1, rankings: [] },
  astray: { ranking: 'par-index' },
  own: {
    attributes: { unit: 'Điện Biên' },
    content:
      '<table><thead><tr><th>Nhóm chỉ số</th><th>Điểm</th><th>Điểm tối đa</th></tr></thead><tbody>' +
      '<tr><td>Tiến độ</td><td>18,5</td><td>20</td></tr><tr><td>Tổng</td><td>58,05</td><td>100</td></tr></tbody></table>',
    figure: '58,05',
  },
  garbage: [
    poisoned({ nodeType: 1 }),
    poisoned({ TDGQ: { nodeType: 1 } }),
    poisoned({ TDGQ: '19,04', CKMB: 1e308, __proto__: 5 }),
    poisoned({ TDGQ: -1e308, KHAC: 5 }),
    poisoned({ TDGQ: 5 }, { parts: { nodeType: 1 } }),
    poisoned({ TDGQ: 5 }, { parts: [{ id: 'TDGQ', label: { nodeType: 1 }, max: 0 }] }),
    poisoned({ TDGQ: 5 }, { parts: [{ id: 'TDGQ', max: 'hai mươi' }, { id: 'TDGQ', max: 20 }, null] }),
    poisoned(null),
    poisoned({}, { entries: [] }),
    { rankings: [{ id: '766', entries: [{ code: '11', score: 5 }] }] },
  ],
});
