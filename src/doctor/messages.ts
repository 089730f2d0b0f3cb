import { defineMessages } from '../i18n/messages.js';

/** The words of the doctor. */
export const doctorMessages = defineMessages('doctor', {
  title: 'Kiểm tra CCHC Widgets',
  again: 'Kiểm tra lại',
  copy: 'Sao chép báo cáo',
  copied: 'Đã sao chép.',
  selected: 'Trình duyệt không cho sao chép: báo cáo đã được chọn, nhấn Ctrl+C.',
  close: 'Đóng',
  report: 'Báo cáo dạng chữ',
  working: 'Đang kiểm tra…',
  goTo: 'Tới thẻ',
  page: 'Trang',
  levels: { problem: 'Lỗi', advice: 'Nên xem lại' },
  counts: (problems: number, advice: number) =>
    problems || advice ? `${problems} lỗi, ${advice} điều nên xem lại` : 'không có lỗi',
  sections: {
    script: 'Script và tệp kiểu',
    policy: 'Chính sách bảo mật (CSP)',
    tags: 'Thẻ trong trang',
    tag: 'Thẻ',
    state: 'Trạng thái',
    settings: 'Thuộc tính có hiệu lực',
    endpoint: 'Nguồn số liệu',
    figures: 'Số liệu đọc được',
  },

  version: (version: string) => `Phiên bản ${version}.`,
  scriptAddress: (address: string) => `Script: ${address}`,
  manyScripts: (count: number) => `Trang có ${count} thẻ script của CCHC Widgets: chỉ giữ một.`,
  otherVersion: (registered: string, own: string) =>
    `Các thẻ đã do phiên bản ${registered} đăng ký, phiên bản ${own} nạp sau không có hiệu lực.`,
  foreignTags: 'Tên thẻ cchc-provider đã do một thư viện khác đăng ký.',
  fileMissing: (address: string, status: number) =>
    `Thiếu tệp ${address} (lỗi ${status}): chép cả thư mục của một phiên bản lên máy chủ.`,
  fileUnusable: (address: string) =>
    `Tệp ${address} không dùng được: thiếu tệp, của phiên bản khác, hoặc đã bị sửa (nén lại, gộp, đổi bảng mã). Mở địa chỉ này trong trình duyệt để xem có tệp không, rồi chép lại cả thư mục.`,
  fileChanged: (address: string) =>
    `Tệp ${address} không dùng được: của phiên bản khác, hoặc đã bị sửa (nén lại, gộp, đổi bảng mã). Chép lại, và loại thư mục này khỏi công cụ tối ưu của trang.`,
  sheetThere: 'Có cchc-widgets.css.',
  sheetMissing:
    'Thiếu cchc-widgets.css: trang sẽ nhảy khi số liệu tới. Thêm <link rel="stylesheet" href="…/cchc-widgets.css">.',
  sheetFailed: (address: string) => `Không tải được tệp kiểu ${address}.`,

  noRefusals: 'Không thấy CSP chặn gì của tiện ích (chỉ biết từ lúc mở phần kiểm tra này).',
  refusal: (directive: string, blocked: string) => `CSP chặn ${blocked}: thêm vào ${directive}.`,
  wouldRefuse: (directive: string, blocked: string) =>
    `CSP chế độ chỉ báo cáo sẽ chặn ${blocked} (${directive}) khi được bật.`,

  noTags:
    'Không thấy thẻ nào của CCHC Widgets. Nếu đã dán mà không thấy, trình soạn thảo đã bỏ thẻ: dùng dạng <div data-cchc="…">.',
  tagCount: (count: number) => `Có ${count} thẻ.`,
  escapedTag: (text: string) =>
    `Mã thẻ hiện ra thành chữ (“${text}”): trình soạn thảo đã đổi < thành &lt;. Dán ở chế độ mã nguồn (HTML).`,
  strippedCarrier: (tag: string, attributes: string) =>
    `<${tag}> có ${attributes} mà không có data-cchc: bộ lọc có thể đã bỏ data-cchc.`,
  unknownTag: (name: string, near: string) => `Không có thẻ <${name}>${near && `; có phải <${near}>?`}`,
  unknownCarrier: (name: string, near: string, names: string) =>
    `data-cchc="${name}" không đúng${near && `; có phải ${near}?`} Các tên: ${names}.`,
  repeatedSource: (count: number) =>
    `Trong lưới cchc-cards có ${count} thẻ cùng ghi một dòng nguồn, mỗi thẻ một nút. Đặt lưới vào <cchc-provider>, không có gì khác bên trong, thì cả lưới dùng chung một dòng.`,
  badValue: (name: string, value: string, wanted: string) =>
    `${name}="${value}" không có tác dụng: chỉ dùng ${wanted}.`,
  pageLanguage: (lang: string) =>
    `Trang ghi lang="${lang}" (thẻ html) nên thẻ này nói tiếng Anh. Nếu trang là tiếng Việt: sửa lang, hoặc thêm data-locale="vi" vào thẻ script.`,
  textLanguage: (lang: string) =>
    `Trang ghi lang="${lang}" (thẻ html) nhưng chữ ở đây là tiếng Việt, nên thẻ nói tiếng Việt. Nên sửa lang của trang.`,
  notDefined: (name: string) => `Thẻ <${name}> chưa hoạt động: script của thẻ chưa chạy.`,
  unknownAttribute: {
    letters: (name: string, near: string) =>
      `Thuộc tính lạ ${name}, thẻ không đọc${near && `; có phải ${near}?`}`,
    hyphens: (name: string, meant: string) =>
      `Thuộc tính ${name} bị viết liền hoặc đổi dấu: phải là ${meant}.`,
    data: (name: string, meant: string) => `${name} chỉ dùng với <div data-cchc>; trên thẻ này ghi ${meant}.`,
    bare: (name: string, meant: string) => `${name} trên <div data-cchc> phải ghi là ${meant}.`,
  },
  strippedAttributes:
    'Thẻ không còn thuộc tính nào: bộ lọc có thể đã bỏ hết. Dùng dạng <div data-cchc="…" data-…>.',
  cleaned: (name: string, value: string) =>
    `${name} có dấu nháy hoặc khoảng trắng thừa do trình soạn thảo; được hiểu là “${value}”.`,
  unclosed:
    'Thẻ chứa cả phần sau của trang: thẻ bị viết tự đóng (<…/>) hoặc thiếu thẻ đóng. Ghi đủ thẻ mở và thẻ đóng.',
  splitOff:
    'Thẻ giống hệt thẻ ngay trước mà chữ bên trong khác: chữ gõ tiếp sau thẻ trước đã bị trình soạn thảo đưa vào đây và bị che. Đưa chữ ra ngoài, bỏ thẻ thừa.',
  noFallback: 'Trong thẻ không có câu dự phòng cho người đọc tắt JavaScript và máy tìm kiếm.',
  tagFine: 'Thẻ và các thuộc tính đều đúng.',

  state: (state: string) => `Trạng thái: ${state}.`,
  notice: (text: string) => `Thẻ ghi: “${text}”`,
  setting: (name: string, value: string, from: string) => `${name} = ${value} (${from})`,
  from: {
    tag: 'ghi ở thẻ',
    provider: 'từ cchc-provider',
    script: 'từ thẻ script',
    default: 'mặc định',
  },

  frozen: 'Thẻ có snapshot: không tải gì.',
  noEndpoint: 'Thẻ không tải gì: không có endpoint dùng được, hoặc thiếu thuộc tính bắt buộc.',
  address: (url: string) => `Địa chỉ: ${url}`,
  insecure: 'Trang https:// không đọc được địa chỉ http:// (mixed content): dùng https.',
  blockedByPolicy: (directive: string, host: string) => `CSP của trang chặn: thêm ${host} vào ${directive}.`,
  noCors: (origin: string) =>
    `Máy chủ có trả lời nhưng không cho trang khác đọc (CORS): cần Access-Control-Allow-Origin: * hoặc ${origin}.`,
  unreachable: 'Máy chủ không trả lời: sai địa chỉ, máy chủ ngừng, hoặc mạng này chặn.',
  failed: (sentence: string) => sentence,
  noFormat: (format: string) =>
    `Chưa đọc được định dạng format="${format}": sai tên, hoặc trang không tải được cchc-formats.js.`,
  status: (status: number, milliseconds: string) => `HTTP ${status} sau ${milliseconds} ms.`,
  redirected: (url: string) => `Bị chuyển hướng tới ${url}: ghi thẳng địa chỉ ấy.`,
  corsAllowed: 'Khác tên miền, và máy chủ cho phép đọc (CORS).',
  sameOrigin: 'Cùng tên miền với trang.',
  header: (name: string, value: string) => `${name}: ${value}`,
  unseen: (names: string) =>
    `Không đọc được từ trang này: ${names} (không có, hoặc máy chủ không ghi trong Access-Control-Expose-Headers).`,
  cacheNone: 'Không có Cache-Control: trình duyệt tự đoán thời hạn. Nên ghi, như “public, max-age=60”.',
  cacheNever: 'Cache-Control buộc mọi người đọc tải lại từ đầu. Số liệu công khai nên có max-age.',
  typeOdd: (type: string) => `Content-Type nên là application/json hoặc text/csv, nhận được ${type}.`,
  size: (bytes: string) => `Kích thước khi đọc: ${bytes} byte.`,

  titled: (title: string) => `Tiêu đề: ${title}`,
  sourced: (source: string) => `Nguồn: ${source}`,
  updated: (moment: string) => `Cập nhật: ${moment}`,
  dated: (period: string) => `Kỳ: ${period}`,
  noMoment: 'Không có thời điểm số liệu (updatedAt).',
  noSource: 'Không có tên nguồn (source.name).',
  indicator: (id: string, figure: string) => `Chỉ tiêu ${id}: ${figure}`,
  ranking: (id: string, count: number) => `Bảng ${id}: ${count} đơn vị`,
  dossiers: (figures: string) => `Hồ sơ (tiếp nhận / đã giải quyết / đúng hạn): ${figures}`,
  unitUnpublished: (name: string) => `Bảng chưa có số liệu của ${name}.`,
  unitMerged: (asked: string, successor: string) =>
    `Không thấy đơn vị “${asked}” trong bảng: từ 01/7/2025 đơn vị này thuộc ${successor}.`,
  unitUnknown: (asked: string, near: string) =>
    `Không thấy đơn vị “${asked}” trong bảng${near && `; có phải “${near}”?`}`,
  unpublished: 'chưa công bố',
  badField: (path: string) => `Không đọc được ${path}.`,
  sameId: (id: string) => `Nguồn có nhiều mục mang mã “${id}”: thẻ chỉ hiện mục đầu tiên.`,
  badRow: (path: string) => `Bỏ cả dòng ${path} vì thiếu phần bắt buộc.`,
  moreBad: (count: number) => `… và ${count} chỗ khác.`,
  ownFigures: 'Số liệu ghi sẵn trong thẻ.',
});
