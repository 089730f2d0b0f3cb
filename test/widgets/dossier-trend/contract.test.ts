import { contract } from '../../support/contract.js';

const documentOf = (series: readonly object[]) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  dossiers: { series },
});

const MONTHS = [
  { period: '2023-08', received: 17400, resolved: 17000, onTimeRate: 97.5 },
  { period: '2023-09', received: null, resolved: null, onTimeRate: null },
];

const poisoned = (point: unknown) => ({ dossiers: { series: [...MONTHS, point] } });

contract({
  tag: 'dossier-trend',
  asks: { chart: 'line' },
  good: documentOf([...MONTHS, { period: '2023-10', received: 19100, resolved: 18850, onTimeRate: 98.2 }]),
  label: { vi: 'Hồ sơ theo thời gian', en: 'Dossiers over time' },
  figure: { vi: '19.100', en: '19,100' },
  later: documentOf([...MONTHS, { period: '2023-10', received: 19300, resolved: 18850, onTimeRate: 98.2 }]),
  laterFigure: '19.300',
  empty: documentOf([]),
  own: {
    attributes: {},
    content:
      '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Tỷ lệ đúng hạn</th></tr>' +
      '<tr><td>Quý II/2023</td><td>17.100</td><td>97,5%</td></tr><tr><td>Quý III/2023</td><td>17.555</td><td>98,2%</td></tr></table>',
    figure: '17.555',
  },
  garbage: [
    poisoned({ period: 'hôm qua', received: 5 }),
    poisoned({ period: '2023-10', received: '5', resolved: { nodeType: 1 }, onTimeRate: [] }),
    poisoned({ period: '2023-10', received: 1e308, resolved: -5, onTimeRate: 1e308 }),
    poisoned({ period: '2023-10', received: 0, resolved: 0, onTimeRate: 0 }),
    poisoned({ period: '2023-08', received: 1 }),
    poisoned({ period: '1023-08', received: 1 }),
    poisoned(null),
    { dossiers: { series: { nodeType: 1 } } },
    { dossiers: { series: [{ period: '2023-10' }] } },
    { dossiers: { series: [{ period: '2023-10', received: 5 }] } },
  ],
});
