// What the documents made from the National Public Service Portal's figures have in common.
const PORTAL = 'https://dichvucong.gov.vn/';

const daySlashed = (day) => day.split('-').reverse().join('/');

/** The source, period and date of figures that count from 1 January to a day of the same year. */
export function yearToDate(day) {
  const label = daySlashed(day);
  return {
    source: {
      name: {
        vi: `Cổng Dịch vụ công quốc gia (bản ghi ngày ${label})`,
        en: `National Public Service Portal (captured on ${label})`,
      },
      url: PORTAL,
    },
    updatedAt: day,
    period: {
      label: { vi: `Từ 01/01 đến ${label}`, en: `From 01/01 to ${label}` },
      start: `${day.slice(0, 4)}-01-01`,
      end: day,
    },
  };
}

export const UNITS = 34;
export const DOSSIERS = { vi: 'hồ sơ', en: 'dossiers' };
export const DAYS = { vi: 'ngày', en: 'days' };
export const POINTS = { vi: 'điểm', en: 'points' };
