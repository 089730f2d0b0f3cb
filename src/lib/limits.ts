/** The most rows that are read: more would hold up the page for seconds, and no ranking or series is as long. */
export const MAX_ROWS = 50_000;

/** The most columns that are read, which is what a spreadsheet can have. */
export const MAX_COLUMNS = 16_384;
