import { figure } from './cells.mjs';
import { POINTS } from './portal.mjs';

const [FIRST, LAST] = [2011, 2024];
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String(FIRST + index));

// A year in which the source has nothing of a province has no row in the table: its points are not published.
function seriesOf(rows, code) {
  const own = new Map(rows.filter((row) => row.province_code === code).map((row) => [row.year, row.d5]));
  return YEARS.map((year) => ({ period: year, value: own.has(year) ? figure(own.get(year)) : null }));
}

function indicator(rows, { id, code, name }) {
  const series = seriesOf(rows, code);
  return {
    id,
    label: {
      vi: `PAPI, nội dung Thủ tục hành chính công: ${name} (thang điểm 10)`,
      en: `PAPI, public administrative procedures: ${name} (out of 10)`,
    },
    value: series.at(-1).value,
    unit: POINTS,
    better: 'higher',
    series,
  };
}

/** One of PAPI's dimensions from 2011 to 2024, of a province that it always published and of one that it did not. */
export const papiProcedures = (rows) => ({
  schemaVersion: 1,
  title: {
    vi: 'PAPI 2011–2024: Thủ tục hành chính công',
    en: 'PAPI 2011–2024: public administrative procedures',
  },
  source: {
    name: {
      vi: 'PAPI 2011–2024 (UNDP, CECODES, RTA); điểm nội dung cộng từ các chỉ số thành phần',
      en: 'PAPI 2011–2024 (UNDP, CECODES, RTA); dimension summed from its sub-indices',
    },
    url: 'https://papi.org.vn/',
  },
  period: { label: { vi: 'Năm 2024', en: '2024' }, start: '2024-01-01', end: '2024-12-31' },
  indicators: [
    indicator(rows, { id: 'dien-bien', code: '11', name: 'Điện Biên' }),
    indicator(rows, { id: 'quang-ninh', code: '22', name: 'Quảng Ninh' }),
  ],
});
