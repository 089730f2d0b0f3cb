/** A number of a date or a clock with the zero before it. */
export const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
