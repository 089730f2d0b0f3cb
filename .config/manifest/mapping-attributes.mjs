import { readFileSync } from 'node:fs';
import { jsdocTags, translations } from './jsdoc-tags.mjs';

const SOURCE = 'src/adapters/mapping-attributes.ts';
const DESCRIBED = /(\/\*\*(?:(?!\*\/)[^])*\*\/)\s*'([\w-]+)'/g;

function attribute(comment, name) {
  const [{ text: description }, ...tags] = jsdocTags(comment);
  const type = tags.find(({ tag }) => tag === 'type')?.text.slice(1, -1) ?? 'string';
  return { name, description, vi: translations(comment)[0]?.vi, type: { text: type } };
}

/** Adds the attributes of foreign formats, which have no properties, to every tag. */
export const mappingAttributes = () => ({
  name: 'mapping-attributes',
  packageLinkPhase({ customElementsManifest }) {
    const described = [...readFileSync(SOURCE, 'utf8').matchAll(DESCRIBED)];
    const attributes = described.map(([, comment, name]) => attribute(comment, name));
    for (const { declarations } of customElementsManifest.modules)
      for (const tag of declarations) if (tag.tagName) tag.attributes.push(...attributes);
  },
});
