import { MAX_ROWS } from '../lib/limits.js';
import { memoized } from '../lib/memoized.js';
import { keyOf } from './grid.js';

/**
 * A pattern, and the same without diacritics: for texts of a system that has none. It is made while the script loads, where
 * nothing may throw, and so without `replace`, which takes the place of a match from an `exec` that the page may have changed.
 */
function withBare(pattern: RegExp): (text: string) => boolean {
  const bare = new RegExp(
    pattern.source
      .normalize('NFD')
      .split(/[\u0300-\u036f]/)
      .join('')
      .split('đ')
      .join('d'),
    'u',
  );
  return (text) => pattern.test(text) || (!/[^ -~]/.test(text) && bare.test(text));
}

const END = String.raw`(?![\p{L}\p{N}])`;

/** What may stand behind a word for a sum, so that it is no name such as "Cộng Hòa" or "Tổng cục Thuế". */
const WHOLE =
  'toàn|cả|các|chung|của|cấp|tỉnh|thành phố|huyện|khối|nhóm|vùng|cụm|ngành|nước|hai|ba|đơn vị|xã|phường|sở|i+';

const AREA = 'tỉnh|quốc|thành phố|tp|ngành|vùng|huyện|thị xã|xã|phường|bộ|hệ thống|khối|cụm|nước|đơn vị';

const SUMMARIES = [
  `(tổng( số| cộng| chung| điểm| hợp)?|(t\\.)?cộng|t\\.số|tất cả|((tính|mức|điểm|kết quả|số liệu) )?chung)` +
    `( (${WHOLE})${END}.*|[: ]+[\\d(].*|[ivx+ ]*)`,
  `(toàn|cả) (${AREA})${END}.*|cộng dồn|(cấp|khối|nhóm|cụm) .* cộng`,
  `(giá trị |điểm |mức |tỷ lệ |tỉ lệ |số |chỉ số )?(trung bình|bình quân|trung vị|tb|bq|độ lệch chuẩn)(${END}.*)?`,
  `(giá trị |điểm |mức |tỷ lệ |tỉ lệ |số |chỉ số )?(cao|thấp|lớn|nhỏ|tốt|kém) nhất${END}.*`,
  `(giá trị |điểm |mức )(tối đa|tối thiểu)|thứ tự|thứ hạng|xếp hạng|l(ũy|uỹ) kế${END}.*`,
  `((grand|sub|over)[- ]?)?totals?(${END}.*)?|overall( average)?|sum|means?|averages?(${END}.*)?|avg|medians?`,
  `max(imum)?|min(imum)?|std|ranks?|all( (units|provinces|regions|areas|countries))?`,
  `nationwide|national( (total|average))?|whole country|nacional|gesamt|insgesamt|ensemble|riket`,
  String.raw`(eu|ea)\d\d(_\d{4})?|european union${END}.*|euro area${END}.*|world|oecd( ?- ?total| average)?`,
];

const isSummaryKey = withBare(new RegExp(`^(${SUMMARIES.join('|')})$`, 'u'));

const isNoteKey = withBare(
  new RegExp(
    `^(\\(?\\*|\\(?(ghi chú|chú thích|chú ý|lưu ý|nguồn( số liệu)?|notes?|sources?|footnotes?|đvt|đơn vị tính|unit)\\)? *([:.(]|$)` +
      `|\\(?(kèm theo|ban hành kèm)${END}|[^(]{0,12}\\(?(tiếp theo|tiếp|cont[^)]*)\\))`,
    'u',
  ),
);

const isSignatureKey = withBare(
  new RegExp(
    `^(người (lập|báo cáo|ký|tổng hợp|duyệt|kiểm|đứng)|thủ trưởng|kế toán|(phó )?giám đốc|(phó )?chủ tịch` +
      `|chánh văn phòng|(phó )?trưởng (phòng|ban)|nơi nhận|lập biểu|nơi gửi|(tm|kt|tl|tuq|q)\\.|\\(?(đã )?ký( ?[,;)]|${END})` +
      `|[^,]{0,40}, ?ngày [^,]{0,12} ?tháng )`,
    'u',
  ),
);

/** Whether a name is that of a part of the country, which stands for its provinces among them. */
export const isRegion = (name: string): boolean =>
  /^(vùng |đồng bằng|trung du|miền |(bắc|nam) trung bộ|duyên hải|tây nguyên|(đông|tây) (bắc|nam))/.test(
    keyOf(name),
  );

/** Whether columns of names are called so. */
export const isColumnName = (text: string): boolean =>
  /^(s?tt|tên( .*)?|đơn vị|địa phương|chỉ tiêu|nội dung|lĩnh vực)$/i.test(text);

/** Whether a text begins as one does that stands where no figure is: `Chưa công bố`. */
export const isNone = (text: string): boolean => /^(chưa|không|đang)\s/i.test(text);

/** Whether figures called so count what is late, of which less is better. */
export const isLate = (name: string): boolean =>
  /^(?!.*(ch[ưu]a|kh[ôo]ng|gi[ảa]m)).*((tr[ễe]|qu[áa])[ _-]?h[ạa]n|overdue)/i.test(name);

/** A name without the number in front of it and the marks of footnotes behind it; a letter in brackets is no mark. */
export const rowName = (name: string): string =>
  name
    .replace(/^(?:(?:\d{1,3}\.)+\d{0,3}[.)]?|\d{1,3}\)|[-–+•])\s+(?=\p{L})/u, '')
    .replace(/\s*(?:[([]\d{1,2}[)\]]|[*†‡¹²³])+$/u, '')
    .trim();

/** Whether a row of this name is about all the others: their sum, mean, median, extreme or rank. */
export const isSummary = memoized(
  (name) =>
    isSummaryKey(
      keyOf(name.slice(0, 200))
        .replace(/^[-+•*.\s]+|[:.*\s]+$/g, '')
        .replace(/^([ivx]+|\d+|[a-z])[.)]\s+/, ''),
    ),
  MAX_ROWS,
);

/** Whether a text is a note, a source or a unit of measure, and no name. */
export const isNote = (text: string): boolean => isNoteKey(keyOf(text.slice(0, 200)));

/** Whether a text belongs to a signature. */
export const isSignature = (text: string): boolean => isSignatureKey(keyOf(text.slice(0, 200)));

const SECTION = /^(phân theo|chia theo|chia ra|trong đó|khối|nhóm|cụm|vùng|các|by|of which)(?!\p{L})|:$/u;

/** Whether a text without a figure opens a section. */
export const opensSection = (text: string): boolean => SECTION.test(keyOf(text.slice(0, 200)));
