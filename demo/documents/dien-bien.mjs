import { figure, ofProvince, percentOf } from './cells.mjs';
import { DAYS, DOSSIERS, POINTS, UNITS, yearToDate } from './portal.mjs';

const PROVINCE = '11';

// Left out: DOSSIER_SYNC, whose denominator the portal itself flags as provisional, ELECTRONIC_CERTIFIED_COPY, a
// ratio of 100 without a numerator, and the composites, whose ratio is only the score once more.
const RATES = [
  {
    id: 'procedures-announced-on-time',
    metric: 'PUBLISH_ON_TIME',
    label: { vi: 'Tỷ lệ thủ tục hành chính công bố đúng hạn', en: 'Share of procedures announced on time' },
  },
  {
    id: 'procedures-published-in-full',
    metric: 'PUBLIC_CONTENT_FULL',
    label: {
      vi: 'Tỷ lệ thủ tục hành chính công khai đầy đủ nội dung',
      en: 'Share of procedures published in full',
    },
  },
  {
    id: 'electronic-results',
    metric: 'ORIGINAL_RESULT_AVAILABLE',
    label: { vi: 'Tỷ lệ hồ sơ có cấp kết quả điện tử', en: 'Share of dossiers with an electronic result' },
  },
  {
    id: 'digitised-dossiers',
    metric: 'SO_HOA_GIAY_TO_GIAI_QUYET',
    label: { vi: 'Tỷ lệ hồ sơ thực hiện số hóa', en: 'Share of dossiers digitised' },
  },
  {
    id: 'reused-data',
    metric: 'REUSED_DIGITIZED_DATA',
    label: {
      vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
      en: 'Share of dossiers reusing digitised data',
    },
  },
  {
    id: 'resident-data',
    metric: 'CITIZEN_DATA_CONNECTED_DOSSIER',
    label: { vi: 'Tỷ lệ hồ sơ có sử dụng dữ liệu dân cư', en: 'Share of dossiers using resident data' },
  },
  {
    id: 'satisfaction',
    metric: 'DOSSIER_RECEIVING_SATISFACTION',
    label: {
      vi: 'Tỷ lệ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
      en: 'Satisfaction with the handling of administrative procedures',
    },
  },
  {
    id: 'petitions-on-time',
    metric: 'PETITION_PROCESSING_ON_TIME',
    label: { vi: 'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', en: 'Share of petitions handled on time' },
  },
];

const rates = (metrics) =>
  RATES.map(({ id, metric, label }) => ({
    id,
    label,
    value: figure(metrics.find((row) => row.metric === metric).ratio),
    unit: '%',
    better: 'higher',
  }));

const grouped = (cell, language) => Number(cell).toLocaleString(language);

// The portal prints the counts only; the label says where the rate comes from.
function onlinePayment({ online_payments_done: done, payments_due: due }) {
  return {
    id: 'online-payment-rate',
    label: {
      vi: `Tỷ lệ hồ sơ thanh toán trực tuyến (tính từ ${grouped(done, 'vi-VN')}/${grouped(due, 'vi-VN')} hồ sơ)`,
      en: `Share of dossiers paid online (computed from ${grouped(done, 'en-GB')} of ${grouped(due, 'en-GB')})`,
    },
    value: percentOf(Number(done), Number(due)),
    unit: '%',
    better: 'higher',
  };
}

const dossierIndicators = (row) => [
  {
    id: 'dossiers-received',
    label: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
    value: figure(row.total_received),
    unit: DOSSIERS,
    better: 'neither',
  },
  {
    id: 'on-time-rate',
    label: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' },
    value: figure(row.on_time_ratio),
    unit: '%',
    better: 'higher',
  },
  {
    id: 'processing-days',
    label: { vi: 'Thời gian xử lý trung bình một hồ sơ', en: 'Mean processing time of a dossier' },
    value: figure(row.avg_processing_days),
    unit: DAYS,
    better: 'lower',
  },
];

const scoreIndicators = (row, earlier) => [
  {
    id: 'rank-766',
    label: { vi: 'Xếp hạng Bộ chỉ số 766', en: 'Rank in the 766 index' },
    rank: figure(row.rank),
    of: UNITS,
    previousRank: figure(earlier.rank),
    previousOf: UNITS,
  },
  {
    id: 'score-766',
    label: { vi: 'Tổng điểm Bộ chỉ số 766', en: 'Total score in the 766 index' },
    value: figure(row.score),
    unit: POINTS,
    previous: figure(earlier.score),
    better: 'higher',
  },
];

// The portal counts early, on-time and in-process dossiers together: the parts stay unpublished.
const counts = (row) => ({
  received: figure(row.total_received),
  onTimeTotal: figure(row.total_on_time),
  overdueTotal: figure(row.total_overdue),
  onTimeRate: figure(row.on_time_ratio),
  basis: '766',
});

/** The figures of Điện Biên on one day, compared with an earlier day where both are published. */
export function dienBien(scores, earlierScores, dossiers, metrics) {
  const own = ofProvince(dossiers, PROVINCE);
  return {
    schemaVersion: 1,
    title: { vi: 'Cải cách hành chính tỉnh Điện Biên', en: 'Administrative reform in Điện Biên' },
    ...yearToDate(own.as_of),
    indicators: [
      ...dossierIndicators(own),
      ...scoreIndicators(ofProvince(scores, PROVINCE), ofProvince(earlierScores, PROVINCE)),
      onlinePayment(own),
      ...rates(metrics),
    ],
    dossiers: counts(own),
  };
}
