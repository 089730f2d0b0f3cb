import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';

/** The types that the manifest names, and the package exports. */
const NAMED = ['CchcErrorEvent', 'CchcReadyEvent', 'CchcSelectEvent', 'Client'];

/** An attribute without a property would have one called `undefined`. */
const withField = (attribute) => ({ fieldName: attribute.name, ...attribute });

const withFields = ({ attributes = [], ...declaration }) => ({
  ...declaration,
  attributes: attributes.map(withField),
});

/** Writes the types of the tags in JSX. The generator names those of events and properties, and imports none of them. */
export const jsxTypes = (outdir) => ({
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.map(({ declarations, ...module }) => ({
      ...module,
      declarations: declarations.map(withFields),
    }));
    const componentTypePath = (_name, tag) => `../widgets/${tag}/${tag}.js`;
    const options = { outdir, fileName: 'jsx.d.ts', hideLogs: true, useCemTypes: true, componentTypePath };
    // The generator changes what it is given.
    generateJsxTypes(JSON.parse(JSON.stringify({ ...customElementsManifest, modules })), options);
    const file = `${outdir}/jsx.d.ts`;
    const types = `import type { ${NAMED.join(', ')} } from "../index.js";\n`;
    writeFileSync(file, types + readFileSync(file, 'utf8'));
  },
});
