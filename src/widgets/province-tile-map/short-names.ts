const syllablesOf = (name: string): string[] => name.split(/[\s-]+/);

const initials = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');

/** The ways to shorten a name, the shortest first. */
const SHORTENINGS: readonly ((syllables: readonly string[]) => string)[] = [
  initials,
  (syllables) => initials(syllables.slice(0, -1)) + (syllables[syllables.length - 1] ?? '').slice(0, 2),
  ([first = '', ...others]) => first.slice(0, 2) + initials(others),
];

/** The names in so few letters that no two become the same: ĐB, but LCh and LCa; a name of one syllable stays whole. */
export function shortNames(names: readonly string[]): readonly string[] {
  const all = names.map(syllablesOf);
  const ways = SHORTENINGS.map((shorten) => all.map(shorten));
  return names.map((name, index) => {
    if (all[index]?.length === 1) return name;
    const unique = ways.filter((short) => short.filter((other) => other === short[index]).length === 1)[0];
    return unique?.[index] ?? name;
  });
}
