/** What is described, in Vietnamese and then in English, each a paragraph. */
const described = ({ vi, ...item }, fields) => {
  const field = fields.find((name) => item[name]);
  return vi && field ? { ...item, [field]: `${vi}\n\n${item[field]}` } : item;
};

function copyOf(value) {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)]));
  return described(copy, ['summary', 'description']);
}

/** The manifest for whoever shows its descriptions as they are: editors, on hovering over a tag or an attribute. */
export const inBothLanguages = (manifest) => copyOf(manifest);
