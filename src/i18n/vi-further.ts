import { uncapitalise } from '../lib/uncapitalise.js';

// The Vietnamese words of the tags that have further scripts of their own.

/** What several of the tags say of a number in their attributes that is not written as one. */
export const plainNumberHint = {
  'percent-sign': (field: string, text: string) =>
    `${field}="${text}" (bỏ dấu %, dùng dấu chấm thập phân: 98.5)`,
  fraction: (field: string, text: string) =>
    `${field}="${text}" (chỉ ghi số trước dấu gạch chéo; số sau ghi vào thuộc tính of)`,
  other: (field: string, text: string) =>
    `${field}="${text}" (viết số liền, dấu chấm thập phân: 196000 hoặc 98.5)`,
};

/** The words of the tables in which several of the tags show their figures as well. */
export const table = {
  show: 'Xem bảng số liệu',
  period: 'Kỳ',
  notPublished: 'chưa công bố',
};

/** The words for thousand, million and billion. */
export const scales: readonly [string, string, string] = ['nghìn', 'triệu', 'tỷ'];

/** The words in which several of the tags compare a figure with that of an earlier period. */
export const comparison = {
  percentagePoints: (number: string) => `${number} điểm phần trăm`,
  compared: (change: string, previous: string) => `${change} so với kỳ trước (${previous})`,
  increase: (amount: string) => `tăng ${amount}`,
  decrease: (amount: string) => `giảm ${amount}`,
  unchanged: (previous: string) => `không đổi so với kỳ trước (${previous})`,
  similar: (previous: string) => `xấp xỉ kỳ trước (${previous})`,
  about: (amount: string) => `khoảng ${amount}`,
  notComparable: (previous: string) => `kỳ trước ${previous}, không so sánh được`,
  beforeMerger: (count: number) => `Trước 01/07/2025: tổng của ${count} tỉnh cũ, theo địa giới mới.`,
  places: (count: number) => `${count} bậc`,
  sameRank: (previous: string) => `giữ nguyên thứ hạng kỳ trước (${previous})`,
};

/** The words in which several of the tags compare a figure with a target. */
export const targets = {
  bare: (target: string) => `Mục tiêu: ${target}`,
  met: (target: string) => `Đạt mục tiêu ${target}`,
  short: (target: string, gap: string) => `Chưa đạt mục tiêu ${target}, còn ${gap}`,
};

/** The words in which several of the tags tell what a series comes to. */
export const course = {
  latest: 'gần nhất',
  highest: 'cao nhất',
  lowest: 'thấp nhất',
  both: (latest: string, extreme: string) => `${latest} và ${extreme}`,
  level: (figure: string) => `không đổi ở mức ${figure}`,
  at: (figure: string, period: string) => `${figure} (${uncapitalise(period)})`,
  range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  told: (name: string, course: string) => `${name}: ${course}.`,
};

/** The words of `cchc-kpi-card`. */
export const card = {
  rankIs: (rank: string) => `Xếp thứ ${rank}`,
  shareOf: (part: string, whole: string, percent: string) => `${part} trên ${whole}, bằng ${percent}`,
  value: 'Giá trị',
};

/** The words of `province-ranking`, some of which the map and the parts of an index use as well. */
export const ranking = {
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
  notComparable: 'Thứ hạng kỳ trước theo tập đơn vị khác, không so sánh được.',
  incomparable: 'không so sánh được',
  formerUnits: (change: string, count: number) => `${change} (theo địa giới mới từ ${count} tỉnh cũ)`,
  computed: 'Thứ hạng do tiện ích này tính từ điểm (nguồn không công bố); bằng điểm thì cùng hạng.',
  withoutData: (count: number) => `Chưa có số liệu: ${count} đơn vị`,
  showAll: (count: number) => `Xem cả ${count} đơn vị`,
  showTop: (count: number) => `Chỉ xem ${count} đơn vị đầu`,
  search: 'Tìm đơn vị',
  found: (count: number) => (count ? `Tìm thấy ${count} đơn vị.` : 'Không tìm thấy đơn vị nào.'),
  sortable: 'Bấm vào tên cột để sắp xếp.',
  sorted: (column: string, descending: boolean) =>
    `Đã sắp xếp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}.`,
  highlightNotFound: (wanted: string) => `Không thấy đơn vị “${wanted}” trong bảng.`,
  unreadTable: 'bảng trong thẻ (cần cột tên đơn vị và cột điểm)',
};

/** The words of `dossier-trend`, some of which the parts of an index use as well. */
export const trendChart = {
  label: 'Hồ sơ theo thời gian',
  counts: 'Số hồ sơ',
  received: 'Tiếp nhận',
  resolved: 'Đã giải quyết',
  rate: 'Tỷ lệ đúng hạn',
  walk: 'Đi qua từng kỳ bằng phím mũi tên',
  brokenAt:
    'Từ 01/07/2025 (đường kẻ đứt) số liệu theo đơn vị hành chính mới, không so sánh trực tiếp với trước đó.',
  since: (name: string, period: string) => `${name} từ ${uncapitalise(period)}`,
  directions: {
    up: (since: string) => `cao hơn ${uncapitalise(since)}`,
    down: (since: string) => `thấp hơn ${uncapitalise(since)}`,
    level: (since: string) => `bằng ${uncapitalise(since)}`,
  },
  named: (name: string, walk: string) => `${name}. ${walk}`,
  unreadTable: 'bảng trong thẻ (cần cột kỳ và ít nhất một cột: tiếp nhận, giải quyết, tỷ lệ đúng hạn)',
  cannotDraw: 'Trang này không vẽ được biểu đồ; số liệu có đủ trong bảng.',
};

/** The words of `cchc-index-breakdown`. */
export const breakdown = {
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
};

/** The words of `province-tile-map`. */
export const map = {
  label: 'Bản đồ các tỉnh, thành phố',
  hint: 'Chọn một ô để xem số liệu của tỉnh, thành phố đó.',
  ranked: (rank: string) => `hạng ${rank}`,
  between: (from: string, to: string) => `${from} đến dưới ${to}`,
  upTo: (from: string, to: string) => `${from} đến ${to}`,
  archipelago: (name: string, province: string) => `Quần đảo ${name} được tô theo số liệu của ${province}.`,
  astray: (count: number, names: string) =>
    `Không đưa được ${count} dòng lên bản đồ (mã, tên không khớp hoặc bị trùng): ${names}.`,
  onlyProvinces: 'units (bản đồ chỉ có cho 34 hoặc 63 tỉnh, thành phố: VN-34 hoặc VN-63)',
};

/** The words of `dossier-ontime-gauge`, some of which `dossier-trend` uses as well. */
export const gauge = {
  label: 'Tỷ lệ hồ sơ đúng hạn',
  bases: {
    '766':
      'Theo Quyết định 766/QĐ-TTg: (giải quyết trước hạn + đúng hạn + đang xử lý trong hạn) ÷ hồ sơ tiếp nhận và xử lý trong kỳ',
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
  namedBand: (name: string, range: string) => `${name} (${uncapitalise(range)})`,
};

/** The words of `cchc-adoption`. */
export const adoption = {
  units: 'đơn vị',
  share: (units: string | null, percent: string) => `${units ? `${units}, ` : ''}bằng ${percent}`,
  key: (each: string | null, units: string, done: string, rest: string) =>
    `Mỗi chấm là ${each ?? 'một'} ${units}${each ? ' (làm tròn)' : ''}: chấm đặc ${done}, chấm rỗng ${rest} (còn lại).`,
};

/** What several of the tags say of an attribute that they do not understand. */
export const badAttribute = (written: string) => `Không hiểu thuộc tính ${written} nên đã bỏ qua.`;

/** What several of the tags say of parts that do not add up. */
export const partMismatches = {
  sum: (sum: string, whole: string) =>
    `Số liệu nguồn không khớp: các phần cộng lại bằng ${sum}, khác tổng số ${whole}.`,
  rate: (published: string, computed: string) =>
    `Số liệu nguồn không khớp: tỷ lệ công bố ${published}, tính từ số hồ sơ là ${computed}.`,
  overMaximum: (score: string, max: string) => `Số liệu nguồn không khớp: ${score} vượt mức tối đa ${max}.`,
};

/** What several of the tags say of figures that cannot be. */
export const mismatches = {
  partOverWhole: (part: string, whole: string) =>
    `Số liệu nguồn không khớp: ${part} lớn hơn tổng số ${whole}.`,
  percentRange: (percent: string) => `Số liệu nguồn không khớp: ${percent} nằm ngoài khoảng 0–100%.`,
  rankOverCount: (rank: string, of: string) =>
    `Số liệu nguồn không khớp: hạng ${rank} lớn hơn số đơn vị ${of}.`,
};
