import { mkdirSync, writeFileSync } from 'node:fs';
import { tagsOf } from './types/tags.mjs';

// Where React renders on a server, the first line says that the components also run in the browser. A page pays for the
// components that it imports: the marks let bundlers leave out the others.
const moduleOf = (tags) => `'use client';
import { component } from './component.js';
${tags.map(({ tag, element }) => `import { ${element} as ${element}Tag } from '../widgets/${tag}/${tag}.js';\n`).join('')}
${tags.map(({ tag, element }) => `export const ${element} = /* @__PURE__ */ component('${tag}', ${element}Tag);\n`).join('')}`;

/** Writes `cchc-widgets/react`: a component for each tag. */
export const reactComponents = (outdir) => ({
  name: 'react-components',
  packageLinkPhase({ customElementsManifest }) {
    mkdirSync(outdir, { recursive: true });
    writeFileSync(`${outdir}/index.js`, moduleOf(tagsOf(customElementsManifest)));
  },
});
