// The published JSON Schema comes from the very schema the decoder uses, so the two cannot drift apart.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../dist/data/schema.js';

const options = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // JSON has no infinite numbers, and a rule across two fields has no short form in JSON Schema.
  ignoreActions: ['finite', 'check'],
  // JSON Schema knows no flags either: the pattern alone is a little stricter about capitals.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'regex' ? { ...jsonSchema, pattern: valibotAction.requirement.source } : undefined,
};

const schema = {
  ...toJsonSchema(documentSchema, options),
  $id: 'https://cchc-widgets.example/document/1/schema.json',
  title: 'CCHC Widgets: data document, version 1',
};

writeFileSync(
  new URL('../dist/document.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
