import { ownTags } from '../platform/own-tags.js';
import { warnOnce } from '../platform/warn.js';

/** The version of this copy of the library. */
export const version = __VERSION__;

type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. A page may carry the script twice: the same version again is silent, and another version
 * gets one warning for all its tags.
 */
function register(tag: string, element: Versioned): void {
  const registered = customElements.get(tag) as Versioned | undefined;
  if (!registered) customElements.define(tag, element);
  else if (registered.version !== version)
    warnOnce(
      registered.version
        ? `Trang nạp hai phiên bản, ${registered.version} rồi ${version}: hãy giữ một thẻ script.`
        : `Thẻ <${tag}> đã do một thư viện khác đăng ký.`,
    );
}

/** Registers a tag, and lets no page that refuses it take the others down. */
export function define(tag: string, element: Versioned): void {
  ownTags.add(tag);
  try {
    register(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> ${String(error)}`);
  }
}
