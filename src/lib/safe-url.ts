/** The absolute form of a web address, or `undefined` for anything that is not http or https, `javascript:` above all. */
export function safeUrl(address: string | null | undefined, base: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
