/** The name of what a tag describes: `bar` in `bar - The bar`, `--cchc-text` in `[--cchc-text=#000] - …`, none in `- …`. */
export const nameIn = (text) => /^(?:\{[^}]*\}\s*)?\[?([\w-]*)/.exec(text)[1].replace(/^-$/, '');

/** The lines of a text joined to paragraphs, which a blank line parts. */
const paragraphs = (text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n\n');

/** The tags of a JSDoc comment in their order, led by the sentences before all tags, as a tag without a name. */
export function jsdocTags(comment) {
  const text = comment.replace(/^\s*\/\*\*|\*\/\s*$/g, '').replace(/^[^\S\n]*\* ?/gm, '');
  return text.split(/^\s*(?=@\w)/m).map((part) => {
    const [, tag = '', words] = /^(?:@(\w+))?([^]*)$/.exec(part.trim());
    return { tag, text: paragraphs(words) };
  });
}

/** Each tag that has a sentence in Vietnamese, which `@vi` right behind it gives. */
export function translations(comment) {
  const tags = jsdocTags(comment);
  return tags.flatMap(({ tag, text }, index) => (tag === 'vi' ? [{ ...tags[index - 1], vi: text }] : []));
}
