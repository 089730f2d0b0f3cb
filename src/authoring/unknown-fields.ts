import { joinPath } from '../lib/join-path.js';
import type { Fields, Kind } from '../document/schema-kinds.js';
import { documentSchema } from '../document/schema.js';
import { nearestName } from '../lib/nearest-name.js';
import { adviceAt, problemAt, type Finding } from './finding.js';
import type { Words } from './words/index.js';

/** A kind without "may be absent", and of several the one with fields. */
function coreOf(kind: Kind): Kind {
  if (kind.wrapped) return coreOf(kind.wrapped);
  if (kind.type !== 'union') return kind;
  return (kind.options as readonly Kind[]).filter(({ type }) => type === 'object')[0] ?? kind;
}

/** A name that no widget reads: where the one that it is most like is missing, a figure is missing. */
function unknownField(name: string, record: object, entries: Fields, path: string, words: Words): Finding {
  const near = nearestName(name, Object.keys(entries));
  const isSlip = near !== '' && !Object.hasOwn(record, near);
  return (isSlip ? problemAt : adviceAt)(path, words.checks.unknownField(near));
}

function walk(value: unknown, kind: Kind, path: string, words: Words): Finding[] {
  const { entries, item } = coreOf(kind);
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
  walk(input, documentSchema, '', words);
