/** A sentence as a comment in front of what it is about. */
export const comment = (text, indent = '') => (text ? `${indent}/** ${text.replace(/\s+/g, ' ')} */\n` : '');

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
    events: declaration.events ?? [],
    tokens: declaration.cssProperties ?? [],
  }));
}
