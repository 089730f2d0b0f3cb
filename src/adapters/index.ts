import { nullPrototype } from '../lib/null-prototype.js';
import type { Adapter, Mapping } from './adapter.js';
import { ckan } from './ckan.js';
import { csv } from './csv.js';
import { withDeclared } from './declared.js';
import { dkan } from './dkan.js';
import { dvcqg } from './dvcqg.js';
import { gviz } from './gviz.js';
import { jsonStat } from './json-stat.js';
import { json } from './json.js';
import { pxweb } from './pxweb.js';
import { readableText } from './readable-text.js';
import { sdmxJson } from './sdmx-json.js';

/** Attributes as they compare with a text, whichever way their letters are composed. */
const composed = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.keys(mapping).map((name) => [name, mapping[name]?.normalize('NFC')]));

/** An adapter that sees readable text, and the tag's attributes only, not what a page has added to prototypes. */
const guarded =
  (adapter: Adapter): Adapter =>
  (text, given) => {
    const mapping = nullPrototype(composed(given));
    return withDeclared(adapter(readableText(text), mapping), mapping);
  };

/** The adapters by the name that `format` gives them. */
export const adapters: Readonly<Record<string, Adapter>> = {
  json: guarded(json),
  csv: guarded(csv),
  gviz: guarded(gviz),
  ckan: guarded(ckan),
  dkan: guarded(dkan),
  'json-stat': guarded(jsonStat),
  pxweb: guarded(pxweb),
  'sdmx-json': guarded(sdmxJson),
  dvcqg: guarded(dvcqg),
};
