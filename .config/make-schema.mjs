// The published JSON Schema comes from the very schema the decoder uses, so the two cannot drift apart. What the
// fields mean is written in a table beside it, which costs the script that pages load nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { valibotSchema } from '../dist/authoring/valibot-schema.js';
import { documentSchema } from '../dist/document/schema.js';

const options = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // A rule across two fields has no short form in JSON Schema.
  ignoreActions: ['check'],
  // JSON Schema knows no flags either: the pattern alone is a little stricter about capitals.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'regex' ? { ...jsonSchema, pattern: valibotAction.requirement.source } : undefined,
};

const texts = JSON.parse(readFileSync(new URL('document-fields.json', import.meta.url), 'utf8'));
const undescribed = [];

const variantsOf = (schema) => [schema, ...(schema.anyOf ?? []).flatMap(variantsOf)];
const isLabel = ({ properties }) => Boolean(properties.vi && properties.en);

/** Adds to each field what the table says of it, and takes it off the table. */
function describe(schema, path) {
  for (const variant of variantsOf(schema)) {
    if (variant.items) describe(variant.items, `${path}[]`);
    if (!variant.properties || isLabel(variant)) continue;
    for (const [name, field] of Object.entries(variant.properties)) {
      const fieldPath = path ? `${path}.${name}` : name;
      if (texts[fieldPath]) field.description = `${texts[fieldPath].vi}\n\n${texts[fieldPath].en}`;
      else undescribed.push(fieldPath);
      delete texts[fieldPath];
      describe(field, fieldPath);
    }
  }
}

const schema = {
  ...toJsonSchema(valibotSchema(documentSchema), options),
  $id: 'https://cchc-widgets.example/document/1/schema.json',
  title: 'CCHC Widgets: data document, version 1',
};
describe(schema, '');
const problems = [
  ...undescribed.map((path) => `no description of ${path}`),
  ...Object.keys(texts).map((path) => `no field ${path}, which is described`),
];
if (problems.length) throw new Error(`document-fields.json: ${problems.join('; ')}`);

writeFileSync(
  new URL('../dist/document.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
