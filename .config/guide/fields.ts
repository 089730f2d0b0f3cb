import { documentSchema } from '../../src/document/schema.js';
import texts from '../document-fields.json' with { type: 'json' };
import { code, table, withCode, type Language, type Texts } from './markup.js';

/** The parts of a schema that say of which type a field is. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

const GROUPS = ['indicators', 'dossiers', 'rankings', 'corrections'];

const HEADINGS = { vi: ['Trường', 'Kiểu', 'Ý nghĩa'], en: ['Field', 'Type', 'Meaning'] };

const TYPES: Readonly<Record<string, Texts>> = {
  array: { vi: 'danh sách', en: 'list' },
  boolean: { vi: 'đúng, sai', en: 'boolean' },
  literal: { vi: 'số', en: 'number' },
  number: { vi: 'số', en: 'number' },
  object: { vi: 'đối tượng', en: 'object' },
  picklist: { vi: 'chuỗi', en: 'text' },
  record: { vi: 'đối tượng', en: 'object' },
  string: { vi: 'chuỗi', en: 'text' },
  union: { vi: 'nhãn', en: 'label' },
};

const coreOf = (schema: Schema): Schema => (schema.wrapped ? coreOf(schema.wrapped) : schema);

function schemaAt(path: string): Schema {
  let schema = documentSchema as unknown as Schema;
  for (const step of path.split('.')) {
    const field = coreOf(schema).entries?.[step.replace('[]', '')];
    if (!field) throw new Error(`no field ${path}`);
    const core = coreOf(field);
    schema = step.endsWith('[]') && core.item ? core.item : core;
  }
  return schema;
}

const isIn = (path: string, group: string): boolean =>
  group
    ? path === group || path.startsWith(`${group}.`) || path.startsWith(`${group}[`)
    : !GROUPS.includes(path.split(/[.[]/, 1)[0] ?? '');

/** The fields of one group of the document, or those outside all groups. */
export function fieldTable(group: string, language: Language): string {
  const rows = Object.entries(texts)
    .filter(([path]) => isIn(path, group))
    .map(([path, text]) => {
      const name = group ? path.slice(group.length).replace(/^(\[\])?\.?/, '') : path;
      return [code(name || group), TYPES[schemaAt(path).type]?.[language] ?? '', withCode(text[language])];
    });
  return table(`${HEADINGS[language][0]}: ${group || 'document'}`, HEADINGS[language], rows);
}
