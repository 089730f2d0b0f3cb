import { nameIn, translations } from './jsdoc-tags.mjs';

const LISTS = {
  attr: 'attributes',
  csspart: 'cssParts',
  cssproperty: 'cssProperties',
  cssstate: 'cssStates',
  fires: 'events',
  slot: 'slots',
};

const commentsOf = (node) => (node.jsDoc ?? []).map((comment) => comment.getFullText());

/** What a tag of a class's comment describes: the class itself, or an item of one of its lists. */
const describedBy = (declaration, { tag, text }) =>
  tag === 'summary' ? declaration : declaration[LISTS[tag]]?.find(({ name }) => name === nameIn(text));

function translateClass(declaration, node) {
  for (const translation of commentsOf(node).flatMap(translations))
    Object.assign(describedBy(declaration, translation) ?? {}, { vi: translation.vi });
}

function translateMembers({ members = [], attributes = [] }, node) {
  for (const member of node.members) {
    const [translation] = commentsOf(member).flatMap(translations);
    const name = member.name?.getText();
    const items = [
      ...members.filter((item) => item.name === name),
      ...attributes.filter(({ fieldName }) => fieldName === name),
    ];
    if (translation) for (const item of items) item.vi = translation.vi;
  }
}

/** Adds to what is described the same in Vietnamese, as `vi`: the sentence of `@vi` behind the English one. */
export const vietnamese = () => ({
  name: 'vietnamese',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    if (!declaration) return;
    translateClass(declaration, node);
    translateMembers(declaration, node);
  },
});
