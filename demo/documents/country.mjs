import { percentOf, sumOf } from './cells.mjs';
import { DOSSIERS, UNITS, yearToDate } from './portal.mjs';

const SUMMED = {
  vi: `cộng từ ${UNITS} tỉnh, thành phố`,
  en: `sum of ${UNITS} provinces and cities`,
};

const summed = ({ vi, en }) => ({ vi: `${vi} (${SUMMED.vi})`, en: `${en} (${SUMMED.en})` });

const indicatorsOf = ({ received, onTimeTotal, onTimeRate }) => [
  {
    id: 'dossiers-received',
    label: summed({ vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' }),
    value: received,
    unit: DOSSIERS,
    better: 'neither',
  },
  {
    id: 'dossiers-on-time',
    label: summed({ vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }),
    value: onTimeTotal,
    unit: DOSSIERS,
    better: 'higher',
  },
  {
    id: 'on-time-rate',
    label: summed({ vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' }),
    value: onTimeRate,
    unit: '%',
    better: 'higher',
  },
];

/** The dossiers of the whole country, which the portal publishes by province only: every figure is a sum. */
export function country(dossiers) {
  const received = sumOf(dossiers, 'total_received');
  const onTimeTotal = sumOf(dossiers, 'total_on_time');
  const overdueTotal = sumOf(dossiers, 'total_overdue');
  const totals = { received, onTimeTotal, overdueTotal, onTimeRate: percentOf(onTimeTotal, received) };
  return {
    schemaVersion: 1,
    title: summed({ vi: 'Hồ sơ thủ tục hành chính cả nước', en: 'Administrative dossiers nationwide' }),
    ...yearToDate(dossiers[0].as_of),
    indicators: indicatorsOf(totals),
    dossiers: { ...totals, basis: '766' },
  };
}
