/** Scripts that take from another one besides the main one, each with that other one, which has to be there first. */
export const DEPENDENCIES: Readonly<Record<string, string>> = {
  'cchc-ranking.js': 'cchc-units.js',
  'cchc-map.js': 'cchc-units.js',
  'cchc-trends.js': 'cchc-units.js',
  'cchc-tables.js': 'cchc-units.js',
  'cchc-formats.js': 'cchc-tables.js',
  'cchc-tag-tables.js': 'cchc-tables.js',
};
