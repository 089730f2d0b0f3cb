/** The dossier counts of the ward of Điện Biên Phủ, complete enough for both on-time rates to be computed. */
export function communeWard(rows) {
  const value = (count) => Number(rows.find((row) => row.count === count).value);
  return {
    schemaVersion: 1,
    title: {
      vi: 'Hồ sơ thủ tục hành chính phường Điện Biên Phủ',
      en: 'Administrative dossiers of Điện Biên Phủ ward',
    },
    source: {
      name: {
        vi: 'Báo Điện Biên Phủ (bản tiếng Anh); số trễ hạn và quá hạn tính từ các số còn lại',
        en: 'Điện Biên Phủ Newspaper (English edition); late and overdue counts computed from the rest',
      },
      url: 'https://en.baodienbienphu.com.vn/',
    },
    period: { label: { vi: 'Từ ngày 01/07/2025', en: 'Since 01/07/2025' }, start: '2025-07-01' },
    dossiers: {
      received: value('received'),
      resolvedEarly: value('resolved_early'),
      resolvedOnTime: value('resolved_on_time'),
      resolvedLate: value('resolved_late'),
      pendingOnTime: value('pending_on_time'),
      pendingLate: value('pending_late'),
    },
  };
}
