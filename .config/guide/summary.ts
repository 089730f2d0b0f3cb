/** The halves of a tag's `@summary`: what the tag is called, and behind a colon what it says. */
export function summaryParts(summary: string): { readonly name: string; readonly says: string } {
  const [name = '', says = ''] = summary.replace(/\.$/, '').split(': ');
  return { name, says };
}
