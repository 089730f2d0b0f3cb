const ONSET = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const NUCLEUS = 'a|ă|â|e|ê|i|y|o|ô|ơ|u|ư|ia|iê|ya|yê|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|uya|uyê';
const CODA = 'ch|c|k|m|ng|nh|n|p|t|i|y|o|u';

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:${CODA})?$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** No syllable is longer than "nghiêng". */
const LONGEST = 7;

/** Whether a word is built as a syllable of Vietnamese is, with one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const letters = word.toLowerCase().normalize('NFD');
  const bare = letters.replace(TONE, '').normalize('NFC');
  return letters.split(TONE).length <= 2 && SYLLABLE.test(bare);
}
