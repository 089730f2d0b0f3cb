/** What begins a sentence elsewhere, in the middle of one: "tháng 9/2026", of which no line ends with "tháng". */
export const uncapitalise = (text: string): string =>
  `${text}`.replace(/^./u, (letter) => letter.toLowerCase()).replace(/ (?=\d)/g, '\u00a0');
