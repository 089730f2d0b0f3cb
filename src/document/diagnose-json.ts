import { faultIn, type JsonFault } from './json-fault.js';

/** What a text that is no JSON is instead, as far as that helps whoever has to mend it. */
export type NoJson =
  | { readonly kind: 'empty' | 'html' | 'xml' | 'ndjson' | 'truncated' | 'table' | 'javascript' | 'text' }
  | { readonly kind: 'json'; readonly fault: JsonFault };

/** Whether a text that begins with a tag is a web page or other XML; nothing for any other text. */
export function markupKind(text: string): 'html' | 'xml' | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (!start.startsWith('<')) return undefined;
  return /^<(\?xml|[^>]*\sxmlns)/i.test(start) && !/<html/i.test(start) ? 'xml' : 'html';
}

/** The beginning of a script, which assigns JSON or hands it to a function, or that must not be taken for one. */
const SCRIPT = /^\s*(\)\]\}'|(\/\*.{0,20}\*\/)?\s*((var|let|const)\s+)?[\w$.]{1,100}\s*[=(]\s*[{[])/;

/** What a text is that has no bracket at its beginning. */
const kindOfWords = (text: string): 'javascript' | 'table' | 'text' =>
  SCRIPT.test(text) ? 'javascript' : /^[^\n]*[;,\t]/.test(text.trimStart()) ? 'table' : 'text';

/** Whether all of a text up to the fault is one JSON, and a further one follows on a line of its own. */
const goesOn = (text: string, { kind, offset }: JsonFault): boolean =>
  kind === 'rest' && /\n\s*[{[]$/.test(text.slice(Math.max(0, offset - 100), offset + 1));

/** What a text is that is no JSON. */
export function diagnoseJson(text: string): NoJson {
  const markup = markupKind(text);
  if (markup) return { kind: markup };
  if (!text.trim()) return { kind: 'empty' };
  if (SCRIPT.test(text) || !/^\s*(\/[*/]|[{[])/.test(text)) return { kind: kindOfWords(text) };
  const fault = faultIn(text) ?? { kind: 'end', offset: text.length };
  if (goesOn(text, fault)) return { kind: 'ndjson' };
  return fault.kind === 'end' ? { kind: 'truncated' } : { kind: 'json', fault };
}
