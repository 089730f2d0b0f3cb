import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { inBothLanguages } from './both-languages.mjs';
import { tagsOf } from './types/tags.mjs';

function rewrite(file, change) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  change(data);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** A flag is completed by its name alone, not as an attribute that waits for a value. */
const markFlags = (manifest) => (data) => {
  const known = Object.fromEntries(tagsOf(manifest).map(({ tag, flags }) => [tag, flags]));
  for (const { name, attributes } of data.tags)
    for (const attribute of attributes)
      if (known[name].includes(attribute.name))
        Object.assign(attribute, { values: undefined, valueSet: 'v' });
};

/** There is no page on the web yet that an editor could open. */
function dropEmptyAddresses({ contributions }) {
  for (const element of contributions.html.elements)
    if (!element['doc-url']) Reflect.deleteProperty(element, 'doc-url');
}

/** Writes what editors know of the tags: completion, and the description of each in both languages. */
export function editorData(outdir) {
  const vsCode = customElementVsCodePlugin({ outdir, hideLogs: true });
  const jetBrains = customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true });
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest, ...others }) {
      const manifest = inBothLanguages(customElementsManifest);
      for (const plugin of [vsCode, jetBrains])
        plugin.packageLinkPhase({ ...others, customElementsManifest: manifest });
      rewrite(`${outdir}/vscode.html-custom-data.json`, markFlags(manifest));
      rewrite(`${outdir}/web-types.json`, dropEmptyAddresses);
    },
  };
}
