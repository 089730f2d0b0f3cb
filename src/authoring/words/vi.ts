import type { NoteReason } from '../note.js';

const USAGE = `Cách dùng:
  cchc-widgets validate TỆP|URL [--format TÊN] [--rows … --col-name … --path-value …] [--quiet] [--lang vi|en]
      Kiểm tra tài liệu hoặc nguồn số liệu: tiện ích sẽ hiển thị gì, sai ở đâu. Chưa biết thuộc tính nào thì bỏ trống:
      lệnh đoán tệp là gì và gợi ý thuộc tính để chép. --quiet chỉ in kết luận.
  cchc-widgets snapshot TỆP|URL --widget THẺ [--indicator MÃ | --ranking MÃ] [--as div] [--lang vi|en]
      In đoạn HTML giữ nguyên số liệu của hôm nay, để dán vào bài viết. Nguồn không tự nói thì thêm
      --label, --source, --source-href, --updated, --period. Thuộc tính muốn có ở thẻ: --heading-level, --top,
      --highlight, --unit, --chart, --basis, --target, --bands.
  cchc-widgets import TỆP|URL [--into TÀI-LIỆU.json] [--merge] [--force] [--quiet] [--lang vi|en]
      Chuyển tệp Excel, CSV hay nguồn số liệu thành tài liệu CCHC (JSON) để đặt lên máy chủ. --into ghi vào tệp,
      không ghi đè tài liệu đang tốt bằng tài liệu có lỗi hoặc ít số liệu hơn, trừ khi thêm --force. --merge giữ số
      của tài liệu cũ làm kỳ trước và diễn biến; nhập lại cùng kỳ thì thay kỳ ấy. Nguồn không tự nói thì thêm --label,
      --source, --source-href, --updated, --period.
  cchc-widgets record TỆP|URL --into TÀI-LIỆU.json [--per day|month|quarter|year|year-to-date] [--keep 36]
                      [--body TỆP] [--force] [--quiet] [--lang vi|en]
      Ghi lại số hiện tại của một nguồn chỉ cho biết hiện tại, để chạy theo lịch (cron, systemd, Task Scheduler). Mỗi
      kỳ một điểm trong diễn biến, chạy lại thì thay điểm của kỳ ấy; số không đổi thì tệp không đổi. Nguồn không nói
      kỳ thì --per lấy kỳ theo ngày chạy (giờ Việt Nam); --keep là số điểm giữ lại. --body gửi POST nội dung trong tệp
      (JSON hoặc biểu mẫu); {year}, {quarter}, {month}, {day} trong địa chỉ và nội dung được thay bằng ngày chạy.
      --quiet không in gì khi mọi việc đều ổn.

Mọi thuộc tính ánh xạ của thẻ (format, rows, units, number-format, better, col-…, path-…, indicator, ranking, area,
period) viết thành tùy chọn cùng tên. TỆP là “-” thì đọc từ đầu vào chuẩn. Tệp Excel (.xlsx, .xls) và LibreOffice
(.ods) đọc thẳng, trang tính khác trang đầu thì ghi --sheet TÊN hoặc --sheet SỐ.

Mã thoát: 0 không có lỗi · 1 có lỗi trong số liệu · 2 sai cú pháp lệnh, không lấy được số liệu hoặc không ghi
được tệp. Lệnh import và record kết thúc bằng 1 cả khi từ chối ghi đè. Cả 1 và 2 đều giữ nguyên tài liệu cũ: 1 thì
cần người xem, 2 thì lần chạy sau có thể tự ổn.`;

/** The words of the command in Vietnamese, from which the type of every language is taken. */
export const vi = {
  usage: USAGE,
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  unknownOption: (name: string) => `Không có tùy chọn --${name}.`,
  missingValue: (name: string) => `Tùy chọn --${name} thiếu giá trị.`,
  missingPlace: 'Thiếu TỆP hoặc URL.',
  onePlace: (places: string) => `Mỗi lần chỉ một TỆP hoặc URL, nhận được: ${places}`,
  unknownChoice: (name: string, value: string, known: string) =>
    `--${name} không có “${value}”. Hiện có: ${known}.`,
  missingOption: (name: string, known: string) => `Thiếu --${name}. Hiện có: ${known || 'không có mục nào'}.`,
  unreachable: (place: string, why: string) => `Không lấy được ${place}: ${why}`,
  causes: {
    ENOENT: 'không có tệp này.',
    EISDIR: 'đây là thư mục, không phải tệp.',
    EACCES: 'không có quyền đọc.',
    ENOTFOUND: 'không tìm thấy tên máy chủ (DNS).',
    EAI_AGAIN: 'không hỏi được DNS.',
    ECONNREFUSED: 'máy chủ từ chối kết nối.',
    ECONNRESET: 'máy chủ ngắt kết nối giữa chừng.',
    UND_ERR_SOCKET: 'máy chủ ngắt kết nối giữa chừng.',
    UND_ERR_CONNECT_TIMEOUT: 'không kết nối kịp.',
    HPE_INVALID_CONSTANT: 'máy chủ không nói HTTP.',
    CERT_HAS_EXPIRED: 'chứng thư TLS đã hết hạn.',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'chứng thư TLS tự ký, trình duyệt sẽ từ chối.',
    SELF_SIGNED_CERT_IN_CHAIN: 'chuỗi chứng thư TLS có chứng thư tự ký, trình duyệt sẽ từ chối.',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'máy chủ gửi thiếu chứng thư trung gian.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'chứng thư TLS không dành cho tên máy chủ này.',
    REDIRECTS: 'chuyển hướng vòng quanh.',
  } as Readonly<Record<string, string>>,

  read: (bytes: string) => `Kích thước: ${bytes} byte`,
  unreadField: 'không đọc được, coi như chưa công bố',
  source: 'Nguồn',
  updated: 'Cập nhật',
  period: 'Kỳ',
  shows: 'TIỆN ÍCH HIỂN THỊ',
  server: 'MÁY CHỦ',
  problems: (count: string) => `LỖI (${count})`,
  advice: (count: string) => `NÊN XEM LẠI (${count})`,
  fine: 'Không có lỗi.',
  bad: (count: string) => `Có ${count} lỗi.`,
  fineBut: (advice: string) => `Không có lỗi, có ${advice} điều nên xem lại.`,
  badAnd: (count: string, advice: string) => `Có ${count} lỗi và ${advice} điều nên xem lại.`,
  counted: (sentence: string, count: string, others: string) =>
    `${sentence} — tất cả ${count} chỗ như vậy${others && `, tiếp theo ở ${others}`}`,

  guess: {
    heading: 'ĐOÁN (hãy đối chiếu với tệp trước khi chép)',
    tag: (attributes: string) => `Đoán: ${attributes}`,
    command: (options: string) => `Thêm vào lệnh này để xem thử: ${options}`,
    there: (places: string) => `Trong tệp có: ${places}`,
    workbook: (command: string) =>
      `Trang web không đọc được tệp Excel. Chuyển thành tài liệu để đặt lên máy chủ: ${command}`,
  },
  workbook: {
    read: (sheet: string, names: string) => `Đọc trang tính “${sheet}”. Các trang trong tệp: ${names}.`,
    hidden: (rows: string, columns: string) =>
      `Bỏ qua phần bị ẩn trong trang tính: ${[rows !== '0' && `${rows} dòng`, columns !== '0' && `${columns} cột`].filter(Boolean).join(', ')}. Muốn đọc thì bỏ ẩn (kể cả bộ lọc) rồi lưu lại.`,
    broken: () =>
      'Không mở được: tệp nén này không phải bảng tính Excel (.xlsx, .xls) hay LibreOffice (.ods), hoặc đã hỏng.',
    password: () => 'Tệp Excel này đặt mật khẩu mở: bỏ mật khẩu rồi lưu lại.',
    sheet: (names: string) => `Không có trang tính đó. Các trang trong tệp: ${names}.`,
    wrongFormat: (format: string) => `Bảng tính đọc như CSV: bỏ --format ${format} hoặc ghi --format csv.`,
  },
  isXml: 'Tệp này là XML, tiện ích không đọc được: hãy xin nguồn bản JSON hoặc CSV.',
  isGzip: 'Tệp này nén gzip (.gz): giải nén trước.',
  oldCharset:
    'Tệp lưu theo bảng mã cũ (windows-1258, TCVN3, VNI…). Trong Excel: Tệp → Lưu thành → chọn “CSV UTF-8 (Comma delimited) (*.csv)”. Trong Notepad: Lưu thành → Mã hóa: UTF-8.',
  isOtherFormat: (format: string) =>
    format === 'csv'
      ? 'tệp này là bảng CSV, không phải tài liệu CCHC: thêm --format csv và tên các cột'
      : `tệp này là JSON nhưng không phải tài liệu CCHC (không có "schemaVersion": 1): thêm --format ${format}`,

  consequences: {
    field: 'tiện ích không dùng trường này',
    row: 'tiện ích bỏ qua cả dòng',
    whole: 'tiện ích không đọc được tài liệu',
  },
  expected: {
    missing: () => 'trường bắt buộc, đang thiếu',
    number: (received: string) => `cần số JSON, nhận được ${received}`,
    numberInText: (received: string) =>
      `cần số JSON, nhận được chuỗi ${received} (bỏ dấu nháy và dấu ngăn nghìn, dùng dấu chấm thập phân: 196000, 98.5)`,
    string: (received: string) => `cần chuỗi trong ngoặc kép, nhận được ${received}`,
    array: (received: string) => `cần danh sách [ … ], nhận được ${received}`,
    object: (received: string) => `cần đối tượng { … }, nhận được ${received}`,
    union: (received: string) => `cần chuỗi, hoặc đối tượng { "vi": …, "en": … }, nhận được ${received}`,
    boolean: (received: string) => `cần true hoặc false, nhận được ${received}`,
    picklist: (received: string, choices: string) => `cần một trong ${choices}, nhận được ${received}`,
    literal: (received: string, choices: string) => `phải là ${choices}, nhận được ${received}`,
    min_value: (received: string, least: string) => `phải từ ${least} trở lên, nhận được ${received}`,
    integer: (received: string) => `phải là số nguyên, nhận được ${received}`,
    max_value: (received: string) => `số quá lớn: ${received}`,
    regex: (received: string, sample: string) => `không đúng cách viết: ${received}; viết như ${sample}`,
    check: () => 'thiếu cả code lẫn name',
    min_length: () => 'không được để trống',
    other: (received: string, choices: string) => `cần ${choices}, nhận được ${received}`,
  } as Readonly<Record<string, (received: string, expected: string) => string>>,
  received: {
    Object: 'một đối tượng { … }',
    Array: 'một danh sách [ … ]',
    undefined: 'không có gì',
    NaN: 'không phải số',
  } as Readonly<Record<string, string>>,
  noSuchPlace: (attribute: string, there: string) =>
    `thuộc tính ${attribute} thiếu, hoặc không chỉ tới gì trong tệp${there && `. Trong tệp có: ${there}`}`,
  unread: {
    figure: (cell) => `không đọc được “${cell}” như một số`,
    'number-format': (cell, formats) => `chưa rõ “${cell}” là số nào: thêm ${formats}`,
    period: (cell) => `“${cell}” không phải một kỳ (như 9/2026, Quý III/2026, 2026)`,
    'no-unit': (cell) => `“${cell}” không phải tên hay mã đơn vị nào`,
    'other-set': (cell, set) => `“${cell}” không có trong ${set === 'the report' ? 'báo cáo' : set}`,
    'other-table': (columns) =>
      `từ dòng này là một bảng khác (${columns}), không được đọc; muốn lấy thì chọn dòng bằng lines`,
    'too-many-cells': (cells, headings) =>
      `dòng có ${cells} ô mà bảng chỉ có ${headings} cột, nên bỏ cả dòng; có thể một dấu phẩy thập phân nằm ngoài dấu ngoặc kép`,
    absent: (value) => `không có cột hay trường “${value}”`,
  } as Readonly<Record<NoteReason, (cell: string, other: string) => string>>,
  openQuote: 'có dấu ngoặc kép " mở ra mà không đóng lại, nên không biết ô nào hết ở đâu',

  checks: {
    twice: 'tên trường viết hai lần, chỉ lần sau có giá trị',
    unknownField: (near: string) => `trường lạ, không tiện ích nào đọc${near && `; có phải “${near}”?`}`,
    sameId: (id: string) => `mã “${id}” đã dùng ở trên; thẻ chỉ thấy mục đầu tiên`,
    sameUnit: (name: string) => `đơn vị ${name} đã có ở trên`,
    unknownCode: (code: string, set: string) => `không có mã ${code} trong ${set}`,
    otherName: (code: string, set: string, name: string, written: string) =>
      `mã ${code} trong ${set} là ${name}, nhưng name ghi ${written}`,
    withoutUnits:
      'nên ghi units ("VN-34" hoặc "VN-63"): cùng một mã có thể chỉ hai tỉnh khác nhau trước và sau 01/07/2025',
    unknownPart: (part: string, known: string) =>
      `nhóm “${part}” không có trong parts của bảng. Hiện có: ${known || 'không có'}`,
    partOver: (part: string, points: string, max: string) => `nhóm ${part}: ${points} lớn hơn tối đa ${max}`,
    partsDiffer: (sum: string, score: string) => `các nhóm cộng lại bằng ${sum}, khác điểm ${score}`,
    againstScore: (first: string, second: string) =>
      `thứ hạng trái với điểm: ${first} đứng trước ${second}; nếu điểm thấp là tốt, ghi "better": "lower"`,
    withoutRank: 'có điểm mà không có thứ hạng, trong khi đơn vị khác có: tiện ích để trống hạng',
    noSuch: (id: string, known: string) =>
      `không có mục “${id}” để đính chính. Hiện có: ${known || 'không có mục nào'}`,
    ofNothing: 'đính chính không ghi indicator, ranking hay dossiers nên không hiện ở đâu',
    unpublished: 'không có value lẫn rank: tiện ích ghi “chưa công bố”',
    looksLikeShare: (value: string) => `được hiểu là ${value}; nếu là tỷ lệ từ 0 đến 1, hãy nhân với 100`,
    negative: (figure: string) => `số đếm mà âm: ${figure}`,
    samePeriod: (period: string) => `kỳ ${period} đã có ở trên, chỉ một số được hiển thị`,
    disorder: 'các kỳ không theo thứ tự thời gian',
    futurePeriod: (period: string) => `kỳ ${period} ở tương lai`,
    backwards: 'kỳ kết thúc (end) trước khi bắt đầu (start)',
    unknownSet: (set: string, known: string) => `không có bộ đơn vị “${set}”. Hiện có: ${known}`,
    rankBeyond: (rank: string, set: string, count: string) =>
      `hạng ${rank} không thể có trong ${set}, chỉ có ${count} đơn vị`,
    acrossMerger: (before: string, now: string) =>
      `hạng kỳ trước (previousRank) là trong ${before}, không so sánh được với hạng trong ${now}: ghi kỳ trước ở previousEntries với previousUnits`,
    entity: (entity: string) => `có mã HTML ${entity}, người đọc sẽ thấy nguyên như vậy: ghi thẳng chữ`,
    replacementCharacters: (text: string) => `mất chữ có dấu: “${text}”. Lưu lại tệp gốc dạng UTF-8`,
    rateWithoutBasis:
      'nên ghi basis ("766" hoặc "resolved"), nếu không tiện ích ghi “Nguồn không nêu cách tính tỷ lệ”',
    noSource: 'nên ghi nguồn (source.name): người đọc cần biết số của ai',
    noMoment: 'nên ghi thời điểm số liệu (updatedAt): người đọc cần biết số lúc nào',
    noPeriod: 'nên ghi kỳ số liệu (period)',
    future: (moment: string) => `thời điểm số liệu ở tương lai: ${moment}`,
    stale: 'đã quá thời hạn staleAfter: tiện ích ghi là số liệu cũ',
    emptyDocument: 'tài liệu không có indicators, dossiers hay rankings nào: mọi tiện ích ghi “chưa công bố”',
  },

  transport: {
    status: (status: string, milliseconds: string) => `HTTP ${status} sau ${milliseconds} ms`,
    redirected: (address: string) => `bị chuyển hướng: ghi thẳng ${address} vào endpoint để bớt một lần hỏi`,
    insecure: 'địa chỉ http://: trang https:// không đọc được (mixed content)',
    corsAny: 'CORS: mọi trang đọc được (Access-Control-Allow-Origin: *)',
    corsSome: (origin: string) => `CORS: Access-Control-Allow-Origin: ${origin}`,
    corsNone:
      'không có Access-Control-Allow-Origin: chỉ trang cùng tên máy chủ đọc được. Số liệu công khai nên trả “*”',
    corsVary:
      'Access-Control-Allow-Origin thay đổi theo trang hỏi thì phải có “Vary: Origin”, kẻo bộ đệm trả nhầm',
    cache: (header: string) => `Cache-Control: ${header}`,
    cacheNone:
      'không có Cache-Control: trình duyệt tự đoán thời hạn. Nên ghi, như “public, max-age=60, stale-while-revalidate=600”',
    cacheNever: (header: string) =>
      `Cache-Control: ${header} buộc mọi người đọc tải lại từ đầu. Số liệu công khai nên có max-age`,
    validates: 'hỏi lại bằng If-None-Match hoặc If-Modified-Since: 304, không tải lại',
    validatesNot: 'có ETag hoặc Last-Modified mà hỏi lại vẫn trả cả tệp: cần trả 304',
    noValidator: 'không có ETag hay Last-Modified: mỗi lần hỏi là tải lại cả tệp',
    type: (type: string) => `Content-Type: ${type}`,
    typeNone: 'không có Content-Type: nên ghi “application/json; charset=utf-8”',
    typeOdd: (type: string) =>
      `Content-Type: ${type}; nên là “application/json” (CSV: “text/csv; charset=utf-8”)`,
    compressed: (encoding: string, sent: string, read: string) =>
      `nén ${encoding}: ${sent} byte trên đường truyền, ${read} byte khi đọc`,
    uncompressed: (read: string) => `không nén: bật gzip hoặc brotli để ${read} byte còn khoảng một phần năm`,
    large: (read: string) => `${read} byte: gần mức tối đa 2 MB mà tiện ích đọc`,
    cookie: 'đặt cookie (Set-Cookie): nhiều bộ đệm sẽ không giữ câu trả lời',
    unknownSize: 'không rõ số',
  },

  import: {
    mergeWithoutInto: '--merge cần --into TÀI-LIỆU.json, là tài liệu của kỳ trước.',
    nothing: 'Không có số liệu nào đọc được, nên không có tài liệu.',
    written: (file: string) => `Đã ghi ${file}.`,
    unchanged: (file: string) => `Không có gì mới: ${file} giữ nguyên.`,
    noDocument:
      'Không ghi: tệp này không phải tài liệu CCHC đọc được. Muốn ghi đè thì thêm --force (tệp cũ sẽ mất).',
    faulty:
      'Không ghi: số liệu mới có lỗi, tài liệu cũ được giữ nguyên. Chạy validate để xem lỗi, hoặc thêm --force để vẫn ghi.',
    fewer:
      'Không ghi: tài liệu mới ít số liệu hơn tài liệu cũ, nên tài liệu cũ được giữ nguyên. Nếu đúng như vậy thì thêm --force.',
    noPeriod:
      'Không ghép được: không rõ kỳ của tài liệu cũ hoặc của số liệu mới. Ghi kỳ bằng --period (như 2026-09), --col-period, hoặc --per của lệnh record.',
    otherKind: 'Không ghép được: kỳ của số liệu mới khác loại với kỳ của tài liệu cũ (như tháng với quý).',
    older: 'Không ghép được: số liệu mới thuộc kỳ trước kỳ của tài liệu cũ.',
    notWritten: (why: string) => `Không ghi được: ${why}`,
    causes: {
      LOCKED: 'một lần chạy khác đang ghi tệp này. Nếu lần ấy đã bị ngắt, chờ 10 phút hoặc xóa tệp .lock.',
      ENOENT: 'không có thư mục này.',
      EISDIR: 'đây là thư mục, không phải tệp.',
      NOT_A_FILE: 'đây là thiết bị hoặc đường ống, không phải tệp.',
      EACCES: 'không có quyền ghi.',
      EPERM: 'không có quyền ghi.',
      EROFS: 'ổ đĩa chỉ cho đọc.',
      ENOSPC: 'ổ đĩa đã đầy.',
      EDQUOT: 'đã hết dung lượng được cấp.',
      EIO: 'ổ đĩa bị lỗi khi ghi.',
    } as Readonly<Record<string, string>>,
  },
  record: {
    needsInto: 'record cần --into TÀI-LIỆU.json, là tệp được ghi tiếp sau mỗi lần chạy.',
  },
};

/** The words that every language must have. */
export type Words = typeof vi;
