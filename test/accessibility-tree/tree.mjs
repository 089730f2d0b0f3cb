// What the browser hands to a screen reader, without what no screen reader says.

/** Roles without a word of their own: what is in them stands for them. */
const SILENT = new Set([
  'RootWebArea',
  'main',
  'none',
  'generic',
  'paragraph',
  'rowgroup',
  'time',
  'strong',
  'emphasis',
  'superscript',
  'LabelText',
  'LineBreak',
  'SvgRoot',
  'ListMarker',
]);

const STATES = ['level', 'expanded', 'pressed', 'checked', 'selected', 'disabled', 'live'];

/** States that the browser tells to a screen reader, and not to the protocol, or with broken letters. */
const ATTRIBUTES = { 'aria-sort': 'sort', 'aria-current': 'current', 'aria-valuetext': 'valuetext' };

const valueOf = (property) => property?.value ?? '';

/** The elements of a page by their identifiers in the tree: their attributes, languages and displays. */
function elementsIn({ documents: [{ nodes, layout }], strings }) {
  const displays = new Map(layout.nodeIndex.map((node, index) => [node, strings[layout.styles[index][0]]]));
  const elements = nodes.backendNodeId.map((id, index) => {
    const words = (nodes.attributes[index] ?? []).map((word) => strings[word]);
    const pairs = words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1]]]));
    return { id, attributes: Object.fromEntries(pairs), display: displays.get(index) };
  });
  elements.forEach((element, index) => {
    element.parent = elements[nodes.parentIndex[index]];
  });
  return new Map(elements.map((element) => [element.id, element]));
}

function ancestorOf(element, isWanted) {
  let at = element;
  while (at && !isWanted(at)) at = at.parent;
  return at;
}

/** The box whose lines a text stands in: what is in one box is read in one go. */
const boxOf = (element) =>
  ancestorOf(element?.parent, ({ display }) => display && !/^(inline|contents)$/.test(display))?.id;

const languageOf = (element) => ancestorOf(element, ({ attributes }) => attributes.lang)?.attributes.lang;

function statesOf(node, element, locale) {
  const told = (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && value.value !== '')
    .map(({ name, value }) => `${name}=${value.value}`);
  const read = Object.entries(ATTRIBUTES)
    .filter(([name]) => element?.attributes[name])
    .map(([name, state]) => `${state}=${element.attributes[name]}`);
  const language = languageOf(element);
  return [...told, ...read, ...(language && language !== locale ? [`lang=${language}`] : [])];
}

/** Adds a text to those before it, or to the last of them where both stand in one box. */
function join(children, child) {
  const last = children.at(-1);
  if (child.role !== 'text' || last?.role !== 'text' || last.box !== child.box) return [...children, child];
  return [...children.slice(0, -1), { ...last, name: last.name + child.name }];
}

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** A node without the texts that only repeat its name. */
function withoutEcho(node) {
  const texts = node.children.filter(({ role }) => role === 'text').map(({ name }) => name);
  const isEcho = texts.length > 0 && tidy(texts.join(' ')) === node.name;
  return isEcho ? { ...node, children: node.children.filter(({ role }) => role !== 'text') } : node;
}

function simplify(node, context) {
  const { byId, elements, locale } = context;
  const name = valueOf(node.name);
  const role = valueOf(node.role);
  const element = elements.get(node.backendDOMNodeId);
  if (role === 'StaticText') return [{ role: 'text', name, box: boxOf(element), states: [], children: [] }];
  if (role === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((id) =>
    byId.has(id) ? simplify(byId.get(id), context) : [],
  );
  const isUnnamedGroup = role === 'group' && !name;
  if (node.ignored || SILENT.has(role) || isUnnamedGroup) return children;
  return [
    {
      role: role === 'DisclosureTriangle' ? 'disclosure' : role,
      name: tidy(name),
      value: valueOf(node.value),
      description: valueOf(node.description),
      states: statesOf(node, element, locale),
      children,
    },
  ];
}

function tidied(node) {
  const children = node.children
    .reduce(join, [])
    .map(tidied)
    .filter(({ role, name }) => role !== 'text' || name);
  return withoutEcho({ ...node, name: tidy(node.name), children });
}

/** The accessibility tree of a page in a language, whose own heading is left out where it has one. */
export async function treeOf(session, locale) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const elements = elementsIn(
    await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] }),
  );
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => !parentId);
  const [first, ...others] = simplify(root, { byId, elements, locale });
  const children = first.role === 'heading' ? others : [first, ...others];
  return tidied({ role: 'page', name: '', states: [], children });
}
