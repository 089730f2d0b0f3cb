const WIDGET = /^src\/widgets\/([^/]+)\/\1\.ts$/;

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
// What a tag overrides of a base class has no description of its own, and is as internal as there.
const isPublic = ({ name, privacy, description }) =>
  description && !['private', 'protected'].includes(privacy) && !name.startsWith('#');

// Base classes are no part of the contract, so what comes from them is shown as the tag's own.
function ownOnly({ superclass, ...element }) {
  const members = element.members?.filter(isPublic);
  const own = ({ inheritedFrom, ...item }) => item;
  // The analyzer also lists every dispatchEvent call, without a name where the event has a class of its own.
  const events = element.events?.filter(({ name, description }) => name && description);
  const lists = { ...element, superclass: { name: 'LitElement', package: 'lit' }, members, events };
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
export const publicTags = () => ({
  name: 'public-tags',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.flatMap(widgetModules);
  },
});
