import { DataError } from '../document/error.js';
import type { Locale } from '../format/locale.js';

type Sentences = Readonly<Record<Locale, string>>;

const inOldEncoding = (encoding: string, fonts: string): Sentences => ({
  vi: `Tệp số liệu dùng bảng mã cũ ${encoding} (phông ${fonts}). Hãy chuyển sang Unicode, rồi lưu lại dạng CSV UTF-8.`,
  en: `The data file is in the old encoding ${encoding} (fonts ${fonts}). Convert it to Unicode, and save it again as CSV UTF-8.`,
});

const WORDS = {
  tcvn3: inOldEncoding('TCVN3', '.VnTime'),
  vni: inOldEncoding('VNI', 'VNI-Times'),
  'lost-letters': {
    vi: 'Tên trong tệp số liệu đã mất dấu tiếng Việt (thành dấu hỏi) khi lưu. Hãy lưu lại từ tệp gốc dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”).',
    en: 'The names in the data file have lost their Vietnamese letters (to question marks) when it was saved. Save it again from the original as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”).',
  },
} satisfies Readonly<Record<string, Sentences>>;

/** The failure of a text whose letters are lost, or in an encoding that cannot be told for certain. */
export const letterFailure = (field: keyof typeof WORDS): DataError =>
  new DataError('not-data', { field, words: WORDS[field] });
