import { defineMessages } from '../i18n/messages.js';

/** The words of the frame around every figure. */
export const frameMessages = defineMessages('frame', {
  sourceLabel: 'Nguồn:',
  updatedLabel: 'Cập nhật:',
  figure: 'Số liệu',
  pause: 'Tạm dừng cập nhật',
  resume: 'Cập nhật tiếp',
  paused: 'Đã tạm dừng tự động cập nhật.',
  resumed: 'Đã bật lại tự động cập nhật.',
  retry: 'Thử lại',
  idle: 'Chưa tải số liệu',
  loading: 'Đang tải số liệu…',
  empty: 'Nguồn chưa công bố số liệu này.',
  provisional: 'Có số liệu sơ bộ hoặc ước tính, có thể được điều chỉnh.',
  stale: (age: string) => `Số liệu cũ: cập nhật ${age}.`,
  keptAfterFailure: (age: string) => `Đang giữ số liệu tải được ${age}.`,
  stillFromPage: 'Đang hiển thị số liệu ghi sẵn trong trang.',
  recovered: 'Đã tải lại được số liệu.',
  correction: (at: string, note: string) => `Đính chính${at && ` ngày ${at}`}: ${note}`,
  leftOut: (rows: number, fields: number) =>
    `Số liệu nguồn có lỗi: ${[rows && `bỏ qua ${rows} dòng`, fields && `${fields} ô không đọc được`].filter(Boolean).join(', ')}.`,
  fromFuture: (moment: string) => `Thời điểm số liệu ở tương lai: ${moment}.`,
  reversedPeriod: 'Kỳ số liệu của nguồn kết thúc trước khi bắt đầu.',
  failures: {
    offline: 'Không kết nối được tới nguồn số liệu. Vui lòng kiểm tra mạng rồi thử lại.',
    unreachable: 'Chưa tải được số liệu từ nguồn. Vui lòng thử lại sau.',
    unreadable: 'Chưa đọc được số liệu của nguồn.',
    absent: 'Không tìm thấy số liệu này trong nguồn.',
    unset: 'Chưa có số liệu để hiển thị ở đây.',
  },
  detail: 'Chi tiết cho quản trị',
  menu: {
    name: 'Lấy số liệu',
    failed: 'Không lấy được: trang có thể đã chặn tệp cần dùng.',
  },
});
