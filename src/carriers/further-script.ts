import { nativeDocument } from '../base/native-document.js';
import { DataError } from '../data/error.js';
import { ownScript } from './own-script.js';
import { partOf, parts } from './parts.js';

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}

const POLICY = 'cchc-widgets';
const loading = new Map<string, Promise<void>>();

/** The address as a script may have it: where a page demands Trusted Types, and allows our policy, as one of those. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    parts().policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: String });
  } catch {
    // The page allows other policies only; its default one, if any, has the last word.
  }
  return parts().policy?.createScriptURL(url) ?? url;
}

function load(file: string): Promise<void> {
  const url = new URL(file, ownScript?.src || location.href);
  const script = nativeDocument('createElement').call(document, 'script') as HTMLScriptElement;
  const added = new Promise<void>((resolve, reject) => {
    const fail = (directive: string) =>
      reject(new DataError('blocked', { field: file, host: url.host, directive }));
    script.integrity = __INTEGRITY__[file] ?? '';
    script.crossOrigin = 'anonymous';
    if (ownScript) script.nonce = ownScript.nonce;
    script.onload = () => resolve();
    script.onerror = () => fail('script-src');
    try {
      script.src = trusted(url.href);
      nativeDocument('documentElement').append(script);
    } catch {
      fail(`trusted-types ${POLICY}`);
    }
  });
  return added.finally(() => {
    script.parentNode?.removeChild(script);
    loading.delete(file);
  });
}

/**
 * What a further script brings. It lies beside our own, and is loaded when it is first needed, unless the page carries
 * it itself.
 * @throws {DataError} of kind `blocked`, naming the script, its host and the directive of the page's policy to look at.
 */
export async function furtherScript<Part>(file: string): Promise<Part> {
  if (!(partOf(file) in parts())) {
    const loaded = loading.get(file) ?? load(file);
    loading.set(file, loaded);
    await loaded;
  }
  return parts()[partOf(file)] as Part;
}
