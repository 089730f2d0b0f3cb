import { DataError } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import type { Localizer } from '../i18n/localizer.js';

interface Words {
  readonly cell: string;
  readonly alone: string;
  readonly unranked: string;
  readonly of: (names: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  vi: {
    cell: 'không đọc được',
    alone: 'Nguồn có số liệu nhưng cách viết không đọc được.',
    unranked: 'Không tính thứ hạng vì có số liệu không đọc được.',
    of: (names) => `Nguồn có số liệu nhưng không đọc được cách viết: ${names}.`,
  },
  en: {
    cell: 'unreadable',
    alone: 'The source has a figure, but not in a readable form.',
    unranked: 'Ranks are not computed, since some figures cannot be read.',
    of: (names) => `The source has figures that cannot be read: ${names}.`,
  },
};

/** The words for figures that are there and cannot be read, which nobody may call unpublished. */
export const unreadableWords = ({ locale }: Localizer): Words => WORDS[locale];

/** The failure of a widget whose figures are there and cannot be read. */
export const unreadableFigure = (): DataError =>
  new DataError('invalid', { field: 'value', words: { vi: WORDS.vi.alone, en: WORDS.en.alone } });
