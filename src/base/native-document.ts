/**
 * A property of the document as the platform has it: `<img name=currentScript>` hides the document's own, and MooTools
 * puts another `Document` in the place of the class.
 */
export const nativeDocument = <Name extends keyof Document>(name: Name, page = document): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(page) as Document, name, page) as Document[Name];

/** Whether the page is still being parsed. */
export const isParsing = (): boolean => nativeDocument('readyState') === 'loading';

/** Calls back once the page has been parsed. */
export const onceParsed = (callback: () => void): void =>
  nativeDocument('addEventListener').call(document, 'DOMContentLoaded', callback, { once: true });
