/** What a terminal obeys or what changes the order of what it shows, and what ends a line. */
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A line for the terminal: what a foreign source says can neither command it nor pass for a line of its own. */
export const visible = (line: string): string => line.replace(INVISIBLE, escaped);
