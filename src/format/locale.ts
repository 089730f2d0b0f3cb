/** The languages that have a dictionary. */
export type Locale = 'vi' | 'en';

/**
 * The language with a dictionary that a `lang` value asks for, or `undefined`.
 * Many content management systems write `vi_VN`, which is no language tag, so only the primary subtag is read.
 */
export function localeOf(tag: string | null | undefined): Locale | undefined {
  // The code of the country is a common slip for that of its language.
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]?.replace('vn', 'vi');
  return primary === 'vi' || primary === 'en' ? primary : undefined;
}
