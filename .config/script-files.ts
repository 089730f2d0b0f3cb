/** The modules that say what other scripts take from these. */
export const KERNELS: Readonly<Record<string, string>> = {
  'cchc-widgets.js': 'kernel.ts',
  'cchc-units.js': 'units-kernel.ts',
  'cchc-tables.js': 'tables-kernel.ts',
};

/** The further scripts on top of the main one that draw no widget, each with its entry. */
export const FURTHER = {
  'cchc-units.js': 'src/cdn/units.ts',
  'cchc-tables.js': 'src/cdn/tables.ts',
  'cchc-exports.js': 'src/cdn/exports.ts',
  'cchc-tag-tables.js': 'src/cdn/tag-tables.ts',
  'cchc-formats.js': 'src/cdn/formats.ts',
  'cchc-en.js': 'cchc:english',
};
/** Scripts that take nothing from the main one, and are asked for by it. */
export const BY_ITSELF = {
  'cchc-pictures.js': 'src/cdn/pictures.ts',
  'cchc-charts.js': 'src/cdn/charts.ts',
  'cchc-doctor.js': 'src/cdn/doctor.ts',
  'cchc-failures.js': 'src/cdn/failures.ts',
  'cchc-snapshot.js': 'cchc:snapshot',
};
/** Scripts that only another one asks for: that one brings their hashes, which no other page has to download. */
export const ASKED_FOR_BY: Readonly<Record<string, readonly string[]>> = {
  'cchc-exports.js': ['cchc-pictures.js', 'cchc-snapshot.js'],
  'cchc-trends.js': ['cchc-charts.js'],
};
/** The scripts of frames and of the pages around them. */
export const FRAMES = {
  'cchc-embed.js': 'src/frame/embed.ts',
  'cchc-embed-parent.js': 'src/frame/embed-parent.ts',
};

/** The script that pages have. */
export const MAIN = 'cchc-widgets.js';
/** The main script and all that it may ask for but Chart.js, in one file. */
export const ALL_IN_ONE = 'cchc-widgets.all.js';
/** The same under a name that optimisers of pages take for minified, and leave alone. */
export const LEFT_ALONE = 'cchc-widgets.all.min.js';
/** The entry of a script that draws widgets. */
export const figuresEntry = (file: string): string => `cchc:figures/${file}`;
