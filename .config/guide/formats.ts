import { readFormats } from '../manifest/formats.mjs';
import { code, table, withCode, type Language } from './markup.js';

const WORDS = {
  vi: { label: 'Các định dạng', meaning: 'Dùng cho', example: 'Ví dụ thuộc tính' },
  en: { label: 'Formats', meaning: 'For', example: 'Attributes, for example' },
};

/** The foreign formats, and which attributes each takes. */
export function formatTable(language: Language): string {
  const { label, meaning, example } = WORDS[language];
  const rows = readFormats().map((format) => [
    code(format.name),
    withCode(format.meaning[language]),
    withCode(format.example[language]),
  ]);
  return table(label, [code('format'), meaning, example], rows);
}
