/** A description as a comment in front of what it is about. */
export function comment(text = '', indent = '') {
  const [first, ...further] = text.split('\n\n').map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  if (!further.length) return first ? `${indent}/** ${first} */\n` : '';
  const lines = [first, ...further.flatMap((paragraph) => ['', paragraph])];
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

const isFlag = ({ type }) => type?.text === 'boolean';

/** What an attribute takes in a template: absence in every spelling, and the texts that HTML has for what is on. */
const takenBy = ({ type }) => {
  const values = (type?.text ?? 'string').replace(/\s*\|\s*undefined/g, '');
  return `${values === 'boolean' ? 'Flag' : values} | null | undefined`;
};

/** An attribute, and the property of another name that means the same. */
const entriesOf = ({ attributes = [], members = [] }) => {
  const known = attributes.map(({ fieldName }) => fieldName);
  const properties = members.filter(
    (member) => member.kind === 'field' && !member.static && !known.includes(member.name),
  );
  return [
    ...attributes.flatMap((attribute) =>
      [...new Set([attribute.name, attribute.fieldName ?? attribute.name])].map((name) => ({
        ...attribute,
        name,
      })),
    ),
    ...properties,
  ].map((item) => ({ name: item.name, type: takenBy(item), description: item.description }));
};

/** The tags of the manifest, each with what a template may write on it. */
export function tagsOf({ modules }) {
  const declarations = modules.flatMap(({ declarations }) => declarations);
  const inOrder = [...declarations].sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return inOrder.map((declaration) => ({
    tag: declaration.tagName,
    element: declaration.name,
    summary: declaration.summary,
    entries: entriesOf(declaration),
    flags: (declaration.attributes ?? []).filter(isFlag).map(({ name }) => name),
    events: declaration.events ?? [],
    tokens: declaration.cssProperties ?? [],
  }));
}
