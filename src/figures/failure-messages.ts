import { nullPrototype } from '../lib/null-prototype.js';
import { addEnglish, defineMessages } from '../i18n/messages.js';
import { failureEnglish } from './failure-messages.en.js';

const SAVE_AS = 'Hãy lưu lại dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”)';
const CONVERT = 'hoặc chuyển bằng lệnh cchc-widgets import.';

const NOT_DATA: Readonly<Record<string, string>> = nullPrototype({
  html: 'Nguồn trả về một trang web, không phải số liệu.',
  xml: 'Nguồn trả về tệp XML; cần bản JSON hoặc CSV của nguồn này.',
  charset: `Không đọc được bảng mã của tệp số liệu. ${SAVE_AS}.`,
  xlsx: `Nguồn là tệp Excel (.xlsx) hoặc tệp nén ZIP, không đọc được trực tiếp. ${SAVE_AS}, ${CONVERT}`,
  xls: `Nguồn là tệp Excel cũ (.xls), không đọc được trực tiếp. ${SAVE_AS}, ${CONVERT}`,
  gzip: 'Nguồn là tệp nén (.gz); cần tệp đã giải nén.',
  empty: 'Nguồn trả về nội dung rỗng.',
  truncated: 'Số liệu nhận được bị cắt giữa chừng.',
  ndjson: 'Nguồn trả về nhiều JSON, mỗi dòng một JSON (NDJSON); cần một JSON duy nhất.',
});

/** The sentences that tell what failed, by the kind of failure. */
export const failureMessages = defineMessages('failures', {
  'missing-attribute': (field: string) => `Thiếu thuộc tính “${field}” trong thẻ nhúng.`,
  offline: (): string => 'Không kết nối được tới nguồn số liệu. Vui lòng kiểm tra mạng rồi thử lại.',
  timeout: (host: string) => `Máy chủ ${host} không trả lời kịp.`,
  blocked: (host: string, directive?: string) =>
    directive
      ? `Chính sách bảo mật (CSP) của trang này chặn ${host}: cần thêm ${host} vào ${directive}.`
      : `Trình duyệt không đọc được số liệu từ ${host}: máy chủ chưa cho phép (CORS), trang này chặn (CSP connect-src) hoặc máy chủ không hoạt động.`,
  http: (status: string) => `Nguồn số liệu trả về lỗi ${status}.`,
  'too-large': (): string => 'Tệp số liệu quá lớn (trên 2 MB hoặc 50.000 dòng).',
  'not-data': (field: string): string =>
    NOT_DATA[field] ?? `Nội dung nhận được không phải số liệu (${`${field}`.toUpperCase()} hỏng).`,
  invalid: (field: string) => `Số liệu sai mẫu ở trường “${field}”.`,
  newerVersion: (version: string) =>
    `Số liệu có schemaVersion ${version}, mới hơn tập lệnh của trang này (đọc được 1): cần cập nhật tập lệnh.`,
  present: (known: string) => `Trong nguồn có: ${known}.`,
  addToAddress: (text: string) => `Hãy thêm ${text} vào cuối địa chỉ nguồn.`,
  'not-found': (wanted: string, known: string) =>
    `Không có mục “${wanted}” trong số liệu. Hiện có: ${known || 'không có mục nào'}.`,
  insecure: (host: string) => `Trang https không đọc được nguồn http (${host}): cần địa chỉ nguồn https.`,
  wrongAttribute: (written: string) => `Thuộc tính không hợp lệ: ${written}.`,
});

// These words come only where something has failed, and so in both languages.
addEnglish(failureEnglish);
