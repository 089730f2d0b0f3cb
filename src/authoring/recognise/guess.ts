/** An attribute with its value. */
export type Attribute = readonly [name: string, value: string];

/** What a file seems to be, and which attributes would read it. */
export interface Guess {
  /** The name of the adapter. */
  readonly format: string;
  /** The attributes beside `format`. */
  readonly attributes: readonly Attribute[];
  /** What attributes could lead to: columns by number and name, or dimensions with their categories. */
  readonly available: readonly string[];
}

/** A value in quotes that the shell leaves alone, and that editors take for an attribute's. */
const quoted = (value: string): string => `"${value.replace(/["$`\\]/g, ' ').trim()}"`;

const named = ({ format, attributes }: Guess): readonly Attribute[] => [['format', format], ...attributes];

/** A guess as attributes of a tag. */
export const attributesLine = (guess: Guess): string =>
  named(guess)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(' ');

/** A value as the shell takes it. */
const argument = (value: string): string => (/^[\w./-]+$/.test(value) ? value : quoted(value));

/** A guess as options of the command. */
export const optionsLine = (guess: Guess): string =>
  named(guess)
    .map(([name, value]) => `--${name} ${argument(value)}`)
    .join(' ');

/** The command that makes a document of a file by a guess. */
export const importLine = (place: string, sheet: string | undefined, guess: Guess): string => {
  const options = sheet === undefined ? [] : [`--sheet ${argument(sheet)}`];
  return [
    'npx cchc-widgets import',
    argument(place),
    ...options,
    optionsLine(guess),
    '--into so-lieu.json',
  ].join(' ');
};
