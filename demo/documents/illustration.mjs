const MONTHS = [71.2, 70.4, 74.9, 76.3, 78.8, 78.1, 81.5, 83.2, 84.6];

// Received, resolved and the on-time rate by month, across the merger of July 2025; one month is left out.
const COURSE = [
  ['2025-03', 6100, 6000, 96.2],
  ['2025-04', 6500, 6300, 95.2],
  ['2025-05', 6200, 6250, 94.9],
  ['2025-06', 5900, 6000, 97.1],
  ['2025-07', 7100, 6600, 88.3],
  ['2025-09', 7900, 7700, 93.9],
  ['2025-10', 7600, 7650, 95],
  ['2025-11', 7300, 7200, 95.6],
  ['2025-12', 8100, 8000, 96.1],
  ['2026-01', 7400, 7300, 96.4],
  ['2026-02', 5600, 5700, 96.9],
  ['2026-03', 7800, 7600, 96.3],
  ['2026-04', 7700, 7650, 96.8],
  ['2026-05', 7900, 7800, 97],
  ['2026-06', 8200, 8050, 96.6],
  ['2026-07', 8000, 7950, 97.2],
  ['2026-08', 8300, 8200, 97.4],
  ['2026-09', 7900, 7850, 97.6],
];

/** A target, a previous value and courses by month, of which no source in data/ has any: invented, and labelled so. */
export const illustration = () => ({
  schemaVersion: 1,
  title: { vi: 'Số liệu minh họa, không có thật', en: 'Invented figures, for illustration' },
  source: { name: { vi: 'Số liệu minh họa, không có thật', en: 'Invented figures, for illustration' } },
  period: { label: { vi: '9 tháng đầu năm 2026', en: 'January to September 2026' } },
  indicators: [
    {
      id: 'online-dossiers',
      label: {
        vi: 'Tỷ lệ hồ sơ nộp trực tuyến (số liệu minh họa)',
        en: 'Share of dossiers submitted online (invented figures)',
      },
      value: MONTHS.at(-1),
      unit: '%',
      previous: MONTHS.at(-2),
      target: 90,
      better: 'higher',
      series: MONTHS.map((value, index) => ({ period: `2026-0${index + 1}`, value })),
    },
  ],
  dossiers: {
    basis: '766',
    series: COURSE.map(([period, received, resolved, onTimeRate]) => ({
      period,
      received,
      resolved,
      onTimeRate,
    })),
  },
});
