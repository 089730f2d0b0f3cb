import type { Locale } from '../../format/locale.js';
import type { Shown } from '../menu.js';
import { embedCodesOf, type EmbedCode } from './embed-codes.js';

/** A way to place a widget elsewhere, named in the reader's language. */
export interface NamedCode {
  readonly name: string;
  readonly code: string;
}

const NAMES: Readonly<Record<Locale, Readonly<Record<EmbedCode['carrier'], string>>>> = {
  vi: {
    tag: 'Thẻ HTML',
    div: 'Thẻ div (CMS bỏ thẻ có gạch nối)',
    iframe: 'Khung iframe',
    npm: 'Gói npm',
  },
  en: {
    tag: 'HTML tag',
    div: 'A div (where a CMS drops tags with a hyphen)',
    iframe: 'iframe',
    npm: 'npm package',
  },
};

/** The embed codes of a widget, as a menu shows them; `folder` is where the script files are. */
export const namedCodesOf = (host: Element, { settings, label, text }: Shown, folder: string): NamedCode[] =>
  embedCodesOf(host, settings, label, folder).map(({ carrier, code }) => ({
    name: NAMES[text.locale][carrier],
    code,
  }));
