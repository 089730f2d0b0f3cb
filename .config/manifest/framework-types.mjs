import { mkdirSync, writeFileSync } from 'node:fs';
import { inBothLanguages } from './both-languages.mjs';
import { jsx, react, svelte, vue } from './types/frameworks.mjs';
import { props } from './types/props.mjs';
import { tagsOf } from './types/tags.mjs';

const FILES = { props, jsx, vue, svelte, react };

/** Writes the types of the tags in the templates of each framework that checks them. */
export const frameworkTypes = (outdir) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const tags = tagsOf(inBothLanguages(customElementsManifest));
    mkdirSync(outdir, { recursive: true });
    for (const [name, textOf] of Object.entries(FILES)) writeFileSync(`${outdir}/${name}.d.ts`, textOf(tags));
  },
});
