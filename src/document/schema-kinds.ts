import { nullPrototype } from '../lib/null-prototype.js';

// The words in which the schema of the document is written down, and nothing else: the decoder walks what they describe. A
// library of schemas would bring its parser to every page; `authoring/valibot-schema.ts` makes its schema of ours.

/** What a value of the right type must be besides. */
export interface Rule {
  readonly type: 'minValue' | 'maxValue' | 'integer' | 'minLength' | 'regex' | 'check';
  readonly requirement: unknown;
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, Kind>>;

/** What a value is, with the types of what is read of it and of what a document may say. */
export interface Kind<Read = unknown, Written = unknown> {
  readonly type: string;
  readonly rules: readonly Rule[];
  readonly entries?: Fields;
  /** What a list or a record is of. */
  readonly item?: Kind;
  /** What a value is that may be absent, and what stands for it then. */
  readonly wrapped?: Kind;
  readonly fallback?: unknown;
  /** The values, or the kinds, of which it is one. */
  readonly options?: readonly unknown[];
  /** For the types alone. */
  readonly types?: readonly [Read, Written];
}

/** What is read of a value of a kind. */
export type ReadOf<K> = K extends Kind<infer Read> ? Read : never;
/** What a document may say where a kind is asked for. */
export type WrittenOf<K> = K extends Kind<unknown, infer Written> ? Written : never;

type ReadFields<F extends Fields> = { -readonly [Name in keyof F]: ReadOf<F[Name]> };
type Optional<F extends Fields> = {
  [Name in keyof F]: undefined extends WrittenOf<F[Name]> ? Name : never;
}[keyof F];
type WrittenFields<F extends Fields> = { [Name in Exclude<keyof F, Optional<F>>]: WrittenOf<F[Name]> } & {
  [Name in Optional<F>]?: WrittenOf<F[Name]>;
};

const kindOf = <Read, Written = Read>(type: string, fields: Partial<Kind> = {}): Kind<Read, Written> =>
  ({ type, rules: [], ...fields }) as Kind<Read, Written>;

export const string = kindOf<string>('string');
export const number = kindOf<number>('number');
export const boolean = kindOf<boolean>('boolean');

export const literal = <const T extends number>(value: T) => kindOf<T>('literal', { options: [value] });

export const picklist = <const T extends string>(options: readonly T[]) => kindOf<T>('picklist', { options });

export const union = <K extends Kind>(options: readonly K[]) =>
  kindOf<ReadOf<K>, WrittenOf<K>>('union', { options });

export const object = <F extends Fields>(entries: F) =>
  kindOf<ReadFields<F>, WrittenFields<F>>('object', { entries: nullPrototype(entries) });

export const array = <K extends Kind>(item: K) => kindOf<ReadOf<K>[], WrittenOf<K>[]>('array', { item });

export const record = <K extends Kind>(item: K) =>
  kindOf<Record<string, ReadOf<K>>, Record<string, WrittenOf<K>>>('record', { item });

/** A value that may be absent or `null`. */
export const nullish = <K extends Kind, T extends ReadOf<K> | null>(wrapped: K, fallback: T) =>
  kindOf<ReadOf<K> | Extract<T, null>, WrittenOf<K> | null | undefined>('nullish', { wrapped, fallback });

/** A kind of which only values that keep all rules are readable. */
export const ruled = <K extends Kind>(kind: K, ...rules: readonly Rule[]): K => ({ ...kind, rules });

const rule =
  <T>(type: Rule['type']) =>
  (requirement: T): Rule => ({ type, requirement });

export const integer: Rule = { type: 'integer', requirement: undefined };
export const minValue = rule<number>('minValue');
export const maxValue = rule<number>('maxValue');
export const minLength = rule<number>('minLength');
export const regex = rule<RegExp>('regex');
export const check = <T>(isRight: (value: T) => boolean): Rule => ({ type: 'check', requirement: isRight });
