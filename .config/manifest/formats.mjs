import { readFileSync } from 'node:fs';
import { translations } from './jsdoc-tags.mjs';

const LISTED = /^ {2}'?([\w-]+)'?: guarded\(/gm;
const DESCRIBED = /(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport const \w+: Adapter\b/;

const source = (file) => readFileSync(new URL(`../../src/adapters/${file}.ts`, import.meta.url), 'utf8');

/** A format in both languages, as the comment of its adapter describes it: what it is, and which attributes it takes. */
function described(name) {
  const [, comment] = DESCRIBED.exec(source(name)) ?? [];
  const said = comment ? translations(comment) : [];
  const textOf = (wanted) => {
    const { text: en, vi } = said.find(({ tag }) => tag === wanted) ?? {};
    if (!en || !vi)
      throw new Error(`src/adapters/${name}.ts: no ${wanted ? `@${wanted}` : 'sentence'} with @vi`);
    return { en, vi };
  };
  return { name, meaning: textOf(''), example: textOf('example') };
}

/** The formats that `format` can name. */
export const readFormats = () => [...source('index').matchAll(LISTED)].map(([, name]) => described(name));

/** Gives the attribute `format`, and its property, their values. */
export const formats = () => ({
  name: 'formats',
  packageLinkPhase({ customElementsManifest }) {
    const values = readFormats().map(({ name }) => `'${name}'`);
    const type = { text: `${values.join(' | ')} | undefined` };
    for (const { declarations } of customElementsManifest.modules)
      for (const { attributes = [], members = [] } of declarations)
        for (const item of [...attributes, ...members]) if (item.name === 'format') item.type = type;
  },
});
