/**
 * The parameters that choose among what the endpoint says, or how it looks, each by a key, a code or a unit's name: what
 * is longer could be a message, in a widget that says what it has not found. Any other parameter puts words, figures or
 * links of the address's own into the frame, or says what the columns of a foreign file mean.
 */
const CHOICE =
  /^(endpoint=|(area|basis|chart|compact|compare|format|heading-level|highlight|indicator|lang|locale|ranking|refresh|searchable|select|sort|theme|top|widget|without.*)=([\w-]{0,40}|[\p{L} -]{0,30})$)/u;

/**
 * The parameters of an address that are content of its own, beside those that choose among what the endpoint says. An
 * indicator in a foreign format may have no other name than the one that the address gives it.
 */
export const contentIn = (query: ReadonlyMap<string, string>): string[] =>
  [...query.keys()].filter(
    (name) => !CHOICE.test(`${name}=${query.get(name)}`) || (name === 'indicator' && query.has('format')),
  );

/** Whether a widget quotes words that only the address has, as it does a unit that it has not found, and no key of up to five letters. */
export const quotes = (text: string, query: ReadonlyMap<string, string>): boolean =>
  [...query.values()].some((value) => value[5] && text.split(/[“”"]/).includes(value));
