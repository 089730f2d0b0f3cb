/** The pattern of a sheet's number format without what only stands there: in quotes, behind a backslash or in brackets. */
export const barePattern = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** Words for thousands and millions that a pattern puts behind the number: with them it is shown in full. */
const SCALE_WORD = /"\s*(?:k|ng|tr|t[ỷỉ]|m|b)/i;

/** How many times a pattern shows a number in thousands, by the commas behind its digits. */
export const thousandsIn = (pattern: string): number =>
  SCALE_WORD.test(pattern) ? 0 : (/[0#?](,+)(?![0#?,])/.exec(pattern)?.[1]?.length ?? 0);
