/** The text as HTML between tags. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The text as HTML inside an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeHtml(text).replace(/"/g, '&quot;');
