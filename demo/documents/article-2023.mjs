import { figure } from './cells.mjs';

const LOCALITIES = { vi: 'địa phương', en: 'localities' };
const DOSSIERS = { vi: 'hồ sơ', en: 'dossiers' };

const QUALIFIERS = { exact: null, more_than: 'over', nearly: 'nearly' };

// The words of the article of 14/11/2023 for each row of its table.
const INDICATORS = [
  {
    row: 'dossiers_received',
    id: 'dossiers-received',
    label: { vi: 'Hồ sơ tiếp nhận tại Điện Biên', en: 'Dossiers received in Điện Biên' },
    unit: DOSSIERS,
  },
  {
    row: 'dossiers_resolved',
    id: 'dossiers-resolved',
    label: { vi: 'Hồ sơ đã giải quyết tại Điện Biên', en: 'Dossiers resolved in Điện Biên' },
    unit: DOSSIERS,
  },
  {
    row: 'on_time_percent',
    id: 'on-time-rate',
    label: { vi: 'Tỷ lệ hồ sơ đúng hạn tại Điện Biên', en: 'Share of dossiers on time in Điện Biên' },
    unit: '%',
    better: 'higher',
  },
  {
    row: 'ioc_localities',
    id: 'ioc',
    label: {
      vi: 'Địa phương có trung tâm chỉ đạo, điều hành thông minh',
      en: 'Localities with a smart operation centre',
    },
    unit: LOCALITIES,
    better: 'higher',
  },
  {
    row: 'fee_resolution_localities',
    id: 'fee-resolutions',
    label: {
      vi: 'Địa phương có nghị quyết của Hội đồng nhân dân miễn, giảm phí, lệ phí dịch vụ công trực tuyến',
      en: 'Localities whose People’s Council waived or cut fees for online public services',
    },
    unit: LOCALITIES,
    better: 'higher',
  },
  {
    row: 'tthc_system_rank',
    shownAs: 'rank',
    id: 'system-rank',
    label: {
      vi: 'Xếp hạng hệ thống thông tin giải quyết thủ tục hành chính của tỉnh Điện Biên',
      en: 'Rank of Điện Biên’s information system for administrative procedures',
    },
  },
  {
    row: 'decrees_issued',
    id: 'decrees',
    label: { vi: 'Nghị định Chính phủ đã ban hành', en: 'Decrees issued by the Government' },
    unit: { vi: 'nghị định', en: 'decrees' },
  },
];

function indicatorOf({ row: name, shownAs = 'value', ...words }, rows) {
  const { value, of, qualifier } = rows.find(({ indicator }) => indicator === name);
  return {
    ...words,
    [shownAs]: Number(value),
    of: figure(of),
    qualifier: QUALIFIERS[qualifier],
  };
}

/** The figures of the article as they were that day; they are never to be called old, so nothing says when. */
export function article2023(rows) {
  const onTime = rows.find(({ indicator }) => indicator === 'on_time_percent');
  return {
    schemaVersion: 1,
    title: {
      vi: 'Cải cách hành chính 10 tháng đầu năm 2023',
      en: 'Administrative reform, January to October 2023',
    },
    source: { name: { vi: 'Truyền hình Điện Biên', en: 'Điện Biên TV' }, url: 'https://dienbientv.vn/' },
    updatedAt: '2023-11-14T19:04:00+07:00',
    period: {
      label: { vi: '10 tháng đầu năm 2023', en: 'January to October 2023' },
      start: '2023-01-01',
      end: '2023-10-31',
    },
    indicators: INDICATORS.map((words) => indicatorOf(words, rows)),
    // The article does not say which of the two on-time rates it gives.
    dossiers: { onTimeRate: Number(onTime.value), qualifier: QUALIFIERS[onTime.qualifier], basis: null },
  };
}
