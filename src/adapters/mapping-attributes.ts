/** The attributes that say how the fields of a foreign format are found. */
export const MAPPING_ATTRIBUTES: readonly string[] = [
  'rows',
  'units',
  'merge',
  'number-format',
  ...[
    'name',
    'code',
    'score',
    'rank',
    'previous-rank',
    'period',
    'value',
    'received',
    'resolved',
    'rate',
  ].map((field) => `col-${field}`),
  ...['value', 'of', 'rank', 'previous', 'received', 'rate', 'updated'].map((field) => `path-${field}`),
  ...['early', 'on-time', 'late'].map((field) => `path-resolved-${field}`),
  ...['on-time', 'late'].map((field) => `path-pending-${field}`),
];
