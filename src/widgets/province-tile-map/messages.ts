import { defineMessages } from '../../i18n/messages.js';

/** The words of `province-tile-map` alone. */
export const mapMessages = defineMessages('map', {
  label: 'Bản đồ các tỉnh, thành phố',
  hint: 'Chọn một ô để xem số liệu của tỉnh, thành phố đó.',
  ends: 'Đầu và cuối bảng xếp hạng',
  archipelago: (name: string, province: string) => `Quần đảo ${name} được tô theo số liệu của ${province}.`,
  unplaced: (count: number, names: string) =>
    `Không đưa được ${count} dòng lên bản đồ (mã, tên không khớp hoặc bị trùng): ${names}.`,
  onlyProvinces: 'units (bản đồ chỉ có cho 34 hoặc 63 tỉnh, thành phố: VN-34 hoặc VN-63)',
});
