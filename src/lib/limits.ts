/** The most rows that are read: more would hold up the page for seconds, and no ranking or series is as long. */
export const MAX_ROWS = 50_000;
