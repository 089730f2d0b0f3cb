import * as further from './vi-further.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

const core = {
  qualifiers: {
    over: 'trên',
    atLeast: 'ít nhất',
    nearly: 'gần',
    about: 'khoảng',
    atMost: 'không quá',
    under: 'dưới',
  },
  qualified: (word: string, figure: string) => `${word} ${figure}`,

  periods: {
    year: (year: number) => `Năm ${year}`,
    half: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1] ?? quarter}/${year}`,
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    shortMonth: (month: number, year: number) => `${month}/${year}`,
    firstMonths: (months: number, year: number) =>
      months === 12 ? `Năm ${year}` : `${months} tháng đầu năm ${year}`,
    until: (day: string) => `Tính đến ${day}`,
    range: (start: string, end: string) => `Từ ${start} đến ${end}`,
  },

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
  stale: (age: string) => `Số liệu cũ: cập nhật ${age}.`,
  underAMinuteAgo: 'chưa đầy 1 phút trước',
  keptAfterFailure: (age: string) => `Đang giữ số liệu tải được ${age}.`,
  stillFromPage: 'Đang hiển thị số liệu ghi sẵn trong trang.',
  recovered: 'Đã tải lại được số liệu.',
  correction: (at: string, note: string) => `Đính chính${at && ` ngày ${at}`}: ${note}`,
  leftOut: (rows: number, fields: number) =>
    `Số liệu nguồn có lỗi: ${[rows && `bỏ qua ${rows} dòng`, fields && `${fields} ô không đọc được`].filter(Boolean).join(', ')}.`,

  failures: {
    'missing-attribute': (field: string) => `Thiếu thuộc tính “${field}” trong thẻ nhúng.`,
    offline: () => 'Không kết nối được tới nguồn số liệu. Vui lòng kiểm tra mạng rồi thử lại.',
    timeout: (host: string) => `Máy chủ ${host} không trả lời kịp.`,
    blocked: (host: string, directive?: string) =>
      directive
        ? `Chính sách bảo mật (CSP) của trang này chặn ${host}: cần thêm ${host} vào ${directive}.`
        : `Trình duyệt không đọc được số liệu từ ${host}: máy chủ chưa cho phép (CORS), trang này chặn (CSP connect-src) hoặc máy chủ không hoạt động.`,
    http: (status: string) => `Nguồn số liệu trả về lỗi ${status}.`,
    'too-large': () => 'Tệp số liệu quá lớn (trên 2 MB hoặc 50.000 dòng).',
    'not-data': (field: string): string =>
      field === 'html'
        ? 'Nguồn trả về một trang web, không phải số liệu.'
        : field === 'charset'
          ? 'Không đọc được bảng mã của tệp số liệu (cần UTF-8).'
          : field === 'empty'
            ? 'Nguồn trả về nội dung rỗng.'
            : field === 'truncated'
              ? 'Số liệu nhận được bị cắt giữa chừng.'
              : field === 'ndjson'
                ? 'Nguồn trả về nhiều JSON, mỗi dòng một JSON (NDJSON); cần một JSON duy nhất.'
                : `Nội dung nhận được không phải số liệu (${`${field}`.toUpperCase()} hỏng).`,
    invalid: (field: string) => `Số liệu sai mẫu ở trường “${field}”.`,
    'not-found': (wanted: string, known: string) =>
      `Không có mục “${wanted}” trong số liệu. Hiện có: ${known || 'không có mục nào'}.`,
  },
  lostScript: (file: string, host: string, directive: string) =>
    `Không tải được tệp ${file} từ ${host}: thiếu tệp, sai phiên bản (integrity) hoặc trang này chặn (CSP ${directive}).`,
  wrongAttribute: (written: string) => `Thuộc tính không hợp lệ: ${written}.`,
  ownFigures: 'số liệu ghi sẵn (snapshot)',

  menu: {
    name: 'Lấy số liệu',
    failed: 'Không lấy được: trang này có thể đã chặn tệp cần dùng.',
  },
};

/** The words that every language must have. */
export type Messages = typeof core & typeof further;

/**
 * The words of the widgets in Vietnamese, from which the type of every dictionary is taken. In the classic script those
 * of the tags that further scripts bring come with these.
 */
export const vi = (__CDN__ ? core : { ...core, ...further }) as Messages;
