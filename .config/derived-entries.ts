import type { Plugin } from 'vite';
import type { Registry } from './registry.js';
import { ASKED_FOR_BY, figuresEntry, FURTHER } from './script-files.js';

/** What entries are written from: the folder of the project, and its widgets. */
interface Sources {
  readonly root: string;
  readonly widgets: Registry;
}

/** Lines that import what a module in the folder of each tag exports by a name, that of the first as `name_0`. */
const importEach = ({ root }: Sources, tags: readonly string[], file: string, name: string): string[] =>
  tags.map((tag, at) => `import { ${name} as ${name}_${at} } from '${root}/src/widgets/${tag}/${file}';`);

/** An object in source text with what is imported of each tag. */
const byTag = (tags: readonly string[], name: string): string =>
  `{ ${tags.map((tag, at) => `'${tag}': ${name}_${at}`).join(', ')} }`;

const tagsOf = ({ widgets }: Sources): string[] => widgets.map(({ tag }) => tag);

const register = ({ root }: Sources, file: string, value: string): string[] => [
  `import { register } from '${root}/src/cdn/page-registry.ts';`,
  `register('${file}', ${value});`,
];

/** The entry of a script that draws widgets: it registers their figures, and brings the hashes of what it asks for. */
function figures(sources: Sources, file: string): string[] {
  const { root, widgets } = sources;
  const tags = widgets.filter(({ script }) => script === file).map(({ tag }) => tag);
  const hashes = [
    `import { HASHES } from '${root}/src/cdn/load-script.ts';`,
    'Object.assign(HASHES, __ASKED__);',
  ];
  return [
    ...importEach(sources, tags, 'figure.ts', 'default'),
    ...(ASKED_FOR_BY[file] ? hashes : []),
    ...register(sources, file, byTag(tags, 'default')),
  ];
}

/** Lines that add the English words of all tags, and of what readers take along. */
function addAllEnglish(sources: Sources): string[] {
  const { root } = sources;
  const tags = tagsOf(sources);
  return [
    `import { addEnglish } from '${root}/src/i18n/messages.ts';`,
    `import { exportEnglish } from '${root}/src/exports/messages.en.ts';`,
    ...importEach(sources, tags, 'messages.en.ts', 'english'),
    ...tags.map((_tag, at) => `addEnglish(english_${at});`),
    'addEnglish(exportEnglish);',
  ];
}

/** The entry of the script that freezes any tag. It takes nothing from the main script, and so brings all words. */
function snapshot(sources: Sources): string[] {
  const { root } = sources;
  const tags = tagsOf(sources);
  return [
    `import { freezeAny } from '${root}/src/cdn/freeze.ts';`,
    ...importEach(sources, tags, 'freezing.ts', 'freezing'),
    ...addAllEnglish(sources),
    ...register(sources, 'cchc-snapshot.js', `freezeAny(${byTag(tags, 'freezing')})`),
  ];
}

/** The entry of the script that is all of them; in this order it compresses best. */
function all({ root, widgets }: Sources): string[] {
  const files = [...new Set(widgets.map(({ script }) => script))].map(figuresEntry).reverse();
  return ['src/cdn/script.ts', ...Object.values(FURTHER).reverse(), ...files].map(
    (entry) => `import '${entry.startsWith('cchc:') ? entry : `${root}/${entry}`}';`,
  );
}

/** The lines of an entry, by what stands behind `cchc:`. */
function linesOf(name: string, sources: Sources): string[] {
  if (name === 'all') return all(sources);
  if (name === 'english') return [...addAllEnglish(sources), ...register(sources, 'cchc-en.js', 'true')];
  if (name === 'snapshot') return snapshot(sources);
  return figures(sources, name.split('/').pop() ?? '');
}

/**
 * Makes the entries that follow from the registry: those of the scripts with figures, of those with the English of all
 * tags, and of the one that is all of them.
 */
export const derivedEntries = (root: string, widgets: Registry): Plugin => ({
  name: 'cchc:derived-entries',
  // Vite makes a path of every entry.
  resolveId: { filter: { id: /cchc:/ }, handler: (id) => `\0${id.slice(id.indexOf('cchc:'))}` },
  load: {
    filter: { id: /^\0cchc:/ },
    handler: (id) => linesOf(id.slice('\0cchc:'.length), { root, widgets }).join('\n'),
  },
});
