import { defineMessages } from '../../i18n/messages.js';

/** The words of `cchc-index-breakdown` alone. */
export const breakdownMessages = defineMessages('breakdown', {
  label: 'Các thành phần của chỉ số',
  part: 'Thành phần',
  total: 'Tổng điểm',
  points: 'Điểm',
  ofMaximum: (points: string, max: string, percent: string) => `${points}/${max} (${percent})`,
  notApplicable: 'không áp dụng',
  mean: 'Trung bình các đơn vị',
  navigation: 'Đi qua từng thành phần bằng phím mũi tên',
  axis: 'Phần trăm của điểm tối đa',
  score: (score: string) => `tổng điểm ${score}`,
  extremes: (best: string, worst: string) => `so với điểm tối đa, cao nhất ở ${best}, thấp nhất ở ${worst}`,
  unitNotFound: (wanted: string) => `Không thấy đơn vị “${wanted}” trong số liệu.`,
});
