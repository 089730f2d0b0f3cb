import type { Kind } from '../../src/document/schema-kinds.js';
import { documentSchema } from '../../src/document/schema.js';
import texts from '../document-fields.json' with { type: 'json' };
import { code, table, withCode, type Language, type Texts } from './markup.js';

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

const coreOf = (kind: Kind): Kind => (kind.wrapped ? coreOf(kind.wrapped) : kind);

function kindAt(path: string): Kind {
  let kind: Kind = documentSchema;
  for (const step of path.split('.')) {
    const field = coreOf(kind).entries?.[step.replace('[]', '')];
    if (!field) throw new Error(`no field ${path}`);
    const core = coreOf(field);
    kind = step.endsWith('[]') && core.item ? core.item : core;
  }
  return kind;
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
      return [code(name || group), TYPES[kindAt(path).type]?.[language] ?? '', withCode(text[language])];
    });
  return table(`${HEADINGS[language][0]}: ${group || 'document'}`, HEADINGS[language], rows);
}
