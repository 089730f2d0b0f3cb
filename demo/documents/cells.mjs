/** The number in a cell of a table; an empty cell is a figure that was not published, which is not 0. */
export const figure = (cell) => (cell === '' ? null : Number(cell));

/** A share of a whole in percent, to the two decimals that the portal prints. */
export const percentOf = (part, whole) => Math.round((part / whole) * 10_000) / 100;

/** The sum of one column of a table. */
export const sumOf = (rows, column) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** The row of a province. */
export const ofProvince = (rows, code) => rows.find((row) => row.province_code === code);
