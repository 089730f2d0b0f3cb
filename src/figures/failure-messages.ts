import { nullPrototype } from '../lib/null-prototype.js';
import { defineMessages } from '../i18n/messages.js';
import type { JsonFaultKind } from '../document/json-fault.js';
import type { FailureReason } from '../document/error.js';
import { lacksYear } from './lacks-year.js';

const SAVE_AS = 'Hãy lưu lại dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”)';
const CONVERT = 'hoặc chuyển bằng lệnh cchc-widgets import.';

const NOT_DATA: Readonly<Record<string, string>> = nullPrototype({
  html: 'Nguồn trả về một trang web, không phải số liệu. Hãy mở địa chỉ nguồn trong cửa sổ ẩn danh để xem: có thể sai đường dẫn, hoặc cần đăng nhập.',
  xml: 'Nguồn trả về tệp XML; cần bản JSON hoặc CSV của nguồn này.',
  charset: `Không đọc được bảng mã của tệp số liệu. ${SAVE_AS}.`,
  xlsx: `Nguồn là tệp Excel (.xlsx) hoặc tệp nén ZIP, không đọc được trực tiếp. ${SAVE_AS}, ${CONVERT}`,
  xls: `Nguồn là tệp Excel cũ (.xls), không đọc được trực tiếp. ${SAVE_AS}, ${CONVERT}`,
  gzip: 'Nguồn là tệp nén (.gz); cần tệp đã giải nén.',
  empty: 'Nguồn trả về nội dung rỗng.',
  truncated: 'Số liệu nhận được bị cắt giữa chừng: tệp tải lên chưa trọn, hoặc thiếu dấu đóng ngoặc ở cuối.',
  ndjson: 'Nguồn trả về nhiều JSON, mỗi dòng một JSON (NDJSON); cần một JSON duy nhất.',
  table: 'Nguồn là bảng CSV, không phải JSON: thêm format="csv" vào thẻ.',
  'no-table':
    'Nguồn là JSON, không phải bảng CSV: bỏ format="csv" nếu là tài liệu của CCHC Widgets, nếu không thì ghi format="json".',
  javascript:
    'Nguồn trả về mã JavaScript (JSONP hoặc tệp .js), không phải JSON: cần địa chỉ chỉ trả về JSON.',
});

const STATUS: Readonly<Record<number, string>> = nullPrototype({
  401: 'nguồn đòi đăng nhập, trong khi số liệu phải mở cho mọi người',
  403: 'máy chủ không cho đọc tệp này',
  404: 'không có tệp ở địa chỉ này: kiểm tra tên và thư mục, kể cả chữ hoa',
  429: 'máy chủ bị hỏi quá dày: tăng refresh',
});

const SYNTAX: Readonly<Record<JsonFaultKind, string>> = {
  value: 'cần một giá trị JSON ở đây (số, chuỗi trong ngoặc kép, true, false, null, { hoặc [)',
  key: 'cần tên trường trong dấu ngoặc kép',
  colon: 'thiếu dấu hai chấm sau tên trường',
  comma: 'thiếu dấu phẩy, hoặc thiếu dấu đóng ngoặc',
  'trailing-comma': 'thừa dấu phẩy trước dấu đóng ngoặc',
  'decimal-comma': 'số viết dấu phẩy thập phân: trong JSON dùng dấu chấm (98.5), không dấu ngăn nghìn',
  'curly-quotes': 'dấu nháy cong (“ ” ‘ ’): JSON chỉ dùng dấu nháy kép thẳng (")',
  string: 'chuỗi không đóng ngoặc kép, có dấu xuống dòng hoặc có dấu \\ sai',
  end: 'hết tệp khi chưa đóng hết ngoặc: tệp bị cắt, hoặc viết thiếu',
  rest: 'còn chữ thừa sau khi tài liệu đã kết thúc',
  comment: 'JSON không có chú thích',
};

/** What to write into the attributes that a tag may lack. */
const MISSING: Readonly<Record<string, string>> = nullPrototype({
  endpoint:
    'ghi địa chỉ tệp số liệu, như endpoint="/data/so-lieu.json", vào thẻ hoặc cchc-provider bao quanh',
  indicator: 'ghi mã (id) của chỉ tiêu trong nguồn, như indicator="ho-so-tiep-nhan"',
  ranking: 'ghi mã (id) của bảng trong nguồn, như ranking="766"',
  value: 'ghi con số vào thẻ, như value="36"',
  of: 'ghi tổng số vào thẻ, như of="63"',
  unit: 'ghi đơn vị cần xem, như unit="Điện Biên", hoặc area ở cchc-provider',
});

const INVALID: Readonly<Record<string, string>> = nullPrototype({
  schemaVersion:
    'JSON này không phải tài liệu của CCHC Widgets: thiếu "schemaVersion": 1 (số, không có dấu nháy). Nếu là JSON của hệ thống khác, thêm format="json" và các thuộc tính chỉ chỗ của số liệu.',
  figure:
    'Nguồn có số liệu nhưng cách viết không đọc được: JSON viết số không dấu nháy, dấu chấm thập phân (95.2); bảng và CSV viết theo number-format.',
  of: 'Chỉ tiêu này không có tổng số (of), nên không biết “bao nhiêu trên tổng”: thêm of vào nguồn, hoặc dùng cchc-kpi-card.',
  rows: 'Thẻ chưa cho biết số liệu ở đâu trong JSON: thêm rows với đường dẫn tới danh sách các dòng, như rows="result.records", và col-…; hoặc path-value cho một con số.',
  'own-document':
    'Nguồn là tài liệu của CCHC Widgets, không cần format: bỏ thuộc tính format và các thuộc tính chỉ chỗ của số liệu.',
  'col-score':
    'Thẻ chưa cho biết cột nào là số liệu: thêm col-score, col-value hoặc col-rate với tên cột, như col-score="Điểm".',
  'col-name':
    'Thẻ chưa cho biết cột nào là tên đơn vị: thêm col-name (hoặc col-code) với tên cột, như col-name="Đơn vị".',
});

const inOldEncoding = (encoding: string, fonts: string): string =>
  `Tệp số liệu dùng bảng mã cũ ${encoding} (phông “${fonts}”). Hãy chuyển sang Unicode, rồi lưu lại dạng CSV UTF-8.`;

/** The sentences that tell what failed, by the kind of failure. */
export const failureMessages = defineMessages('failures', {
  'missing-attribute': (field: string): string =>
    `Thiếu thuộc tính “${field}” trong thẻ nhúng${MISSING[field] ? `: ${MISSING[field]}` : ''}.`,
  missingFormat: 'Nếu nguồn là bảng CSV: thêm format="csv" vào thẻ.',
  missingFigures:
    'Thẻ có snapshot (không tải gì) mà không ghi sẵn số liệu: ghi số liệu vào thẻ, hoặc bỏ snapshot.',
  offline: (): string =>
    'Không kết nối được tới nguồn số liệu: mất mạng, máy chủ không trả lời, địa chỉ chuyển sang máy chủ khác (như trang đăng nhập), hoặc trình chặn quảng cáo chặn.',
  thrown: (said: string) => `Trình duyệt, hoặc một script của trang, báo “${said}”.`,
  timeout: (host: string) => `Máy chủ ${host} không trả lời kịp trong 15 giây.`,
  blocked: (host: string, directive?: string) =>
    directive
      ? `Chính sách bảo mật (CSP) của trang này chặn ${host}: cần thêm ${host} vào ${directive}.`
      : `Trình duyệt không đọc được số liệu từ ${host}: máy chủ chưa cho phép (CORS), trang này chặn (CSP connect-src) hoặc máy chủ không hoạt động. Thêm #cchc-doctor vào cuối địa chỉ trang này để biết lý do nào.`,
  http: (status: number) =>
    `Nguồn số liệu trả về lỗi ${status}${STATUS[status] ? ` (${STATUS[status]})` : status >= 500 ? ' (máy chủ của nguồn đang hỏng)' : ''}.`,
  'too-large': (): string => 'Tệp số liệu quá lớn (trên 2 MB, 50.000 dòng hoặc 2.000 cột).',
  'not-data': (field: string): string =>
    NOT_DATA[field] ?? `Nội dung nhận được không phải số liệu (${`${field}`.toUpperCase()} hỏng).`,
  noJson: (start: string) => `Nội dung nhận được không phải JSON; nó bắt đầu bằng “${start}”.`,
  brokenJson: (line: number, column: number, near: string, fault: string) =>
    `JSON hỏng ở dòng ${line}, cột ${column} (gần “${near}”): ${fault}.`,
  syntax: SYNTAX,
  invalid: (field: string): string => INVALID[field] ?? `Số liệu sai mẫu ở “${field}”.`,
  exception: (thrown: string) =>
    `Script của thẻ gặp lỗi “${thrown}”, thường vì một script khác của trang đã thay một phần của trình duyệt (JSON, Math, Array…): thử bỏ lần lượt từng script của trang.`,
  reasons: {
    tcvn3: () => inOldEncoding('TCVN3', '.VnTime'),
    vni: () => inOldEncoding('VNI', 'VNI-Times'),
    replacementCharacters: () =>
      'Tên trong tệp số liệu đã mất dấu tiếng Việt (thành dấu hỏi) khi lưu. Hãy lưu lại từ tệp gốc dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”).',
    absentColumn: (field: string, columns: string) => `Không có cột ${field}. Các cột có: ${columns}.`,
    repeatedRows: (count: string, unit: string) =>
      `${unit ? `“${unit}” có` : 'Bảng có'} ${count} dòng cho cùng một kỳ nên không rõ lấy dòng nào. Cần chọn dòng bằng where="Tên cột = giá trị" hoặc lines="từ-đến".`,
    partialPage: (count: string, total: string) =>
      `Nguồn chỉ trả về một trang gồm ${count} dòng trong số ${total} dòng, nên không thể coi là đủ để xếp hạng hoặc chọn kỳ mới nhất. Hãy lấy đủ các dòng bằng địa chỉ của nguồn, như limit=${total} hoặc $top=${total}.`,
    severalUnits: (field: string, units: string) =>
      `Cột ${field} có nhiều đơn vị tính (${units}) nên không so sánh được. Có thể chọn dòng bằng where hoặc lines.`,
    mixedLevels: (district: string, commune: string) =>
      `“${district}” và “${commune}” khác cấp nên không xếp hạng chung được. Có thể chọn dòng bằng where hoặc lines, hoặc ghi các dòng tổng vào total.`,
    unreadPeriod: (period: string, field: string) =>
      `Không đọc được kỳ “${period}” trong cột ${field}, nên không rõ kỳ nào là mới nhất.${lacksYear(period) ? ' Kỳ này thiếu năm: viết cả năm, hoặc thêm cột năm và ghi col-year.' : ''} Các cách viết đọc được: 2026-09, 9/2026, Quý III/2026, 2026. Cũng có thể ghi period hoặc lines.`,
    noneOfSet: (set: string) =>
      `Không dòng nào của bảng là tỉnh, thành phố của bộ ${set}: kiểm tra units, col-name và col-code.`,
    otherTable: (columns: string) =>
      `Bên dưới còn một bảng khác, có các cột ${columns}. Cần chọn dòng của một bảng bằng lines="từ-đến".`,
    reported: (said: string) => `Nguồn báo lỗi${said && ` “${said}”`}.`,
  } satisfies Readonly<Record<FailureReason, (...named: string[]) => string>>,
  newerVersion: (version: string) =>
    `Số liệu có schemaVersion ${version}, mới hơn tập lệnh của trang này (đọc được 1): cần cập nhật tập lệnh.`,
  near: (name: string) => `Có phải “${name}”?`,
  unknownAttribute: (name: string, meant: string) =>
    `Thẻ không đọc thuộc tính “${name}”${meant ? `; có phải “${meant}”?` : '.'}`,
  wholeAddress: (host: string) => `Nếu ${host} là tên miền, ghi đủ https://${host}/…`,
  present: (known: string) => `Trong nguồn có: ${known}.`,
  addToAddress: (text: string) => `Hãy thêm ${text} vào cuối địa chỉ nguồn.`,
  'not-found': (wanted: string, known: string, near: string) =>
    `Không có mục “${wanted}” trong số liệu. ${near && `Có phải “${near}”? `}Hiện có: ${known || 'không có mục nào'}.`,
  repeatedId: (id: string) =>
    `Số liệu có nhiều mục cùng mã (id) “${id}” nên không rõ lấy mục nào: mỗi mã chỉ dùng cho một mục.`,
  insecure: (host: string) => `Trang https không đọc được nguồn http (${host}): cần địa chỉ nguồn https.`,
  wrongAttribute: (written: string) => `Thuộc tính không hợp lệ: ${written}.`,
  numbers: {
    'percent-sign': 'Bỏ dấu %, dùng dấu chấm thập phân: 98.5.',
    fraction: 'Chỉ ghi số trước dấu gạch chéo; số sau ghi vào thuộc tính of.',
    words:
      'Chỉ ghi chữ số: 196000 hoặc 98.5. Chữ “trên”, “gần”… ghi bằng qualifier, tên đơn vị bằng unit; “nghìn”, “triệu” thì ghi đủ số.',
    other: 'Viết số liền, dấu chấm thập phân: 196000 hoặc 98.5.',
  },
  allowed: (values: string) => `Chỉ dùng: ${values}.`,
  needsAddress: 'Cần địa chỉ http(s), hoặc đường dẫn trên máy chủ như /data/so-lieu.json.',
  fromDisk:
    'Trang đang mở thẳng từ ổ đĩa (file://), nơi trình duyệt không cho đọc tệp số liệu: đưa trang lên máy chủ rồi mở bằng địa chỉ http.',
  address: (url: string) => `Địa chỉ: ${url}`,
});
