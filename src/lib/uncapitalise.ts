/** What begins a sentence elsewhere, in the middle of one: "tháng 9/2026", of which no line ends with "tháng". */
export const uncapitalise = (text: string): string =>
  `${text}`.replace(/^.| (?=\d)/gu, (found) => (found === ' ' ? '\u00a0' : found.toLowerCase()));
