import type { Plugin } from 'vite';

/** What a template string with others inside says, which minifiers for older scripts take apart. */
const TEXT = 'a  b \\\\t c  d  e';

const WARNING = '[cchc] Tệp script đã bị nén lại nên không chạy. Hãy bỏ tệp khỏi mục nén (minify).';

const STOPPED = '[cchc] Script dừng vì lỗi: ';

/** The first statement of the main script: what the language brings is taken in hand, since pages have a class `Map` of their own. */
const natives = 'const{Map,Set,WeakMap,Symbol,Promise}=globalThis;';

/** That of a further script: since the main one has been run, the page may have put something of its own in their place. */
export const keptNatives = 'const{Map,Set,WeakMap}=globalThis[Symbol.for("cchc-widgets")]??globalThis;';

/** Leaves that statement out of a script that collects nothing. */
export const nativesWhereUsed: Plugin = {
  name: 'cchc:natives-where-used',
  renderChunk: {
    order: 'pre',
    handler: (code) => (/new (Map|Set|WeakMap)\b/.test(code) ? null : code.replace(keptNatives, '')),
  },
};

/**
 * The first statements of the main script: where an optimiser of the page has changed what stands in template strings, the
 * script does nothing, since it would state other figures than the source. A tag, which no minifier of ours evaluates,
 * puts the strings together; a plain string, which all of them leave alone, says what that must come to. A page with a
 * `Promise` of its own is found out before there are tags, whose elements would throw into it one by one.
 */
export const canary =
  `try{(()=>{${natives}new Promise(Boolean);` +
  `if(String.raw\`a  \${String.raw\`b \\t \${String.raw\`c  d\`}\`}  e\`!=="${TEXT}"){` +
  `console.warn(${JSON.stringify(WARNING)});return}`;

/** The last statement: a page in which the script cannot run keeps its fallbacks, and its webmaster is told. */
export const rescue = `})()}catch(error){console.warn(${JSON.stringify(STOPPED)}+error)}`;
