import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { translations } from './jsdoc-tags.mjs';

/** The variables that a module of the adapters exports, each with its comment and its value. */
function exportsOf(file) {
  const path = new URL(`../../src/adapters/${file}.ts`, import.meta.url);
  const { statements } = ts.createSourceFile(
    path.href,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return statements.filter(ts.isVariableStatement).map((statement) => {
    const [comment] = ts.getJSDocCommentsAndTags(statement);
    const [{ type, initializer }] = statement.declarationList.declarations;
    return { type: type?.getText(), comment: comment?.getText(), initializer };
  });
}

/** A format in both languages, as the comment of its adapter describes it: what it is, and which attributes it takes. */
function described(name) {
  const { comment } = exportsOf(name).find(({ type }) => type === 'Adapter') ?? {};
  const said = comment ? translations(comment) : [];
  const textOf = (wanted) => {
    const { text: en, vi } = said.find(({ tag }) => tag === wanted) ?? {};
    if (!en || !vi)
      throw new Error(`src/adapters/${name}.ts: no ${wanted ? `@${wanted}` : 'sentence'} with @vi`);
    return { en, vi };
  };
  return { name, meaning: textOf(''), example: textOf('example') };
}

/** The formats that `format` can name: the keys of the table of adapters, each that of a file. */
export function readFormats() {
  const { initializer } = exportsOf('index').find(({ type }) => type?.includes('Adapter>'));
  return initializer.properties.map(({ name }) => described(name.text));
}

/** Gives the attribute `format`, and its property, their values. */
export const formats = () => ({
  name: 'formats',
  packageLinkPhase({ customElementsManifest }) {
    const values = readFormats().map(({ name }) => `'${name}'`);
    const type = { text: `${values.join(' | ')} | undefined` };
    for (const { declarations } of customElementsManifest.modules)
      for (const { attributes = [], members = [] } of declarations)
        for (const item of [...attributes, ...members]) if (item.name === 'format') item.type = type;
  },
});
