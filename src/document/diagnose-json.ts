const STRUCTURE = /"[^"\\]*(?:\\[^][^"\\]*)*"?|[{}[\]]/g;

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a text ends while one of its brackets is still open. */
function isCutOff(text: string): boolean {
  let depth = 0;
  for (const mark of text.match(STRUCTURE) ?? [])
    depth += /[{[]/.test(mark[0]!) ? 1 : mark[0] === '"' ? 0 : -1;
  return depth > 0;
}

/** Whether a text that begins with a tag is a web page or other XML; nothing for any other text. */
export function markupKind(text: string): 'html' | 'xml' | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (!start.startsWith('<')) return undefined;
  return /^<(\?xml|[^>]*\sxmlns)/i.test(start) && !/<html/i.test(start) ? 'xml' : 'html';
}

/** What a text that is no JSON is instead, as far as that helps whoever has to mend it. */
export function diagnoseJson(text: string): 'empty' | 'html' | 'xml' | 'ndjson' | 'truncated' | 'json' {
  const bare = text.trim();
  if (!bare) return 'empty';
  const markup = markupKind(bare);
  if (markup) return markup;
  if (!/^[{[]/.test(bare)) return 'json';
  if (isJson(bare.split('\n', 1)[0]!)) return 'ndjson';
  return isCutOff(bare) ? 'truncated' : 'json';
}
