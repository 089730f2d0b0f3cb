import { memoized } from './memoized.js';

/** The base has no space in it, the address may. */
const resolve = memoized((baseAndAddress) => {
  const [base] = baseAndAddress.split(' ', 1);
  try {
    const url = new URL(baseAndAddress.slice(base!.length + 1), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
});

/** The absolute form of a web address, or `undefined` for anything that is not http or https, `javascript:` above all. */
export const safeUrl = (address: string | null | undefined, base: string): string | undefined =>
  address ? resolve(`${base} ${address}`) : undefined;
