import { joinPath } from '../lib/join-path.js';
import { documentSchema } from '../document/schema.js';
import { nearestName } from '../lib/nearest-name.js';
import { adviceAt, problemAt, type Finding } from './finding.js';
import type { Words } from './words/index.js';

/** The parts of a schema that this file walks. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
}

/** A schema without "may be absent", and of several the one with fields. */
function coreOf(schema: Schema): Schema {
  if (schema.wrapped) return coreOf(schema.wrapped);
  return schema.options?.filter(({ type }) => type === 'object')[0] ?? schema;
}

/** A name that no widget reads: where the one that it is most like is missing, a figure is missing. */
function unknownField(
  name: string,
  record: object,
  entries: Readonly<Record<string, Schema>>,
  path: string,
  words: Words,
): Finding {
  const near = nearestName(name, Object.keys(entries));
  const isSlip = near !== '' && !Object.hasOwn(record, near);
  return (isSlip ? problemAt : adviceAt)(path, words.checks.unknownField(near));
}

function walk(value: unknown, schema: Schema, path: string, words: Words): Finding[] {
  const { entries, item } = coreOf(schema);
  if (item && Array.isArray(value))
    return value.flatMap((one, index) => walk(one, item, joinPath(path, index), words));
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const known = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (known) return walk(field, known, joinPath(path, name), words);
    return name === '$schema' ? [] : [unknownField(name, value, entries, joinPath(path, name), words)];
  });
}

/** The fields that no widget reads: most of them are known ones with a slip in the name. */
export const unknownFields = (input: unknown, words: Words): Finding[] =>
  walk(input, documentSchema as unknown as Schema, '', words);
