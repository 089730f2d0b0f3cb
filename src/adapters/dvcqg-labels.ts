/** The portal as a source. */
export const SOURCE = {
  name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  url: 'https://dichvucong.gov.vn/',
};

/** The index of Decision 766. */
export const INDEX = {
  vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
  en: 'Index of service to people and businesses (Decision 766/QĐ-TTg)',
};

/** The points of the index in all. */
export const INDEX_MAX = 100;

/** The groups of the index, with the points that the decision gives to each. */
export const GROUPS = [
  { id: 'CKMB', max: 18, label: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' } },
  { id: 'TDGQ', max: 20, label: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' } },
  { id: 'ONLINE', max: 12, label: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Online public services' } },
  { id: 'TTTT', max: 10, label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' } },
  { id: 'MDHL', max: 18, label: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
  { id: 'MDSH', max: 22, label: { vi: 'Số hóa hồ sơ', en: 'Digitisation of dossiers' } },
] as const;

/** The counts beside an on-time rate. */
export const COUNTS = [
  { id: 'received', label: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' } },
  { id: 'onTimeTotal', label: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' } },
] as const;

/** The name of the on-time rate. */
export const ON_TIME = { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Share of dossiers on time' };

/** The name of points without an index. */
export const SCORE = { vi: 'Điểm', en: 'Score' };

/** The unit of points. */
export const POINTS = { vi: 'điểm', en: 'points' };
