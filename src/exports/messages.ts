import type { Locale } from '../format/locale.js';
import type { EmbedCode } from './embed-codes.js';

/** The words of what a menu offers; they come with it, and so in both languages. */
interface Words {
  readonly period: string;
  readonly csv: string;
  readonly picture: string;
  readonly dots: string;
  readonly embed: string;
  readonly source: string;
  readonly carriers: Readonly<Record<EmbedCode['carrier'], string>>;
}

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    period: 'Kỳ:',
    csv: 'Tải số liệu (CSV)',
    picture: 'Tải ảnh (SVG)',
    dots: 'Tải ảnh (PNG)',
    embed: 'Mã nhúng',
    source: 'Tới nguồn số liệu',
    carriers: {
      tag: 'Thẻ HTML',
      div: 'Thẻ div (CMS bỏ thẻ có gạch nối)',
      iframe: 'Khung iframe',
      npm: 'Gói npm',
    },
  },
  en: {
    period: 'Period:',
    csv: 'Download the data (CSV)',
    picture: 'Download the picture (SVG)',
    dots: 'Download the picture (PNG)',
    embed: 'Embed code',
    source: 'To the source',
    carriers: {
      tag: 'HTML tag',
      div: 'A div (where a CMS drops tags with a hyphen)',
      iframe: 'iframe',
      npm: 'npm package',
    },
  },
};
