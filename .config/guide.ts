import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { documentSchema } from '../src/document/schema.js';
import texts from './document-fields.json' with { type: 'json' };

type Language = 'vi' | 'en';

/** The parts of a schema that say of which type a field is. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

const HEADINGS = { vi: ['Trường', 'Kiểu', 'Ý nghĩa'], en: ['Field', 'Type', 'Meaning'] };
const TYPES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    array: 'danh sách',
    boolean: 'đúng, sai',
    literal: 'số',
    number: 'số',
    object: 'đối tượng',
    picklist: 'chuỗi',
    record: 'đối tượng',
    string: 'chuỗi',
    union: 'nhãn',
  },
  en: {
    array: 'list',
    boolean: 'boolean',
    literal: 'number',
    number: 'number',
    object: 'object',
    picklist: 'text',
    record: 'object',
    string: 'text',
    union: 'label',
  },
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withCode = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const coreOf = (schema: Schema): Schema => (schema.wrapped ? coreOf(schema.wrapped) : schema);

function schemaAt(path: string): Schema {
  let schema = documentSchema as unknown as Schema;
  for (const step of path.split('.')) {
    const name = step.replace('[]', '');
    const field = coreOf(schema).entries?.[name];
    if (!field) throw new Error(`no field ${path}`);
    const core = coreOf(field);
    schema = step.endsWith('[]') && core.item ? core.item : core;
  }
  return schema;
}

function row(path: string, group: string, language: Language): string {
  const name = group ? path.slice(group.length).replace(/^(\[\])?\.?/, '') : path;
  const type = TYPES[language][schemaAt(path).type] ?? '';
  const meaning = withCode((texts as Record<string, Record<Language, string>>)[path]?.[language] ?? '');
  return `<tr><th scope="row"><code>${name || group}</code></th><td>${type}</td><td>${meaning}</td></tr>`;
}

/** The fields of one group of the document, or those outside all groups. */
function fieldTable(group: string, language: Language): string {
  const groups = ['indicators', 'dossiers', 'rankings', 'corrections'];
  const isIn = (path: string) =>
    group
      ? path === group || path.startsWith(`${group}.`) || path.startsWith(`${group}[`)
      : !groups.includes(path.split(/[.[]/, 1)[0] ?? '');
  const rows = Object.keys(texts)
    .filter(isIn)
    .map((path) => row(path, group, language));
  const headings = HEADINGS[language].map((heading) => `<th scope="col">${heading}</th>`);
  return `<div class="table" tabindex="0" role="region" aria-label="${HEADINGS[language][0]}: ${group || 'document'}"><table class="fields"><thead><tr>${headings.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Puts the table of fields in the place of `<!--fields GROUP LANGUAGE-->`, and a file in that of `<!--file NAME-->`. */
export function guide(folder: string): Plugin {
  const fill = (html: string): string =>
    html
      .replace(/<!--fields ?(\w*) (vi|en)-->/g, (_, group: string, language: Language) =>
        fieldTable(group, language),
      )
      .replace(
        /<!--file ([\w.-]+)-->/g,
        (_, name: string) =>
          `<pre class="long" tabindex="0" aria-label="${name}"><code>${escaped(readFileSync(join(folder, name), 'utf8').trim())}</code></pre>`,
      );
  return { name: 'cchc:guide', transformIndexHtml: { order: 'pre', handler: fill } };
}
