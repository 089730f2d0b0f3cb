import type { WidgetState } from '../../src/base/status.js';

/** What each attribute is for, in Vietnamese; the English sentence comes from the code. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  endpoint: 'Địa chỉ tài liệu số liệu (JSON), có thể viết tương đối so với trang.',
  format: 'Tên bộ đọc dùng cho nguồn có định dạng khác; bỏ trống nếu nguồn là tài liệu phiên bản 1.',
  refresh: 'Số giây giữa hai lần tải lại, từ 15 đến 86400; bỏ trống thì chỉ tải một lần.',
  locale: 'Ngôn ngữ hiển thị; bỏ trống thì theo thuộc tính lang gần nhất, không có thì là tiếng Việt.',
  area: 'Mã hoặc tên đơn vị của trang, dùng khi thẻ không có highlight riêng.',
  snapshot: 'Không bao giờ tải gì, chỉ hiển thị số liệu ghi sẵn trong trang (dùng cho bài báo).',
  theme: 'Màu sáng, màu tối, hoặc theo máy người đọc; bỏ trống thì theo color-scheme của trang.',
  compact: 'Thu gọn: chiếm ít chỗ hơn và lược bớt chi tiết.',
  'without-source': 'Bỏ dòng nguồn và thời điểm cập nhật (khi trang đã ghi nguồn ở chỗ khác).',
  'heading-level': 'Cấp tiêu đề của nhãn, từ 2 đến 6; bỏ trống thì nhãn không phải là tiêu đề.',
  label: 'Nhãn, thay cho nhãn trong số liệu.',
  period: 'Kỳ của số liệu ghi trong thẻ: mã như 2026-Q3, hoặc bằng lời.',
  updated: 'Thời điểm của số liệu ghi trong thẻ: theo ISO 8601, hoặc bằng lời.',
  source: 'Tên nguồn của số liệu ghi trong thẻ.',
  'source-href': 'Địa chỉ nguồn của số liệu ghi trong thẻ (chỉ http hoặc https).',
  indicator: 'Mã chỉ tiêu trong tài liệu số liệu.',
  value: 'Giá trị, viết số liền với dấu chấm thập phân: 196000 hoặc 98.5.',
  qualifier: 'Mức độ chính xác của con số: trên, gần, khoảng hoặc dưới.',
  unit: 'Đơn vị tính; ghi % thì giá trị là tỷ lệ phần trăm.',
  of: 'Tổng số mà giá trị là một phần; nếu có rank thì là số đơn vị được xếp hạng.',
  rank: 'Thứ hạng; số nhỏ hơn là tốt hơn.',
  previous: 'Giá trị kỳ trước; nếu thẻ chỉ có thứ hạng thì là thứ hạng kỳ trước.',
  target: 'Mục tiêu cần đạt.',
  basis: 'Cách tính tỷ lệ; bỏ trống thì theo cách nguồn nêu, không nêu thì theo Quyết định 766/QĐ-TTg.',
  bands: 'Các mức của tỷ lệ, mỗi mức là ngưỡng dưới kèm tên (nếu có): 90 Tốt; 70 Khá; 50. Mặc định không có.',
  rate: 'Tỷ lệ phần trăm, viết số liền với dấu chấm thập phân.',
  received: 'Số hồ sơ tiếp nhận.',
  resolved: 'Số hồ sơ đã giải quyết.',
  ranking: 'Mã bảng xếp hạng trong tài liệu số liệu.',
  highlight: 'Mã hoặc tên đơn vị được làm nổi; bỏ trống thì lấy area.',
  top: 'Số hàng hiển thị lúc đầu; hàng của đơn vị được làm nổi luôn ghim bên dưới. Bỏ trống thì hiện tất cả.',
  searchable: 'Có ô tìm đơn vị theo tên, gõ không dấu cũng được.',
  sort: 'Cách sắp xếp lúc đầu: theo hạng, tên, điểm hoặc mức thay đổi; thêm -asc, -desc để đổi chiều.',
  chart: 'Kiểu biểu đồ.',
  compare:
    'Mã hoặc tên đơn vị để so sánh, hoặc mean để so với trung bình của tất cả; bỏ trống thì không so sánh.',
};

/** When each event is fired. */
export const EVENTS: Readonly<Record<string, string>> = {
  'cchc-ready': 'Thẻ vừa hiện được số liệu, lần đầu hoặc sau khi hết lỗi.',
  'cchc-error': 'Thẻ không hiện được hoặc không tải lại được số liệu; kind cho biết loại lỗi.',
};

/** What each part is. */
export const PARTS: Readonly<Record<string, string>> = {
  widget: 'Khung của thẻ; data-state cho biết trạng thái.',
  label: 'Nhãn.',
  period: 'Kỳ số liệu.',
  value: 'Con số cùng các từ đi kèm.',
  bar: 'Thanh tỷ lệ.',
  change: 'Thay đổi so với kỳ trước.',
  target: 'Câu về mục tiêu.',
  sparkline: 'Đường diễn biến nhỏ.',
  arc: 'Cung tròn.',
  definition: 'Cách tính tỷ lệ.',
  band: 'Mức của tỷ lệ.',
  counts: 'Các số hồ sơ.',
  scope: 'Phạm vi xếp hạng và thang điểm.',
  search: 'Ô tìm đơn vị.',
  table: 'Bảng.',
  row: 'Một hàng.',
  'own-row': 'Hàng của đơn vị được làm nổi.',
  toggle: 'Nút xem cả bảng hoặc chỉ các hàng đầu.',
  takeaways: 'Các câu nói biểu đồ cho thấy điều gì.',
  chart: 'Khung của hình vẽ.',
  readout: 'Số liệu ở vị trí người đọc đang xem.',
  data: 'Phần mở ra bảng số liệu.',
  'without-data': 'Danh sách đơn vị chưa có số liệu.',
  notice: 'Câu báo lỗi, báo số cũ hoặc báo số không khớp.',
  retry: 'Nút thử lại.',
  footer: 'Dòng nguồn và thời điểm cập nhật.',
  source: 'Nguồn.',
  updated: 'Thời điểm cập nhật.',
  pause: 'Nút tạm dừng và bật lại tự động cập nhật.',
};

/** What each token colours or sizes. */
export const TOKENS: Readonly<Record<string, string>> = {
  '--cchc-font': 'Phông chữ.',
  '--cchc-text': 'Màu chữ.',
  '--cchc-muted': 'Màu chữ phụ (kỳ, nguồn, cách tính).',
  '--cchc-surface': 'Màu nền.',
  '--cchc-border': 'Màu đường kẻ.',
  '--cchc-track': 'Màu phần chưa đạt của thanh và cung tròn.',
  '--cchc-accent': 'Màu nhấn; độ sáng được chỉnh cho đủ tương phản với nền.',
  '--cchc-good': 'Màu của tin tốt (đạt mục tiêu, tăng hạng).',
  '--cchc-bad': 'Màu của tin xấu và của câu báo lỗi.',
  '--cchc-notice': 'Màu nền của câu lưu ý.',
  '--cchc-radius': 'Độ bo góc.',
  '--cchc-space': 'Khoảng cách từ viền tới nội dung.',
  '--cchc-value-size': 'Cỡ của con số lớn.',
};

/** What a reader sees in each state. */
export const STATES = {
  idle: 'Chưa tải: trang còn đang đọc, hoặc người đọc đã tạm dừng trước khi có số liệu.',
  loading: 'Đang tải: hiện số ghi sẵn trong thẻ, không có thì hiện câu dự phòng.',
  ready: 'Có số liệu.',
  stale: 'Số liệu cũ: quá hạn nguồn tự đặt (staleAfter), hoặc được giữ lại sau khi tải hỏng.',
  empty: 'Nguồn chưa công bố số liệu này.',
  error: 'Lỗi: nói rõ loại lỗi; số ghi sẵn hoặc câu dự phòng vẫn còn.',
} satisfies Record<WidgetState, string>;
