import { memoized } from './memoized.js';

/** A web address with nothing before its host: no browser asks for one with a password, and a name there poses as the host. */
const WEB = /^https?:..[^/@]+\//;

/** The base has no line break in it, the address may. */
const resolve = memoized((baseAndAddress) => {
  const [base] = baseAndAddress.split('\n', 1);
  try {
    const { href } = new URL(baseAndAddress.slice(base!.length + 1), base);
    return WEB.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
});

/** The absolute form of a web address, or `undefined` for anything that is not http or https, `javascript:` above all. */
export const safeUrl = (address: string | null | undefined, base: string): string | undefined =>
  address ? resolve(`${base}\n${address}`) : undefined;
