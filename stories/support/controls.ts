import { adapters } from '../../src/adapters/index.js';
import type { Basis, Qualifier } from '../../src/document/schema.js';
import type { Locale } from '../../src/format/locale.js';
import { COLUMNS } from '../../src/widgets/province-ranking/order.js';

interface Choice {
  readonly options: readonly string[];
  readonly control: { readonly type: 'select'; readonly labels?: Readonly<Record<string, string>> };
}

const choice = (labels: Readonly<Record<string, string>>): Choice => ({
  options: Object.keys(labels),
  control: { type: 'select', labels },
});

const LOCALES = { vi: 'tiếng Việt', en: 'tiếng Anh' } satisfies Record<Locale, string>;

const THEMES = { light: 'sáng', dark: 'tối', auto: 'theo máy người đọc' };

const QUALIFIERS = {
  over: 'trên',
  atLeast: 'ít nhất',
  nearly: 'gần',
  about: 'khoảng',
  atMost: 'không quá',
  under: 'dưới',
} satisfies Record<Qualifier, string>;

const BASES = {
  '766': 'theo Quyết định 766/QĐ-TTg',
  resolved: 'trên hồ sơ đã giải quyết',
} satisfies Record<Basis, string>;

const NUMBER_FORMATS = { vi: '1.234,5', en: '1,234.5' } satisfies Record<Locale, string>;

const UNITS = { 'VN-34': '34 tỉnh, thành phố', 'VN-63': '63 tỉnh, thành phố' };

const LEVELS = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' };

const CHARTS = {
  bar: 'cột, thanh ngang',
  line: 'đường',
  radar: 'mạng nhện',
};

/** The controls of the attributes with a closed list of values; all others are a text or a tick. */
export const CHOICES: Readonly<Record<string, Choice>> = {
  locale: choice(LOCALES),
  theme: choice(THEMES),
  qualifier: choice(QUALIFIERS),
  basis: choice(BASES),
  chart: choice(CHARTS),
  format: { options: Object.keys(adapters), control: { type: 'select' } },
  units: choice(UNITS),
  merge: choice({ sum: 'cộng được' }),
  'number-format': choice(NUMBER_FORMATS),
  'heading-level': choice(LEVELS),
  sort: {
    options: COLUMNS.flatMap((column) => [column, `${column}-asc`, `${column}-desc`]),
    control: { type: 'select' },
  },
};
