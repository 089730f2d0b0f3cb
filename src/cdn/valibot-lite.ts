// What the classic script has in the place of Valibot: the names with which `document/schema.ts` writes the schema down, and
// of each only what the decoder reads. The parser behind them is for Node and bundlers, and a page need not fetch it.
type Kind = Readonly<Record<string, unknown>>;

const plainKind = (type: string) => (): Kind => ({ type });
const rule =
  (type: string, requirement?: unknown) =>
  (given?: unknown): Kind => ({ type, requirement: requirement ?? given });

export const string = plainKind('string');
export const number = plainKind('number');
export const boolean = plainKind('boolean');
export const literal = (value: unknown): Kind => ({ type: 'literal', literal: value });
export const picklist = (options: unknown): Kind => ({ type: 'picklist', options });
export const union = (options: unknown): Kind => ({ type: 'union', options });
export const object = (entries: unknown): Kind => ({ type: 'object', entries });
export const array = (item: unknown): Kind => ({ type: 'array', item });
export const record = (_key: unknown, value: unknown): Kind => ({ type: 'record', value });
export const nullish = (wrapped: unknown, fallback: unknown): Kind => ({
  type: 'nullish',
  wrapped,
  default: fallback,
});
export const pipe = (...kinds: Kind[]): Kind => ({ ...kinds[0], pipe: kinds });

export const integer = rule('integer', Number.isInteger);
export const minValue = rule('min_value');
export const maxValue = rule('max_value');
export const minLength = rule('min_length');
export const regex = rule('regex');
export const check = rule('check');
