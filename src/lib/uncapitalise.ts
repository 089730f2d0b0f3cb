/** What begins a sentence elsewhere, in the middle of one: "tháng 9/2026". */
export const uncapitalise = (text: string): string =>
  `${text}`.replace(/^./u, (letter) => letter.toLowerCase());
