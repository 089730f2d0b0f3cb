const ROMAN = ['I', 'II', 'III', 'IV'];

/** What begins a sentence elsewhere, in the middle of one: "tháng 9/2026". */
const uncapitalised = (text: string): string => `${text}`.replace(/^./u, (letter) => letter.toLowerCase());

/** The words of the widgets in Vietnamese, from which the type of every dictionary is taken. */
export const vi = {
  scales: ['nghìn', 'triệu', 'tỷ'] as readonly [string, string, string],
  qualifiers: { over: 'trên', nearly: 'gần', about: 'khoảng', under: 'dưới' },
  qualified: (word: string, figure: string) => `${word} ${figure}`,
  percentagePoints: (number: string) => `${number} điểm phần trăm`,

  periods: {
    year: (year: number) => `Năm ${year}`,
    half: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1] ?? quarter}/${year}`,
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    shortMonth: (month: number, year: number) => `${month}/${year}`,
    firstMonths: (months: number, year: number) => (months === 12 ? `Năm ${year}` : `${months} tháng đầu năm ${year}`),
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
  dataTable: 'Xem bảng số liệu',
  period: 'Kỳ',
  notPublished: 'chưa công bố',

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
      directive ? `Chính sách bảo mật (CSP) của trang này chặn ${host}: cần thêm ${host} vào ${directive}.` :
      `Trình duyệt không đọc được số liệu từ ${host}: máy chủ chưa cho phép (CORS), trang này chặn (CSP connect-src) hoặc máy chủ không hoạt động.`,
    http: (status: string) => `Nguồn số liệu trả về lỗi ${status}.`,
    'too-large': () => 'Tệp số liệu quá lớn (trên 2 MB hoặc 50.000 dòng).',
    'not-data': (field: string): string =>
      field === 'html' ? 'Nguồn trả về một trang web, không phải số liệu.'
      : field === 'charset' ? 'Không đọc được bảng mã của tệp số liệu (cần UTF-8).'
      : field === 'empty' ? 'Nguồn trả về nội dung rỗng.'
      : field === 'truncated' ? 'Số liệu nhận được bị cắt giữa chừng.'
      : field === 'ndjson' ? 'Nguồn trả về nhiều JSON, mỗi dòng một JSON (NDJSON); cần một JSON duy nhất.'
      : 'Nội dung nhận được không phải số liệu (JSON hỏng).',
    invalid: (field: string) => `Số liệu sai mẫu ở trường “${field}”.`,
    'not-found': (wanted: string, known: string) => `Không có mục “${wanted}” trong số liệu. Hiện có: ${known || 'không có mục nào'}.`,
  },
  lostScript: (file: string, host: string, directive: string) =>
    `Không tải được tệp ${file} từ ${host}: thiếu tệp, sai phiên bản (integrity) hoặc trang này chặn (CSP ${directive}).`,
  wrongAttribute: (written: string) => `Thuộc tính không hợp lệ: ${written}.`,
  badAttribute: (written: string) => `Không hiểu thuộc tính ${written} nên đã bỏ qua.`,
  ownFigures: 'số liệu ghi sẵn (snapshot)',
  plainNumberHint: (field: string, text: string) => `${field}="${text}" (viết số liền, dấu chấm thập phân: 196000 hoặc 98.5)`,

  compared: (change: string, previous: string) => `${change} so với kỳ trước (${previous})`,
  increase: (amount: string) => `tăng ${amount}`,
  decrease: (amount: string) => `giảm ${amount}`,
  unchanged: (previous: string) => `không đổi so với kỳ trước (${previous})`,
  similar: (previous: string) => `xấp xỉ kỳ trước (${previous})`,
  about: (amount: string) => `khoảng ${amount}`,
  notComparable: (previous: string) => `kỳ trước ${previous}, không so sánh được`,
  beforeMerger: (count: number) => `Trước 01/07/2025: tổng của ${count} tỉnh cũ, theo địa giới mới.`,
  places: (count: number) => `${count} bậc`,
  rankIs: (rank: string) => `Xếp thứ ${rank}`,
  sameRank: (previous: string) => `giữ nguyên thứ hạng kỳ trước (${previous})`,
  target: (target: string) => `Mục tiêu: ${target}`,
  targetMet: (target: string) => `Đạt mục tiêu ${target}`,
  targetShort: (target: string, gap: string) => `Chưa đạt mục tiêu ${target}, còn ${gap}`,
  shareOf: (part: string, whole: string, percent: string) => `${part} trên ${whole}, bằng ${percent}`,
  course: {
    latest: 'gần nhất',
    highest: 'cao nhất',
    lowest: 'thấp nhất',
    both: (latest: string, extreme: string) => `${latest} và ${extreme}`,
    level: (figure: string) => `không đổi ở mức ${figure}`,
    told: (name: string, course: string) => `${name}: ${course}.`,
  },
  trendRange: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  at: (figure: string, period: string) => `${figure} (${uncapitalised(period)})`,
  value: 'Giá trị',
  mismatches: {
    partOverWhole: (part: string, whole: string) => `Số liệu nguồn không khớp: ${part} lớn hơn tổng số ${whole}.`,
    percentRange: (percent: string) => `Số liệu nguồn không khớp: ${percent} nằm ngoài khoảng 0–100%.`,
    sum: (sum: string, whole: string) => `Số liệu nguồn không khớp: các phần cộng lại bằng ${sum}, khác tổng số ${whole}.`,
    rate: (published: string, computed: string) => `Số liệu nguồn không khớp: tỷ lệ công bố ${published}, tính từ số hồ sơ là ${computed}.`,
    overMaximum: (score: string, max: string) => `Số liệu nguồn không khớp: ${score} vượt mức tối đa ${max}.`,
    rankOverCount: (rank: string, of: string) => `Số liệu nguồn không khớp: hạng ${rank} lớn hơn số đơn vị ${of}.`,
  },

  menu: {
    name: 'Lấy số liệu',
    csv: 'Tải số liệu (CSV)',
    picture: 'Tải ảnh (SVG)',
    embed: 'Mã nhúng',
    source: 'Tới nguồn số liệu',
    failed: 'Không lấy được: trang này có thể đã chặn tệp cần dùng.',
    carriers: { tag: 'Thẻ HTML', div: 'Thẻ div (CMS bỏ thẻ có gạch nối)', iframe: 'Khung iframe', npm: 'Gói npm' },
  },

  gauge: {
    label: 'Tỷ lệ hồ sơ đúng hạn',
    bases: {
      '766': 'Theo Quyết định 766/QĐ-TTg: (giải quyết trước hạn + đúng hạn + đang xử lý trong hạn) ÷ hồ sơ tiếp nhận và xử lý trong kỳ',
      resolved: 'Trên hồ sơ đã giải quyết: (trước hạn + đúng hạn) ÷ đã giải quyết',
      unknown: 'Nguồn không nêu cách tính tỷ lệ',
    },
    basisNotPublished: 'Nguồn không có đủ số liệu cho cách tính được yêu cầu; hiển thị tỷ lệ nguồn công bố.',
    received: 'Tiếp nhận',
    resolved: 'Đã giải quyết',
    resolvedEarly: 'Trước hạn',
    resolvedOnTime: 'Đúng hạn',
    resolvedLate: 'Trễ hạn',
    pending: 'Đang xử lý',
    pendingOnTime: 'Trong hạn',
    pendingLate: 'Quá hạn',
    onTimeTotal: 'Đúng hạn và trong hạn',
    overdueTotal: 'Trễ hạn và quá hạn',
    counts: 'Số hồ sơ',
    noDossiers: 'Không phát sinh hồ sơ',
    nothingResolved: 'Chưa có hồ sơ được giải quyết',
    noRate: 'Chưa công bố tỷ lệ',
    band: (from: string, to: string) => `Mức từ ${from} đến dưới ${to}`,
    topBand: (from: string) => `Mức từ ${from} trở lên`,
    bottomBand: (to: string) => `Mức dưới ${to}`,
    namedBand: (name: string, range: string) => `${name} (${uncapitalised(range)})`,
  },

  ranking: {
    label: 'Bảng xếp hạng',
    rank: 'Hạng',
    unit: 'Đơn vị',
    score: 'Điểm',
    rate: 'Tỷ lệ',
    change: 'Thay đổi',
    unitsCount: (count: number) => `${count} đơn vị`,
    sets: { 'VN-34': '34 tỉnh, thành phố', 'VN-63': '63 tỉnh, thành phố' } as Readonly<Record<string, string>>,
    maximum: (max: string) => `thang điểm ${max}`,
    selected: 'Đang chọn',
    ownUnit: 'Đơn vị của bạn',
    up: (places: number) => `tăng ${places} bậc`,
    down: (places: number) => `giảm ${places} bậc`,
    same: 'giữ nguyên',
    noPrevious: 'không có hạng kỳ trước',
    incomparable: 'không so sánh được',
    formerUnits: (change: string, count: number) => `${change} (theo địa giới mới từ ${count} tỉnh cũ)`,
    notComparable: 'Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.',
    computed: 'Thứ hạng do tiện ích này tính từ điểm (nguồn không công bố); bằng điểm thì cùng hạng.',
    withoutData: (count: number) => `Chưa có số liệu: ${count} đơn vị`,
    showAll: (count: number) => `Xem cả ${count} đơn vị`,
    showTop: (count: number) => `Chỉ xem ${count} đơn vị đầu`,
    search: 'Tìm đơn vị',
    found: (count: number) => (count ? `Tìm thấy ${count} đơn vị.` : 'Không tìm thấy đơn vị nào.'),
    sortable: 'Bấm vào tên cột để sắp xếp.',
    sorted: (column: string, descending: boolean) => `Đã sắp xếp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}.`,
    highlightNotFound: (wanted: string) => `Không thấy đơn vị “${wanted}” trong bảng.`,
    unreadTable: 'bảng trong thẻ (cần cột tên đơn vị và cột điểm)',
  },

  trendChart: {
    label: 'Hồ sơ theo thời gian',
    counts: 'Số hồ sơ',
    received: 'Tiếp nhận',
    resolved: 'Đã giải quyết',
    rate: 'Tỷ lệ đúng hạn',
    walk: 'Đi qua từng kỳ bằng phím mũi tên',
    brokenAt: 'Từ 01/07/2025 (đường kẻ đứt) số liệu theo đơn vị hành chính mới, không so sánh trực tiếp với trước đó.',
    directions: {
      up: (since: string) => `cao hơn ${uncapitalised(since)}`,
      down: (since: string) => `thấp hơn ${uncapitalised(since)}`,
      level: (since: string) => `bằng ${uncapitalised(since)}`,
    },
    named: (name: string, walk: string) => `${name}. ${walk}`,
    unreadTable: 'bảng trong thẻ (cần cột kỳ và ít nhất một cột: tiếp nhận, giải quyết, tỷ lệ đúng hạn)',
    cannotDraw: 'Trang này không vẽ được biểu đồ; số liệu có đủ trong bảng.',
  },

  breakdown: {
    label: 'Các thành phần của chỉ số',
    part: 'Thành phần',
    total: 'Tổng điểm',
    points: 'Điểm',
    ofMaximum: (points: string, max: string, percent: string) => `${points}/${max} (${percent})`,
    notApplicable: 'không áp dụng',
    mean: 'Trung bình các đơn vị',
    walk: 'Đi qua từng thành phần bằng phím mũi tên',
    axis: 'Phần trăm của điểm tối đa',
    score: (score: string) => `tổng điểm ${score}`,
    extremes: (best: string, worst: string) => `so với điểm tối đa, cao nhất ở ${best}, thấp nhất ở ${worst}`,
    unitNotFound: (wanted: string) => `Không thấy đơn vị “${wanted}” trong số liệu.`,
    unreadTable: 'bảng trong thẻ (cần cột tên thành phần và cột điểm)',
  },

  adoption: {
    units: 'đơn vị',
    share: (units: string | null, percent: string) => `${units ? `${units}, ` : ''}bằng ${percent}`,
    key: (each: string | null, units: string, done: string, rest: string) =>
      `Mỗi chấm là ${each ?? 'một'} ${units}${each ? ' (làm tròn)' : ''}: chấm đặc ${done}, chấm rỗng ${rest} (còn lại).`,
  },

  map: {
    label: 'Bản đồ các tỉnh, thành phố',
    hint: 'Chọn một ô để xem số liệu của tỉnh, thành phố đó.',
    ranked: (rank: string) => `hạng ${rank}`,
    between: (from: string, to: string) => `${from} đến dưới ${to}`,
    upTo: (from: string, to: string) => `${from} đến ${to}`,
    archipelago: (name: string, province: string) => `Quần đảo ${name} được tô theo số liệu của ${province}.`,
    astray: (count: number, names: string) => `Không đưa được ${count} dòng lên bản đồ (mã, tên không khớp hoặc bị trùng): ${names}.`,
    onlyProvinces: 'units (bản đồ chỉ có cho 34 hoặc 63 tỉnh, thành phố: VN-34 hoặc VN-63)',
  },
};

/** The words that every language must have. */
export type Messages = typeof vi;
