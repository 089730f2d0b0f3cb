const MONTHS = [71.2, 70.4, 74.9, 76.3, 78.8, 78.1, 81.5, 83.2, 84.6];

/** A series, a target and a previous value, of which no source in data/ has any: invented, and labelled so. */
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
});
