import { INVENTED, type DataDocument } from './documents.js';

/** The documents of what the published tables have no example of. Every figure in them is made up, and labelled so. */

type Indicator = NonNullable<DataDocument['indicators']>[number];
type Dossiers = NonNullable<DataDocument['dossiers']>;
type Ranking = NonNullable<DataDocument['rankings']>[number];

const HEAD = {
  schemaVersion: 1 as const,
  source: { name: 'Số liệu minh họa của dự án, không phải số công bố' },
  period: { label: '2026-Q3' },
};

const named = (label: string) => `${label} (${INVENTED})`;

/** A document of one invented indicator, `sample`. */
export const indicatorOf = (label: string, figures: Omit<Indicator, 'id' | 'label'>): DataDocument => ({
  ...HEAD,
  indicators: [{ id: 'sample', label: named(label), ...figures }],
});

/** A document of invented dossier counts. */
export const dossiersOf = (dossiers: Dossiers): DataDocument => ({ ...HEAD, dossiers });

/** A document of one invented ranking, `sample`. */
export const rankingOf = (label: string, ranking: Omit<Ranking, 'id' | 'label'>): DataDocument => ({
  ...HEAD,
  rankings: [{ id: 'sample', label: named(label), ...ranking }],
});

const MONTHLY = [17.4, 16.2, 19.8, 20.1, 19.3, 21.7, 22.4, 20.9, 23.6];

/** The months of 2026 with invented thousands of dossiers. */
export const SERIES = MONTHLY.map((thousands, index) => ({
  period: `2026-0${index + 1}`,
  value: Math.round(thousands * 1000),
}));

/** The same months, of which two were not published. */
export const BROKEN_SERIES = SERIES.map(({ period, value }, index) => ({
  period,
  value: index === 3 || index === 4 ? null : value,
}));

type Point = NonNullable<Dossiers['series']>[number];

/** A document of invented dossiers by period. */
export const documentOfSeries = (series: readonly Point[]): DataDocument =>
  dossiersOf({ basis: 'resolved', series: [...series] });

const ON_TIME = [96.2, 95.2, 94.9, 97.1, 96.4, 95.8, 97.3, 96.9, 97.8];

/** Invented dossiers of each month of 2026. */
export const DOSSIER_SERIES: readonly Point[] = SERIES.map(({ period, value }, index) => ({
  period,
  received: value,
  resolved: Math.round(value * (0.96 + (index % 3) / 100)),
  onTimeRate: ON_TIME[index] ?? null,
}));

/** As many units as the country once had districts. */
export const MANY_UNITS = Array(705)
  .fill(null)
  .map((_, index) => ({
    code: `MH${index + 1}`,
    name: `Đơn vị minh họa ${index + 1}`,
    score: Math.round(9600 - index * 7.3) / 100,
    rank: index + 1,
    previousRank: index % 3 === 0 ? index + 1 : index + 2,
  }));

/** Six units of which two pairs have equal scores. */
export const TIED = [
  { code: '01', name: 'Hà Nội', score: 92.5 },
  { code: '48', name: 'Đà Nẵng', score: 95 },
  { code: '79', name: 'Hồ Chí Minh', score: 92.5 },
  { code: '11', name: 'Điện Biên', score: 88.25 },
  { code: '46', name: 'Huế', score: 95 },
  { code: '92', name: 'Cần Thơ', score: 90 },
];
