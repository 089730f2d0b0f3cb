import { contract } from '../../support/contract.js';

const documentOf = (score: number | null) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  rankings: [
    {
      id: '766',
      label: { vi: 'Bộ chỉ số phục vụ', en: 'Service index' },
      units: 'VN-34',
      max: 100,
      entries: [
        { code: '11', name: 'Điện Biên', score, rank: score && 30 },
        { code: '56', name: 'Khánh Hòa', score: score && 61.66, rank: score && 24 },
        { code: '92', name: 'Cần Thơ', score: null },
      ],
    },
  ],
});

const poisoned = (entry: unknown) => ({
  rankings: [{ id: '766', units: 'VN-34', entries: [{ name: 'Hà Nội', score: 60 }, entry] }],
});

contract({
  tag: 'province-tile-map',
  asks: { ranking: '766', highlight: '11' },
  good: documentOf(59.58),
  label: { vi: 'Bộ chỉ số phục vụ', en: 'Service index' },
  figure: { vi: '59,58, hạng 30', en: '59.58, ranked 30' },
  later: documentOf(60.12),
  laterFigure: '60,12',
  empty: documentOf(null),
  astray: { ranking: 'par-index' },
  own: {
    attributes: { highlight: '11' },
    content:
      '<table><thead><tr><th>Đơn vị</th><th>Điểm</th></tr></thead>' +
      '<tbody><tr><td>Điện Biên</td><td>58,05</td></tr><tr><td>Huế</td><td>57,9</td></tr></tbody></table>',
    figure: '58,05',
  },
  garbage: [
    poisoned({ name: { nodeType: 1 }, score: 5 }),
    poisoned({ name: { _$litType$: 1, strings: ['<b>'], values: [] }, code: '11', score: 5 }),
    poisoned({ code: '11', score: '59,58', rank: '30' }),
    poisoned({ code: '11', score: 1e308, rank: 1.5 }),
    poisoned({ code: '11', score: -1e308, qualifier: 'exactly' }),
    poisoned({ code: '11', score: 1e16 }),
    poisoned({ code: '11', score: 1e-300 }),
    poisoned({ code: '__proto__', name: 'constructor', score: 1 }),
    poisoned(null),
    poisoned({}),
    { rankings: [{ id: '766', label: { nodeType: 1 }, unit: { nodeType: 1 }, entries: { nodeType: 1 } }] },
    { rankings: [{ id: '766', units: { nodeType: 1 }, entries: [{ name: 'Huế', score: 0 }] }] },
    { rankings: [{ id: '766', units: 'constructor', entries: [{ name: 'Huế', score: 0 }] }] },
    { rankings: [{ id: '766', units: 'VN-34', max: 0, entries: [{ code: '11', score: 0, rank: 1 }] }] },
    { rankings: { '766': [] } },
    { rankings: [{ entries: [] }] },
  ],
});
