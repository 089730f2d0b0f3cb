/** The most rows that are read: more would hold up the page for seconds, and no ranking or series is as long. */
export const MAX_ROWS = 50_000;

/** The most columns that are read: more take seconds, and a hundred years of months are fewer. */
export const MAX_COLUMNS = 2000;

/** The largest figure that is read: beyond it a double has no decimals left, and sums would end in infinity. */
export const LARGEST_FIGURE = 1e15;

/** The most characters of an attribute that are read; no server takes a longer address. */
export const LONGEST_ATTRIBUTE = 8000;

/** The most characters of a text in a document that are read: browsers take seconds to lay out what nobody reads. */
export const LONGEST_TEXT = 2000;
