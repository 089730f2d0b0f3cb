/** The names of the settings that hold a text or a number. */
export const VALUE_SETTINGS = [
  'endpoint',
  'format',
  'refresh',
  'locale',
  'area',
  'theme',
  'headingLevel',
  'label',
  'period',
  'updatedAt',
  'source',
  'sourceHref',
] as const;

/** The names of the settings that are on or off. */
export const FLAG_SETTINGS = ['snapshot', 'compact', 'withoutSource', 'withoutMenu', 'select'] as const;

/** The attribute that says a setting: `sourceHref` is `source-href`. */
export const attributeOf = (name: string): string =>
  name === 'updatedAt' ? 'updated' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
