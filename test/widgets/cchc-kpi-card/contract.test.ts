import { contract } from '../../support/contract.js';

const documentOf = (indicator: object) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  indicators: [
    {
      id: 'received',
      label: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
      unit: { vi: 'hồ sơ', en: 'dossiers' },
      qualifier: 'over',
      previous: 181000,
      target: 200000,
      series: [
        { period: '2023-08', value: 17400 },
        { period: '2023-09', value: null },
        { period: '2023-10', value: 19100 },
        { period: '2023-11', value: 18000 },
      ],
      ...indicator,
    },
  ],
});

const poisoned = (indicator: object) => ({ indicators: [{ id: 'received', value: 5, ...indicator }] });

contract({
  tag: 'cchc-kpi-card',
  asks: { indicator: 'received' },
  good: documentOf({ value: 196000 }),
  label: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
  figure: { vi: 'trên 196.000 hồ sơ', en: 'over 196,000 dossiers' },
  later: documentOf({ value: 198500 }),
  laterFigure: 'trên 198.500 hồ sơ',
  empty: documentOf({ value: null }),
  astray: { indicator: 'resolved' },
  own: {
    attributes: { value: '194500', qualifier: 'nearly', unit: 'hồ sơ' },
    figure: 'gần 194.500 hồ sơ',
  },
  garbage: [
    poisoned({ label: { nodeType: 1 } }),
    poisoned({ label: { _$litType$: 1, strings: ['<b>'], values: [] } }),
    poisoned({ label: { _$litDirective$: 1 } }),
    poisoned({ label: ['a'] }),
    poisoned({ unit: { nodeType: 1 }, qualifier: 'exactly', better: 5 }),
    poisoned({ value: '196000' }),
    poisoned({ value: '1.234' }),
    poisoned({ value: [5] }),
    poisoned({ value: 1e308, of: 1e-300 }),
    poisoned({ value: null, rank: 0 }),
    poisoned({ rank: 2.5, of: -63, previousRank: '27' }),
    poisoned({ previous: null, target: 'cao', series: { nodeType: 1 } }),
    poisoned({ series: [{ period: 'hôm qua', value: 'nhiều' }, null, 5, { period: '2023', value: 1 }] }),
    { indicators: [{ id: 5, value: 1 }, { value: 1 }] },
  ],
});
