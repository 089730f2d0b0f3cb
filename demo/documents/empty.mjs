/** A valid document in which nothing is published yet. */
export const empty = () => ({
  schemaVersion: 1,
  title: { vi: 'Tài liệu mẫu chưa có số liệu', en: 'Sample document without figures' },
  indicators: [],
  rankings: [],
});
