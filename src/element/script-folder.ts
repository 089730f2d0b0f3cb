import { lazyModules } from './lazy-modules.js';

/**
 * Says where the classic script and `embed.html` are, relative to the page, so that the menu of an application that is
 * built from the package can offer embed codes that work on other pages.
 */
export function setScriptFolder(address: string): void {
  lazyModules.folder = address.replace(/\/?$/, '/');
}
