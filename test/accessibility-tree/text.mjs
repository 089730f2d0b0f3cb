// Writes an accessibility tree as lines, one for what is heard in one go, so that a change of it is read as a difference of text.

/** What is read cell by cell stands in one line. */
const IN_ONE_LINE = new Set(['row', 'listitem', 'option', 'term', 'definition']);

const quoted = (text) => `"${text}"`;

function headOf({ role, name, value, description, states }) {
  if (role === 'text') return quoted(name);
  const told = [...(value ? [`value=${quoted(value)}`] : []), ...states];
  return [
    role,
    ...(name ? [quoted(name)] : []),
    ...(told.length ? [`[${told.join(' ')}]`] : []),
    ...(description ? [`(${description})`] : []),
  ].join(' ');
}

const isFlat = ({ children }) => children.every((child) => child.children.length === 0);

/** The lines of a node and of all that is in it. */
export function linesOf(node, depth = 0) {
  const indent = '  '.repeat(depth);
  if (IN_ONE_LINE.has(node.role) && isFlat(node) && node.children.length)
    return [`${indent}${[headOf(node), node.children.map(headOf).join(' · ')].join(': ')}`];
  return [indent + headOf(node), ...node.children.flatMap((child) => linesOf(child, depth + 1))];
}
