import type { Plugin } from 'vite';

/** What a template string with others inside says, which minifiers for older scripts take apart. */
const TEXT = 'a  b \\t c  d  e';

const WARNING =
  '[cchc] Tệp script đã bị nén lại nên không chạy. Hãy bỏ tệp này khỏi mục nén (minify) JavaScript.';

const STOPPED = '[cchc] Script không chạy: ';

/** The first statement of a script: what the language brings is taken in hand, since pages have a class `Map` of their own. */
export const natives = 'const{Map,Set,WeakMap,Symbol,Promise}=globalThis;';

/** Leaves that statement out of a script that collects nothing. */
export const nativesWhereUsed: Plugin = {
  name: 'cchc:natives-where-used',
  renderChunk: {
    order: 'pre',
    handler: (code) => (/new (Map|Set|WeakMap)\b/.test(code) ? null : code.replace(natives, '')),
  },
};

/**
 * The first statements of the main script: where an optimiser of the page has changed what stands in template strings, the
 * script does nothing, since it would state other figures than the source. A tag, which no minifier of ours evaluates,
 * puts the strings together; a plain string, which all of them leave alone, says what that must come to.
 */
export const canary =
  `try{(()=>{${natives}` +
  `if((join=>join\`a  \${join\`b \t \${join\`c  d\`}\`}  e\`)` +
  `((texts,...inner)=>texts.map((text,at)=>text+(inner[at]??"")).join(""))!=="${TEXT}"){` +
  `console.warn(${JSON.stringify(WARNING)});return}`;

/** The last statement: a page in which the script cannot run keeps its fallbacks, and its webmaster is told. */
export const rescue = `})()}catch(error){console.warn(${JSON.stringify(STOPPED)}+error)}`;
