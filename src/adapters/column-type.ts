const NUMERIC =
  /^(numeric|number|decimal|float\d*|double( precision)?|real|int\d*|integer|bigint|smallint|mediumint)$/i;

/** Whether a data base declares a column as numeric: its cells are then written by the machine. */
export const isNumericType = (type: string): boolean => NUMERIC.test(type.replace(/\(.*/, '').trim());
