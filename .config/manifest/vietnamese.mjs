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

/** Puts the Vietnamese of a tag of a class's comment where its English stands: at the class, or at an item of a list. */
function translate(declaration, { tag, text, vi }) {
  if (tag === '') declaration.descriptionVi = vi;
  else if (tag === 'summary') declaration.vi = vi;
  else Object.assign(declaration[LISTS[tag]]?.find(({ name }) => name === nameIn(text)) ?? {}, { vi });
}

function translateClass(declaration, node) {
  for (const translation of commentsOf(node).flatMap(translations)) translate(declaration, translation);
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

/** Adds to what is described the same in Vietnamese, as `vi`: what `@vi` behind the English says. A class has a description besides its summary, in Vietnamese `descriptionVi`. */
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
