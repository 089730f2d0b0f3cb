import { readFileSync, writeFileSync } from 'node:fs';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const EDITOR = 'dist/editor';
const WIDGET = /^src\/widgets\/([^/]+)\/\1\.ts$/;

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ name, privacy }) => !['private', 'protected'].includes(privacy) && !name.startsWith('#');

// Base classes are no part of the contract, so what comes from them is shown as the tag's own.
function ownOnly({ superclass, ...element }) {
  const members = element.members?.filter(isPublic);
  const own = ({ inheritedFrom, ...item }) => item;
  // The analyzer also lists every dispatchEvent call, without a name where the event has a class of its own.
  const events = element.events?.filter(({ name, description }) => name && description);
  const lists = { ...element, members, events };
  for (const [name, list] of Object.entries(lists)) if (Array.isArray(list)) lists[name] = list.map(own);
  return lists;
}

function widgetModules({ path, declarations }) {
  const tag = WIDGET.exec(path)?.[1];
  const element = declarations?.find(({ kind }) => kind === 'class');
  if (!tag || !element) return [];
  const module = built(path);
  const reference = { name: element.name, module };
  const declaration = { ...ownOnly(element), tagName: tag, customElement: true };
  const definition = { kind: 'custom-element-definition', name: tag, declaration: reference };
  return [
    {
      kind: 'javascript-module',
      path: module,
      declarations: [declaration],
      exports: [{ kind: 'js', name: element.name, declaration: reference }],
    },
    {
      kind: 'javascript-module',
      path: module.replace(/[^/]+$/, 'define.js'),
      declarations: [],
      exports: [definition],
    },
  ];
}

/**
 * Reduces the manifest to what a user can touch: the tags, their public members, the modules that are shipped.
 * The analyzer cannot know the tags by itself, because they are registered through a guard.
 */
const publicTags = () => ({
  name: 'public-tags',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.flatMap(widgetModules);
  },
});

// The types of JSX name those of the events, and leave their import out.
const eventTypes = () => ({
  name: 'event-types',
  packageLinkPhase() {
    const file = `${EDITOR}/jsx.d.ts`;
    const types = 'import type { CchcErrorEvent, CchcReadyEvent, CchcSelectEvent } from "../index.js";\n';
    writeFileSync(file, types + readFileSync(file, 'utf8'));
  },
});

// The analyzer stumbles over options that are spread into a decorator, as in `@property({ ...flag, attribute })`.
const withoutSpreads = (text) => text.replace(/(@property\(\{)\s*\.\.\.\w+,/g, '$1');

export default {
  globs: ['src/{element,widgets}/**/*.ts'],
  litelement: true,
  overrideModuleCreation: ({ ts, globs }) =>
    globs.map((path) =>
      ts.createSourceFile(path, withoutSpreads(readFileSync(path, 'utf8')), ts.ScriptTarget.ES2022, true),
    ),
  outdir: 'dist',
  plugins: [
    publicTags(),
    customElementVsCodePlugin({ outdir: EDITOR, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: EDITOR, packageJson: false, hideLogs: true }),
    jsxTypesPlugin({
      outdir: EDITOR,
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (_name, tag) => `../widgets/${tag}/${tag}.js`,
    }),
    eventTypes(),
  ],
};
