import { contract } from '../../support/contract.js';

const documentOf = (dossiers: object | null) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  dossiers,
});

const WARD = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
};

contract({
  tag: 'dossier-ontime-gauge',
  asks: { basis: '766', target: '95', bands: '90 Tốt; 70 Khá; 50' },
  good: documentOf(WARD),
  label: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Dossiers handled on time' },
  figure: { vi: '99,46%', en: '99.46%' },
  later: documentOf({ ...WARD, resolvedOnTime: 3253, resolvedLate: 131 }),
  laterFigure: '97,73%',
  empty: documentOf(null),
  own: { attributes: { rate: '98', qualifier: 'over' }, figure: 'trên 98%' },
  garbage: [
    { dossiers: { received: '5780', onTimeRate: '99,46 %' } },
    { dossiers: { received: -5, onTimeRate: 150 } },
    { dossiers: { received: 10, resolvedOnTime: 1e300, pendingOnTime: 1e300, pendingLate: 1e300 } },
    { dossiers: { received: 1e-300, onTimeTotal: 1e308 } },
    { dossiers: { onTimeRate: { nodeType: 1 }, basis: { nodeType: 1 }, qualifier: [] } },
    { dossiers: { onTimeRate: 98, basis: '767', qualifier: 'exactly', series: { nodeType: 1 } } },
    { dossiers: { onTimeRate: 98 }, source: { nodeType: 1 }, period: { label: { nodeType: 1 } } },
    { dossiers: { onTimeRate: 98 }, updatedAt: { nodeType: 1 }, staleAfter: 'P', title: { nodeType: 1 } },
    { dossiers: [WARD] },
    { dossiers: {} },
  ],
});
