import * as v from 'valibot';
import type { Kind, Rule } from '../document/schema-kinds.js';

type Schema = v.GenericSchema;

const RULES = {
  minValue: v.minValue,
  maxValue: v.maxValue,
  integer: () => v.integer(),
  minLength: v.minLength,
  regex: v.regex,
  check: v.check,
} as unknown as Readonly<Record<Rule['type'], (requirement: unknown) => v.PipeItem<unknown, unknown, never>>>;

const KINDS: Readonly<Record<string, (kind: Kind) => Schema>> = {
  string: () => v.string(),
  number: () => v.number(),
  boolean: () => v.boolean(),
  literal: ({ options }) => v.literal(options![0] as number),
  picklist: ({ options }) => v.picklist(options as readonly string[]),
  union: ({ options }) => v.union((options as readonly Kind[]).map(valibotSchema)),
  object: ({ entries }) =>
    v.object(Object.fromEntries(Object.entries(entries!).map(([name, kind]) => [name, valibotSchema(kind)]))),
  array: ({ item }) => v.array(valibotSchema(item!)),
  record: ({ item }) => v.record(v.string(), valibotSchema(item!)),
  nullish: ({ wrapped, fallback }) => v.nullish(valibotSchema(wrapped!), fallback),
};

/** What a kind describes, as a schema of Valibot, which finds all faults of a document and is made into a JSON Schema. */
export function valibotSchema(kind: Kind): Schema {
  const rules = kind.rules.map(({ type, requirement }) => RULES[type](requirement));
  const schema = KINDS[kind.type]!(kind);
  return rules.length ? v.pipe(schema, ...rules) : schema;
}
